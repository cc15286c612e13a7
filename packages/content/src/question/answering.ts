import type { Answer, AnswerOf, Kind, VariantView } from './question.ts'

/** What each kind is called and what it asks a learner to do. */
export const kindTitles: { readonly [K in Kind]: { title: string; task: string } } = {
  'single-choice': { title: 'Single choice', task: 'Choose the one that is right.' },
  'multiple-choice': { title: 'Multiple choice', task: 'Choose all that are right.' },
  'true-false': { title: 'True or false, and why', task: 'Say whether it is true, and choose the reason.' },
  match: { title: 'Match', task: 'Give each line on the left its partner.' },
  order: { title: 'Order', task: 'Put the lines in order.' },
  classify: { title: 'Classify', task: 'Put each line where it belongs.' },
  cloze: { title: 'Fill the gap', task: 'Fill each gap.' },
  'short-answer': { title: 'Short answer', task: 'Type the answer.' },
  recall: { title: 'Explain', task: 'Answer in your own words, then check yourself.' },
  'predict-output': { title: 'Predict the output', task: 'Type one output that this program can print.' },
}

const blanks: { readonly [K in Kind]: (view: Extract<VariantView, { kind: K }>) => AnswerOf<K> } = {
  'single-choice': ({ kind }) => ({ kind, chosen: '' }),
  'multiple-choice': ({ kind }) => ({ kind, chosen: [] }),
  'true-false': ({ kind }) => ({ kind, holds: true, reason: '' }),
  match: ({ kind }) => ({ kind, pairs: {} }),
  order: ({ kind, steps }) => ({ kind, sequence: steps.map(({ id }) => id) }),
  classify: ({ kind }) => ({ kind, placed: {} }),
  cloze: ({ kind }) => ({ kind, blanks: {} }),
  'short-answer': ({ kind }) => ({ kind, text: '' }),
  recall: ({ kind }) => ({ kind, text: '', met: [] }),
  'predict-output': ({ kind }) => ({ kind, output: '' }),
}

/** The answer a learner starts from. A true-false verdict still has to be asked for. */
export function blankAnswer(view: VariantView): Answer {
  return blankOf(view.kind, view)
}

const completeness: {
  readonly [K in Kind]: (view: Extract<VariantView, { kind: K }>, answer: AnswerOf<K>) => boolean
} = {
  'single-choice': (view, { chosen }) => view.options.some(({ id }) => id === chosen),
  'multiple-choice': (_, { chosen }) => chosen.length > 0,
  'true-false': (view, { reason }) => view.reasons.some(({ id }) => id === reason),
  match: (view, { pairs }) => view.lefts.every(({ id }) => Boolean(pairs[id])),
  order: (view, { sequence }) => sequence.length === view.steps.length,
  classify: (view, { placed }) => view.members.every(({ id }) => Boolean(placed[id])),
  cloze: (view, { blanks: given }) => view.parts.every((part) => !('blank' in part) || Boolean(given[part.blank]?.trim())),
  'short-answer': (_, { text }) => text.trim() !== '',
  recall: (_, { text }) => text.trim() !== '',
  // A program may print nothing at all.
  'predict-output': () => true,
}

/** Whether the answer says everything that its variant asks, so that it can be handed in. */
export function isComplete(view: VariantView, answer: Answer): boolean {
  return view.kind === answer.kind && completeOf(view.kind, view, answer)
}

function blankOf<K extends Kind>(kind: K, view: VariantView): Answer {
  return blanks[kind](view as Extract<VariantView, { kind: K }>)
}

function completeOf<K extends Kind>(kind: K, view: VariantView, answer: Answer): boolean {
  return completeness[kind](view as Extract<VariantView, { kind: K }>, answer as AnswerOf<K>)
}
