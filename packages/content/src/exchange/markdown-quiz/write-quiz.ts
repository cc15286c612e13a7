import type { Exchanged, QuestionContent } from '../exchanged.ts'

type Kind = QuestionContent['kind']
type ContentOf<K extends Kind> = Extract<QuestionContent, { kind: K }>

/** One stem with what stands above and below it. */
interface Asked {
  readonly attributes?: Readonly<Record<string, string>>
  readonly prompt: string
  readonly listing?: { readonly language: string; readonly text: string } | undefined
  readonly below: readonly string[]
}

interface Told {
  readonly text: string
  readonly because?: string | undefined
  readonly misconception?: string | undefined
}

/** Kinds that have a form here. */
export const canWrite = ({ kind }: QuestionContent): boolean => forms[kind] !== undefined

export const writeQuiz = (questions: readonly Exchanged[]): string => {
  let number = 0
  return questions.flatMap((one) => askedIn(one.content.kind, one.content).map((asked) => `${stemText(one, asked, `${(number += 1)}.`)}\n`)).join('\n')
}

function stemText({ key, content }: Exchanged, { attributes, prompt, listing, below }: Asked, number: string): string {
  const all = { Title: key, Topic: content.topic, Level: String(content.level), ...('shown' in content && { Shown: String(content.shown) }), ...attributes }
  const above = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [...above, marked(number, prompt + fenced(listing)), marked('...', content.explanation), ...below].join('\n')
}

const forms: { readonly [K in Kind]?: (content: ContentOf<K>) => Asked[] } = {
  'single-choice': ({ faces }) => faces.map((face) => ({ ...directed(face.direction), prompt: face.prompt, listing: face.listing, below: options(face.right, face.wrong) })),
  'multiple-choice': ({ prompt, listing, right, wrong }) => [{ prompt, listing, below: [...right.flatMap((option) => told('[*]', option)), ...wrong.flatMap((option) => told('[ ]', option))] }],
  'true-false': ({ claims }) => claims.map(({ text, listing, holds, reason, wrongReasons, misconception }) => ({
    attributes: { Kind: 'true-false', Holds: String(holds), ...(misconception !== undefined && { Misconception: misconception }) },
    prompt: text,
    listing,
    below: options(reason, wrongReasons),
  })),
  match: ({ prompt, leftLabel, rightLabel, pairs }) => [{ attributes: { Kind: 'match', Labels: `${leftLabel} | ${rightLabel}` }, prompt, below: pairs.flatMap(({ left, right, because }) => told('*', { text: `${left} => ${right}`, because })) }],
  order: ({ prompt, listing, ends, steps }) => [{ attributes: { Kind: 'order', Ends: ends.join(' | ') }, prompt, listing, below: steps.map((step) => marked('*', step)) }],
  classify: ({ prompt, categories, members }) => [{ attributes: { Kind: 'classify', Labels: categories.join(' | ') }, prompt, below: members.flatMap(({ text, category, because, misconception }) => told('*', { text: `${text} => ${categories[category]}`, because, misconception })) }],
  cloze: ({ text, blanks, open }) => [{ attributes: { Kind: 'cloze', Open: String(open) }, prompt: text, below: blanks.flatMap(({ accepts, wrong, because }) => [...told('*', { text: accepts.join(' | '), because }), ...(wrong ? [marked('!', wrong.join(' | '))] : [])]) }],
  'short-answer': ({ faces }) => faces.map((face) => ({
    ...directed(face.direction),
    prompt: face.prompt,
    listing: face.listing,
    below: [...(face.because === undefined ? [] : [marked('+', face.because)]), ...face.accepts.map((text) => marked('*', text)), ...face.rejects.flatMap((option) => told('!', option))],
  })),
  recall: ({ prompt, listing, rubric, modelAnswer }) => [{ prompt, listing, below: ['____', marked('...', modelAnswer), ...rubric.map(({ text, essential }) => marked(essential ? '*' : '-', text))] }],
}

const askedIn = <K extends Kind>(kind: K, content: ContentOf<K>): Asked[] => (forms[kind] as ((content: ContentOf<K>) => Asked[]) | undefined)?.(content) ?? []

const directed = (direction: string): Pick<Asked, 'attributes'> => (direction === 'as-written' ? {} : { attributes: { Direction: direction } })

const options = (right: Told, wrong: readonly Told[]): string[] => [...told('*a)', right), ...wrong.flatMap((option, index) => told(`${letter(index + 1)})`, option))]

const told = (mark: string, { text, because, misconception }: Told): string[] => [marked(mark, text), ...(because === undefined ? [] : [marked('...', because)]), ...(misconception === undefined ? [] : [marked('@', misconception)])]

/** A fence longer than any run of backticks in the listing. */
function fenced(listing: Asked['listing']): string {
  if (!listing) return ''
  const fence = '`'.repeat(Math.max(3, ...(listing.text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  return `\n${fence}${listing.language}\n${listing.text}\n${fence}`
}

/** The mark, then the text; its further lines begin below its first character. */
function marked(mark: string, text: string): string {
  const head = mark.length < 4 ? mark.padEnd(4) : `${mark} `
  const indent = ' '.repeat(head.length)
  return text.split('\n').map((line, index) => (index === 0 ? head : line === '' ? '' : indent) + line).join('\n').replace(/[ ]+$/, '')
}

/** b … z, and z for every one after: a letter only tells that an option begins. */
const letter = (index: number): string => String.fromCodePoint(97 + Math.min(25, index))
