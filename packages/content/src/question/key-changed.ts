import type { Kind, Question, QuestionOf } from './question.ts'

/** What counts as right, kind by kind, and nothing of how it is asked or explained. */
const rights: { readonly [K in Kind]: (question: QuestionOf<K>) => unknown } = {
  'single-choice': ({ faces }) => faces.map(({ right }) => right.text),
  'multiple-choice': ({ right }) => right.map(({ text }) => text).toSorted(),
  'true-false': ({ claims }) => claims.map(({ holds, reason }) => [holds, reason.text]),
  match: ({ pairs }) => pairs.map(({ left, right }) => [left, right]),
  order: ({ steps }) => steps,
  classify: ({ categories, members }) => members.map(({ text, category }) => [text, categories[category]]),
  cloze: ({ blanks }) => blanks.map(({ accepts, wrong }) => (wrong === undefined ? accepts.toSorted() : accepts[0])),
  'short-answer': ({ faces }) => faces.map(({ accepts }) => accepts.toSorted()),
  recall: ({ rubric }) => rubric,
  'predict-output': ({ program }) => program,
}

/** Whether an answer to the one could be judged otherwise by the other: what was learnt of the one may be wrong now. */
export function keyChanged(before: Question, after: Question): boolean {
  return before.kind !== after.kind || rightIn(before) !== rightIn(after)
}

function rightIn(question: Question): string {
  return JSON.stringify(rightOf(question.kind, question))
}

function rightOf<K extends Kind>(kind: K, question: QuestionOf<K>): unknown {
  return rights[kind](question)
}
