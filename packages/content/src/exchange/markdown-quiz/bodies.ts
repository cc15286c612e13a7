import type { Group } from './group.ts'
import type { Token } from './tokens.ts'

/** What the marks below a stem make of it: the fields of a kind, or the reason why they make nothing. */
export function bodyOf(group: Group): object | string {
  const { attributes, rest } = group
  const has = (...marks: readonly Token['mark'][]): boolean => rest.some(({ mark }) => marks.includes(mark))
  if (has('number')) return 'Numbers with a tolerance are not asked for here; make it an answer to type (`*`).'
  if (has('upload')) return 'Files cannot be handed in here.'
  const kind = attributes.get('kind')
  if (kind !== undefined && !Object.hasOwn(bodies, kind)) return `There is no kind of question called “${kind.slice(0, 40)}” in a quiz.`
  const inferred = kind ?? kindTold(rest, has)
  const read = bodies[inferred]
  return read ? read({ ...group, ...stemParts(group.stem.text) }) : inferred
}

/** The kind that the marks tell, or the reason why they tell none. */
function kindTold(rest: readonly Token[], has: (...marks: readonly Token['mark'][]) => boolean): string {
  if (has('essay')) return has('star') ? 'recall' : 'A written answer needs points to check it against: `*` for each essential one below `____`, and `...` for a model answer.'
  if (has('checked', 'unchecked')) return 'multiple-choice'
  if (has('right', 'wrong')) return rest.filter(({ mark }) => mark === 'right').length === 1 ? 'single-choice' : 'Exactly one option has to be marked with `*`; where several are right, use `[*]` and `[ ]`.'
  return has('star') ? 'short-answer' : 'It has no answer.'
}

interface Read extends Group {
  readonly prompt: string
  readonly listing?: { readonly language: string; readonly text: string }
}

const bodies: Readonly<Record<string, (read: Read) => object>> = {
  'single-choice': (read) => ({ kind: 'single-choice', faces: [{ ...faced(read), right: options(read.rest, 'right')[0], wrong: options(read.rest, 'wrong') }], shown: shown(read, 1 + texts(read.rest, 'wrong').length, 8) }),
  'multiple-choice': (read) => ({ kind: 'multiple-choice', ...asked(read), right: options(read.rest, 'checked'), wrong: options(read.rest, 'unchecked'), shown: shown(read, options(read.rest, 'checked').length + options(read.rest, 'unchecked').length, 10) }),
  'true-false': (read) => {
    const misconception = read.attributes.get('misconception')
    const { prompt: text, ...listing } = asked(read)
    const claim = { text, ...listing, holds: truth[read.attributes.get('holds') ?? ''], reason: options(read.rest, 'right')[0], wrongReasons: options(read.rest, 'wrong'), ...(misconception && { misconception }) }
    return { kind: 'true-false', claims: [claim], shown: shown(read, 1 + texts(read.rest, 'wrong').length, 6) }
  },
  match: (read) => {
    const [leftLabel, rightLabel] = parted(read.attributes.get('labels') ?? '', '|')
    const pairs = options(read.rest, 'star').map(({ text, because }) => ({ ...halves(text, 'left', 'right'), ...(because && { because }) }))
    return { kind: 'match', prompt: read.prompt, leftLabel, rightLabel, pairs, shown: shown(read, pairs.length, 8) }
  },
  order: (read) => ({ kind: 'order', ...asked(read), ends: parted(read.attributes.get('ends') ?? 'first | last', '|'), steps: texts(read.rest, 'star'), shown: shown(read, texts(read.rest, 'star').length, 8) }),
  classify: (read) => {
    const categories = parted(read.attributes.get('labels') ?? '', '|')
    const members = options(read.rest, 'star').map(({ text, ...more }) => {
      const { text: own, category } = halves(text, 'text', 'category')
      return { text: own, category: categories.indexOf(category ?? ''), ...more }
    })
    return { kind: 'classify', prompt: read.prompt, categories, members, shown: shown(read, members.length, 10) }
  },
  cloze: (read) => {
    const blanks = read.rest.flatMap(({ mark, text }, index) => {
      if (mark !== 'star') return []
      const own = belowOf(read.rest, index, ['feedback', 'reject'])
      const [because, wrong] = [texts(own, 'feedback')[0], texts(own, 'reject')[0]]
      return [{ accepts: parted(text, '|'), ...(wrong && { wrong: parted(wrong, '|') }), ...(because && { because }) }]
    })
    return { kind: 'cloze', text: read.prompt, blanks, open: Number(read.attributes.get('open') ?? blanks.length) }
  },
  'short-answer': (read) => {
    const because = texts(read.rest, 'plus')[0]
    return { kind: 'short-answer', faces: [{ ...faced(read), accepts: texts(read.rest, 'star'), rejects: options(read.rest, 'reject'), ...(because && { because }) }] }
  },
  recall: (read) => {
    const below = read.rest.slice(read.rest.findIndex(({ mark }) => mark === 'essay') + 1)
    const rubric = below.filter(({ mark }) => mark === 'star' || mark === 'minus').map(({ mark, text }) => ({ text, essential: mark === 'star' }))
    return { kind: 'recall', ...asked(read), rubric, modelAnswer: texts(below, 'feedback')[0] ?? rubric.map(({ text }) => text).join('; ') }
  },
}

