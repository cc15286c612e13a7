/**
 * What a document says about its blocks that Markdown cannot: topics, templates for prompts, synonyms, keys.
 * An annotation is an HTML comment that stands before the block it speaks of:
 *
 *     <!-- table states
 *     ask Meaning: What is true of a process in the state “{row}”?
 *     -->
 *
 * The first line names the form and the key; every other line is `name argument: value`. A line that starts with
 * blanks goes on with the value before it. README.md in this folder lists every name.
 */
export interface Annotation {
  form: AnnotationForm
  key: string
  fields: readonly Field[]
  /** First and last line of the comment, counted from 1. */
  lines: readonly [number, number]
}

export interface Field {
  name: string
  argument: string
  value: string
  line: number
}

const ofTerms = ['topic', 'level', 'keys', 'accept', 'ask', 'find', 'say', 'match', 'type', 'alike', 'trap', 'belief', 'more'] as const

/** Every form, and the names of the fields that it knows. */
const formFields = {
  document: ['topic'],
  table: [...ofTerms, 'form', 'group', 'which', 'claim', 'why', 'sort'],
  terms: ofTerms,
  list: ['topic', 'level', 'set', 'label', 'ask', 'sort', 'say'],
  steps: ['topic', 'level', 'ask', 'ends'],
  cloze: ['topic', 'level', 'blank'],
  recall: ['topic', 'level', 'ask', 'must', 'may'],
  listing: ['topic', 'level', 'prompt', 'semantics', 'vary', 'try', 'because', 'only'],
  skip: [],
} as const
export type AnnotationForm = keyof typeof formFields

const forms = Object.keys(formFields) as AnnotationForm[]

/** Something in a document that keeps a question from being derived well. An `error` fails the derivation. */
export interface Problem {
  code: string
  severity: 'error' | 'warning'
  sentence: string
  document: string
  line: number
  fix: string
  question?: string
}

export type Report = (code: string, sentence: string, line: number, fix: string) => void

/** Every annotation of a text, in order; comments that start with another word are left alone. */
export function annotationsOf(text: string, report: Report): Annotation[] {
  return [...text.matchAll(/<!--\s*([a-z]+)([^]*?)-->/g)].flatMap((comment) => {
    const form = forms.find((known) => known === comment[1])
    if (form === undefined) return []
    const first = lineAt(text, comment.index)
    const [head = '', ...rest] = comment[2]!.split('\n')
    const lines = [first, first + comment[0].split('\n').length - 1] as const
    const fields = fieldsOf(rest, first + 1, report)
    for (const { name, line } of fields) {
      const known: readonly string[] = formFields[form]
      if (!known.includes(name)) report('annotation/name', `“${form}” knows no “${name}”.`, line, `It knows: ${known.join(', ')}.`)
    }
    return { form, key: head.trim(), fields, lines }
  })
}

/** The value of a field that stands once, or undefined. */
export function valueOf(annotation: Annotation, name: string, argument = ''): string | undefined {
  return annotation.fields.find((field) => field.name === name && field.argument === argument)?.value
}

export function valuesOf(annotation: Annotation, name: string): Field[] {
  return annotation.fields.filter((field) => field.name === name)
}

/** A value that lists several things: `a, b` or, where commas are needed inside, `a | b`. */
export function listedIn(value: string): string[] {
  return value
    .split(value.includes('|') ? '|' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function fieldsOf(lines: readonly string[], firstLine: number, report: Report): Field[] {
  const fields: Field[] = []
  lines.forEach((line, at) => {
    if (line.trim() === '') return
    const last = fields.at(-1)
    if (/^\s/.test(line) && last) {
      last.value = `${last.value} ${line.trim()}`
      return
    }
    const parts = /^(\S+?)(?: ([^:]+))?: (.+)$/.exec(line.trim())
    if (parts) fields.push({ name: parts[1]!, argument: parts[2] ?? '', value: parts[3]!.trim(), line: firstLine + at })
    else report('annotation/line', `“${line.trim()}” is not “name: value”.`, firstLine + at, 'Write a name, a colon, a blank and the value.')
  })
  return fields
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
