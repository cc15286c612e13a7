/** What every check can object to: how grave it is, and what to do about it. */
const table = {
  'check/two-right': ['error', 'Drop the wrong option or make it differ.'],
  'check/none-right': ['error', 'Give it an answer that can be right.'],
  'check/same-option': ['error', 'Drop one of them.'],
  'check/giveaway-length': ['error', 'Shorten it, or give the wrong options as much detail.'],
  'check/giveaway-word': ['warning', 'Use another word in one of the two.'],
  'check/giveaway-article': ['error', 'Word the sentence so that no article stands before the gap.'],
  'check/giveaway-answer': ['error', 'Reword the prompt or drop the synonym.'],
  'check/unfilled': ['error', 'Use places that the template knows: {row}, {cell}, {column}, {item}.'],
  'check/duplicate': ['error', 'Drop one of the two, or say what tells them apart.'],
} as const satisfies Readonly<Record<string, readonly ['error' | 'warning', string]>>

/** What can be said against a question: a code, whether it must not be published so, a sentence, and a way out. */
export interface Objection {
  code: keyof typeof table
  severity: 'error' | 'warning'
  sentence: string
  fix: string
}

export function objection(code: keyof typeof table, sentence: string): Objection {
  const [severity, fix] = table[code]
  return { code, severity, sentence, fix }
}
