import type { Answer, VariantView } from '@interleave/content'

interface Shown {
  readonly id: string
  readonly text: string
}

/** An answer in the words that stood on the screen, on one line where it was not typed: for tables and files that a teacher reads. */
export function answerText(view: VariantView, answer: Answer | null): string {
  if (answer === null) return ''
  switch (answer.kind) {
    case 'single-choice': return view.kind === answer.kind ? named(view.options, answer.chosen) : ''
    case 'multiple-choice': return view.kind === answer.kind ? answer.chosen.map((id) => named(view.options, id)).join('; ') : ''
    case 'true-false': return view.kind === answer.kind ? `${answer.holds ? 'True' : 'False'}: ${named(view.reasons, answer.reason)}` : ''
    case 'match': return view.kind === answer.kind ? pairs(view.lefts, view.rights, answer.pairs) : ''
    case 'classify': return view.kind === answer.kind ? pairs(view.members, view.categories, answer.placed) : ''
    case 'order': return view.kind === answer.kind ? answer.sequence.map((id) => named(view.steps, id)).join(' → ') : ''
    case 'cloze': return view.kind === answer.kind ? blanks(view, answer.blanks) : ''
    case 'short-answer':
    case 'recall': return answer.text
    case 'predict-output': return answer.output
  }
}

function named(shown: readonly Shown[], id: string): string {
  return shown.find((one) => one.id === id)?.text ?? ''
}

function pairs(from: readonly Shown[], to: readonly Shown[], given: Readonly<Record<string, string>>): string {
  return from.filter(({ id }) => given[id]).map(({ id, text }) => `${text}: ${named(to, given[id]!)}`).join('; ')
}

function blanks({ parts }: Extract<VariantView, { kind: 'cloze' }>, given: Readonly<Record<string, string>>): string {
  const open = parts.filter((part) => 'blank' in part)
  return open.map(({ blank, choices }) => (choices.length > 0 ? named(choices, given[blank] ?? '') : given[blank] ?? '')).join('; ')
}
