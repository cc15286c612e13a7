import type { Exchanged, QuestionContent } from '../exchanged.ts'

type Kind = QuestionContent['kind']
type ContentOf<K extends Kind> = Extract<QuestionContent, { kind: K }>

/** Kinds that have a form here; of those with faces, only questions with one. */
export const canWrite = (content: QuestionContent): boolean => (bodies[content.kind] !== undefined && !('faces' in content && content.faces.length > 1)) || false

export const writeQuiz = (questions: readonly Exchanged[]): string => questions.map((one, index) => `${questionText(one, index + 1)}\n`).join('\n')

function questionText({ key, content }: Exchanged, number: number): string {
  const attributes = [`Title: ${key}`, `Topic: ${content.topic}`, `Level: ${content.level}`, ...('shown' in content ? [`Shown: ${content.shown}`] : []), ...directionOf(content)]
  return [...attributes, ...bodyOf(content.kind, content, `${number}.`)].join('\n')
}

function directionOf(content: QuestionContent): string[] {
  const direction = 'faces' in content ? content.faces[0]!.direction : 'as-written'
  return direction === 'as-written' ? [] : [`Direction: ${direction}`]
}

type Body<K extends Kind> = (content: ContentOf<K>, number: string) => string[]

const bodies: { readonly [K in Kind]?: Body<K> } = {
  'single-choice': ({ faces: [face], explanation }, number) => [
    ...stem(number, face!, explanation),
    ...[{ ...face!.right, isRight: true }, ...face!.wrong.map((option) => ({ ...option, isRight: false }))].flatMap((option, index) => told(`${option.isRight ? '*' : ''}${letter(index)})`, option)),
  ],
  'multiple-choice': (content, number) => [...stem(number, content, content.explanation), ...content.right.flatMap((option) => told('[*]', option)), ...content.wrong.flatMap((option) => told('[ ]', option))],
  'short-answer': ({ faces: [face], explanation }, number) => [
    ...stem(number, face!, explanation),
    ...(face!.because === undefined ? [] : [marked('+', face!.because)]),
    ...face!.accepts.map((text) => marked('*', text)),
    ...face!.rejects.flatMap((option) => told('!', option)),
  ],
  recall: (content, number) => [
    ...stem(number, content, content.explanation),
    '____',
    marked('...', content.modelAnswer),
    ...content.rubric.map(({ text, essential }) => marked(essential ? '*' : '-', text)),
  ],
}

const bodyOf = <K extends Kind>(kind: K, content: ContentOf<K>, number: string): string[] => (bodies[kind] as Body<K> | undefined)?.(content, number) ?? []

function stem(number: string, { prompt, listing }: { prompt: string; listing?: { language: string; text: string } | undefined }, explanation: string): string[] {
  const fence = '`'.repeat(Math.max(3, ...(listing?.text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  const code = listing ? `\n${fence}${listing.language}\n${listing.text}\n${fence}` : ''
  return [marked(number, prompt + code), marked('...', explanation)]
}

const told = (mark: string, { text, because, misconception }: { text: string; because?: string | undefined; misconception?: string | undefined }): string[] => [
  marked(mark, text),
  ...(because === undefined ? [] : [marked('...', because)]),
  ...(misconception === undefined ? [] : [marked('@', misconception)]),
]

/** The mark, then the text; its further lines begin below its first character. */
function marked(mark: string, text: string): string {
  const head = mark.length < 4 ? mark.padEnd(4) : `${mark} `
  const indent = ' '.repeat(head.length)
  return text.split('\n').map((line, index) => (index === 0 ? head : line === '' ? '' : indent) + line).join('\n').replace(/[ ]+$/, '')
}

/** a … z, and z for every one after: a letter only tells that an option begins. */
const letter = (index: number): string => String.fromCodePoint(97 + Math.min(25, index))