const truth: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false }

const asked = ({ prompt, listing }: Read): { prompt: string; listing?: object } => ({ prompt, ...(listing && { listing }) })

const faced = (read: Read): object => ({ direction: read.attributes.get('direction') ?? 'as-written', ...asked(read) })

function shown({ attributes }: Read, count: number, most: number): number {
  const said = attributes.get('shown')
  return said === undefined ? Math.max(3, Math.min(most, count)) : Number(said)
}

const parted = (text: string, by: string): string[] => text.split(by).map((piece) => piece.trim())

/** The text before the last arrow and that after it. */
function halves<L extends string, R extends string>(text: string, left: L, right: R): { [K in L | R]?: string } {
  const at = text.lastIndexOf(' => ')
  const [before, after] = at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 4)]
  return { [left]: before, [right]: after } as { [K in L | R]?: string }
}

const texts = (tokens: readonly Token[], wanted: Token['mark']): string[] => tokens.filter(({ mark }) => mark === wanted).map(({ text }) => text)

interface Told {
  readonly text: string
  readonly because?: string
  readonly misconception?: string
}

/** Lines of a mark, each with the feedback and the misconception that stand right below it. */
function options(rest: readonly Token[], wanted: Token['mark']): Told[] {
  return rest.flatMap(({ mark, text }, index) => {
    if (mark !== wanted) return []
    const notes = belowOf(rest, index, ['feedback', 'misconception'])
    const [because, misconception] = [texts(notes, 'feedback')[0], texts(notes, 'misconception')[0]]
    return [{ text, ...(because && { because }), ...(misconception && { misconception }) }]
  })
}

function belowOf(rest: readonly Token[], index: number, marks: readonly Token['mark'][]): readonly Token[] {
  const below = rest.slice(index + 1)
  const end = below.findIndex(({ mark }) => !marks.includes(mark))
  return end === -1 ? below : below.slice(0, end)
}

/** A fence in the stem is the listing of the question; what stands around it is the prompt. */
function stemParts(text: string): { prompt: string; listing?: { language: string; text: string } } {
  const fence = /(^|\n)(`{3,})([\w+#-]*)[ \t]*\n([\s\S]*?)\n\2[ \t]*(?=\n|$)/.exec(text)
  if (!fence) return { prompt: text }
  const language = ['python', 'go', 'java'].find((each) => each === fence[3]) ?? 'text'
  const after = text.slice(fence.index + fence[0].length)
  return { prompt: text.slice(0, fence.index) + (after.trim() === '' ? '' : after), listing: { language, text: fence[4]! } }
}
