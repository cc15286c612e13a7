import type { Exchanged, ReadQuestion, Rejected } from '../exchanged.ts'
import { contentOf, isKey, Keys } from '../exchanged.ts'
import { exchangeBounds, tooLong } from '../round-trip.ts'
import type { Token } from './tokens.ts'
import { tokensIn } from './tokens.ts'

export function readQuiz(text: string): { questions: ReadQuestion[]; rejected: Rejected[] } {
  const refused = tooLong(text)
  if (refused) return refused
  const keys = new Keys()
  const [questions, rejected]: [ReadQuestion[], Rejected[]] = [[], []]
  const { groups, strays } = grouped(tokensIn(text))
  for (const group of groups.slice(0, exchangeBounds.questions)) {
    const one = questionFrom(group, keys)
    if (typeof one === 'string') rejected.push({ line: group.stem.line, reason: one })
    else questions.push({ ...one, line: group.stem.line })
  }
  return { questions, rejected: [...rejected, ...strays].toSorted((left, right) => left.line - right.line) }
}

interface Group {
  readonly attributes: ReadonlyMap<string, string>
  readonly stem: Token
  /** Everything below the stem. */
  readonly rest: readonly Token[]
}

/** A question begins with its stem; attributes above it are its own. */
function grouped(tokens: readonly Token[]): { groups: Group[]; strays: Rejected[] } {
  const groups: { attributes: Map<string, string>; stem: Token; rest: Token[] }[] = []
  const strays: Rejected[] = []
  let attributes = new Map<string, string>()
  for (const token of tokens) {
    const last = groups.at(-1)
    if (token.mark === 'attribute') {
      const [name = '', ...value] = token.text.split(':')
      attributes.set(name.trim().toLowerCase(), value.join(':').trim())
    } else if (token.mark === 'stem') {
      groups.push({ attributes, stem: token, rest: [] })
      attributes = new Map()
    } else if (token.mark === 'group') strays.push({ line: token.line, reason: 'Groups to pick from are not known here; their questions are read one by one.' })
    else if (!last || token.mark === 'unknown') strays.push({ line: token.line, reason: `“${token.text.slice(0, 60)}” begins with no mark of a quiz.` })
    else last.rest.push(token)
  }
  return { groups, strays }
}

function questionFrom({ attributes, stem, rest }: Group, keys: Keys): Exchanged | string {
  const shape = shapeOf(rest)
  if (shape.reason !== undefined) return shape.reason
  const { prompt, listing } = stemParts(stem.text)
  const content = contentOf({
    ...shape.read({ prompt, ...(listing && { listing }), direction: attributes.get('direction') ?? 'as-written', shown: attributes.get('shown') }, rest),
    topic: attributes.get('topic') ?? 'general',
    level: Number(attributes.get('level') ?? '1'),
    explanation: generalFeedback(rest) ?? `The answer: ${rest.filter(({ mark }) => ['right', 'checked', 'star'].includes(mark)).map(({ text }) => text).join('; ')}.`,
  })
  if (typeof content === 'string') return content
  const title = attributes.get('title') ?? ''
  const key = isKey(title) ? keys.named(title) : keys.fresh(title || prompt)
  return key === null ? `The title “${title}” stands in this file before.` : { key, content }
}

