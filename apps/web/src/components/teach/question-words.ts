import type { Answer, AnswerOf, ContentOf, Kind, QuestionContent, VariantView, ViewOf } from '@interleave/content/page'

/** A labelled part of a question, in words. */
export interface WordedPart {
  readonly label: string
  readonly lines: readonly string[]
}

const texts = (options: readonly { text: string }[]) => options.map(({ text }) => text)
const withWhy = (options: readonly { text: string; because?: string | undefined }[]) => options.map(({ text, because }) => (because ? `${text} (${because})` : text))

/** What is right, what is wrong: everything of a kind but its prompt. A kind left out does not compile. */
const bodies: { readonly [K in Kind]: (content: ContentOf<K>) => WordedPart[] } = {
  'single-choice': ({ faces }) =>
    faces.flatMap(({ prompt, right, wrong }, at) => [...(at > 0 ? [{ label: 'Also asked as', lines: [prompt] }] : []), { label: 'Right', lines: withWhy([right]) }, { label: 'Wrong', lines: withWhy(wrong) }]),
  'multiple-choice': ({ right, wrong }) => [
    { label: 'Right', lines: withWhy(right) },
    { label: 'Wrong', lines: withWhy(wrong) },
  ],
  'true-false': ({ claims }) =>
    claims.flatMap(({ text, holds, reason, wrongReasons }, at) => [
      ...(at > 0 ? [{ label: 'Also stated as', lines: [text] }] : []),
      { label: holds ? 'True, because' : 'False, because', lines: withWhy([reason]) },
      { label: 'Not because', lines: withWhy(wrongReasons) },
    ]),
  match: ({ leftLabel, rightLabel, pairs }) => [{ label: `${leftLabel} and ${rightLabel}`, lines: pairs.map(({ left, right }) => `${left} – ${right}`) }],
  order: ({ steps, ends }) => [{ label: `From ${ends[0]} to ${ends[1]}`, lines: steps.map((step, at) => `${at + 1}. ${step}`) }],
  classify: ({ categories, members }) => categories.map((label, at) => ({ label, lines: members.filter(({ category }) => category === at).map(({ text }) => text) })),
  cloze: ({ blanks }) => blanks.map(({ accepts, wrong }, at) => ({ label: `Gap ${at + 1}`, lines: [accepts.join(' or '), ...(wrong?.length ? [`not: ${wrong.join('; ')}`] : [])] })),
  'short-answer': ({ faces }) =>
    faces.flatMap(({ prompt, accepts, rejects }, at) => [
      ...(at > 0 ? [{ label: 'Also asked as', lines: [prompt] }] : []),
      { label: 'Taken as right', lines: accepts },
      ...(rejects.length ? [{ label: 'Known to be wrong', lines: withWhy(rejects) }] : []),
    ]),
  recall: ({ rubric, modelAnswer }) => [
    { label: 'Points', lines: rubric.map(({ text, essential }) => (essential ? `${text} (essential)` : text)) },
    { label: 'A good answer', lines: [modelAnswer] },
  ],
  'predict-output': ({ program }) => [{ label: 'Program', lines: [program.text] }],
}

/** A question in words, its key in it: for lists, and for setting two texts side by side. */
export function bodyInWords(content: QuestionContent): WordedPart[] {
  return wordsOf(content.kind, content)
}

const keys: { readonly [K in Kind]: (content: ContentOf<K>) => string } = {
  'single-choice': ({ faces }) => faces[0]?.right.text ?? '',
  'multiple-choice': ({ right }) => texts(right).join('; '),
  'true-false': ({ claims }) => (claims[0] ? `${claims[0].holds ? 'True' : 'False'}: ${claims[0].reason.text}` : ''),
  match: ({ pairs }) => `${pairs.length} pairs`,
  order: ({ steps }) => `${steps.length} lines`,
  classify: ({ categories, members }) => `${members.length} lines under ${categories.join(', ')}`,
  cloze: ({ blanks }) => blanks.map(({ accepts }) => accepts[0]).join('; '),
  'short-answer': ({ faces }) => faces[0]?.accepts[0] ?? '',
  recall: ({ rubric }) => `${rubric.length} points`,
  'predict-output': () => 'computed by the simulator',
}

/** The right answer in a few words. */
export function keyInWords(content: QuestionContent): string {
  return keyOf(content.kind, content)
}

const solutions: { readonly [K in Kind]: (view: ViewOf<K>, answer: AnswerOf<K>) => string[] } = {
  'single-choice': ({ options }, { chosen }) => chosenTexts(options, [chosen]),
  'multiple-choice': ({ options }, { chosen }) => chosenTexts(options, chosen),
  'true-false': ({ reasons }, { holds, reason }) => [holds ? 'True' : 'False', ...chosenTexts(reasons, [reason])],
  match: ({ lefts, rights }, { pairs }) => lefts.map(({ id, text }) => `${text} – ${textOf(rights, pairs[id])}`),
  order: ({ steps }, { sequence }) => sequence.map((id, at) => `${at + 1}. ${textOf(steps, id)}`),
  classify: ({ members, categories }, { placed }) => members.map(({ id, text }) => `${text} – ${textOf(categories, placed[id])}`),
  cloze: ({ parts }, { blanks }) => parts.flatMap((part) => ('blank' in part ? [textOf(part.choices, blanks[part.blank]) || (blanks[part.blank] ?? '')] : [])),
  'short-answer': (_, { text }) => [text],
  recall: () => [],
  'predict-output': (_, { output }) => [output],
}

type Shown = readonly { id: string; text: string }[]
const textOf = (options: Shown, id: string | undefined) => options.find((option) => option.id === id)?.text ?? ''
const chosenTexts = (options: Shown, ids: readonly string[]) => options.filter(({ id }) => ids.includes(id)).map(({ text }) => text)

/** A right answer to what is on screen, in words. */
export function solutionInWords(view: VariantView, answer: Answer): string[] {
  return view.kind === answer.kind ? solutionOf(view.kind, view, answer) : []
}

const wordsOf = <K extends Kind>(kind: K, content: QuestionContent) => bodies[kind](content as ContentOf<K>)
const keyOf = <K extends Kind>(kind: K, content: QuestionContent) => keys[kind](content as ContentOf<K>)
const solutionOf = <K extends Kind>(kind: K, view: VariantView, answer: Answer) => solutions[kind](view as ViewOf<K>, answer as AnswerOf<K>)