/** A fence in the stem is the listing of the question; what stands around it is the prompt. */
function stemParts(text: string): { prompt: string; listing?: { language: string; text: string } } {
  const fence = /(^|\n)(`{3,})([\w+#-]*)[ \t]*\n([\s\S]*?)\n\2[ \t]*(?=\n|$)/.exec(text)
  if (!fence) return { prompt: text }
  const language = ['python', 'go', 'java'].find((each) => each === fence[3]) ?? 'text'
  const after = text.slice(fence.index + fence[0].length)
  return { prompt: text.slice(0, fence.index) + (after.trim() === '' ? '' : after), listing: { language, text: fence[4]! } }
}

interface Stem {
  readonly prompt: string
  readonly listing?: object
  readonly direction: string
  readonly shown: string | undefined
}

type Shape = { readonly reason: string } | { readonly reason?: undefined; read(stem: Stem, rest: readonly Token[]): object }

/** Which kind of question the marks below a stem make. */
function shapeOf(rest: readonly Token[]): Shape {
  const has = (...marks: readonly Token['mark'][]): boolean => rest.some(({ mark }) => marks.includes(mark))
  if (has('number')) return { reason: 'Numbers with a tolerance are not asked for here; make it an answer to type (`*`).' }
  if (has('upload')) return { reason: 'Files cannot be handed in here.' }
  if (has('essay')) return has('star') ? { read: recall } : { reason: 'A written answer needs points to check it against: `*` for each essential one below `____`, and `...` for a model answer.' }
  if (has('checked', 'unchecked')) return { read: multipleChoice }
  if (has('right', 'wrong')) return rest.filter(({ mark }) => mark === 'right').length === 1 ? { read: singleChoice } : { reason: 'Exactly one option has to be marked with `*`; where several are right, use `[*]` and `[ ]`.' }
  return has('star') ? { read: shortAnswer } : { reason: 'It has no answer.' }
}

const singleChoice = ({ prompt, listing, direction, shown }: Stem, rest: readonly Token[]): object => {
  const wrong = optionsIn(rest, 'wrong')
  return { kind: 'single-choice', faces: [{ direction, prompt, ...(listing && { listing }), right: optionsIn(rest, 'right')[0], wrong }], shown: shownOf(shown, 1 + wrong.length, 8) }
}

const multipleChoice = ({ prompt, listing, shown }: Stem, rest: readonly Token[]): object => {
  const [right, wrong] = [optionsIn(rest, 'checked'), optionsIn(rest, 'unchecked')]
  return { kind: 'multiple-choice', prompt, ...(listing && { listing }), right, wrong, shown: shownOf(shown, right.length + wrong.length, 10) }
}

const shortAnswer = ({ prompt, listing, direction }: Stem, rest: readonly Token[]): object => {
  const because = rest.find(({ mark }) => mark === 'plus')?.text
  return { kind: 'short-answer', faces: [{ direction, prompt, ...(listing && { listing }), accepts: textsOf(rest, 'star'), rejects: optionsIn(rest, 'reject'), ...(because && { because }) }] }
}

const recall = ({ prompt, listing }: Stem, rest: readonly Token[]): object => {
  const below = rest.slice(rest.findIndex(({ mark }) => mark === 'essay') + 1)
  const rubric = below.filter(({ mark }) => mark === 'star' || mark === 'minus').map(({ mark, text }) => ({ text, essential: mark === 'star' }))
  return { kind: 'recall', prompt, ...(listing && { listing }), rubric, modelAnswer: below.find(({ mark }) => mark === 'feedback')?.text ?? rubric.map(({ text }) => text).join('; ') }
}

const shownOf = (said: string | undefined, count: number, most: number): number => (said === undefined ? Math.max(3, Math.min(most, count)) : Number(said))

const textsOf = (rest: readonly Token[], wanted: Token['mark']): string[] => rest.filter(({ mark }) => mark === wanted).map(({ text }) => text)

/** Options of a mark, each with the feedback and the misconception that stand right below it. */
function optionsIn(rest: readonly Token[], wanted: Token['mark']): object[] {
  return rest.flatMap(({ mark, text }, index) => {
    if (mark !== wanted) return []
    const notes = notesBelow(rest.slice(index + 1))
    const [because, misconception] = [textsOf(notes, 'feedback')[0], textsOf(notes, 'misconception')[0]]
    return [{ text, ...(because && { because }), ...(misconception && { misconception }) }]
  })
}

function notesBelow(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ mark }) => mark !== 'feedback' && mark !== 'misconception')
  return end === -1 ? tokens : tokens.slice(0, end)
}

/** Feedback above the first option is for the whole question. */
const generalFeedback = (rest: readonly Token[]): string | undefined => (rest[0]?.mark === 'feedback' ? rest[0].text : undefined)
