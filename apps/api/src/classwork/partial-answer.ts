import type { Answer, Variant, VariantOf } from '@interleave/content'

/**
 * What was saved when the time ran out may be half an answer. Pairs, places and gaps that were left open are filled with something wrong, so
 * that the others count; an answer that says nothing at all is null. What is stored stays as the learner left it.
 */
export function gradableAnswer(variant: Variant, answer: Answer): Answer | null {
  if (variant.kind !== answer.kind) return null
  switch (answer.kind) {
    case 'single-choice': return answer.chosen === '' ? null : answer
    case 'multiple-choice': return answer.chosen.length === 0 ? null : answer
    case 'true-false': return answer.reason === '' ? null : answer
    case 'short-answer':
    case 'recall': return answer.text.trim() === '' ? null : answer
    case 'order':
    case 'predict-output': return answer
    case 'match': return answered(answer.pairs) && { ...answer, pairs: { ...wrongPairs(variant as VariantOf<'match'>), ...nonEmpty(answer.pairs) } }
    case 'classify': return answered(answer.placed) && { ...answer, placed: { ...wrongPlaces(variant as VariantOf<'classify'>), ...nonEmpty(answer.placed) } }
    case 'cloze': return answered(answer.blanks) && { ...answer, blanks: { ...wrongFillings(variant as VariantOf<'cloze'>), ...nonEmpty(answer.blanks) } }
  }
}

type Given = Readonly<Record<string, string>>

function nonEmpty(given: Given): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim() !== ''))
}

/** True, or null so that it can be returned. */
function answered(given: Given): true | null {
  return Object.keys(nonEmpty(given)).length > 0 ? true : null
}

function wrongPairs({ body: { lefts, rights } }: VariantOf<'match'>): Record<string, string> {
  return Object.fromEntries(lefts.map(({ id, of }) => [id, rights.find((right) => right.of !== of)?.id ?? '']))
}

function wrongPlaces({ body: { categories, members } }: VariantOf<'classify'>): Record<string, string> {
  return Object.fromEntries(members.map(({ id, of }) => [id, categories[(of.category + 1) % categories.length]!.id]))
}

function wrongFillings({ body: { parts } }: VariantOf<'cloze'>): Record<string, string> {
  const open = parts.filter((part) => typeof part !== 'string')
  return Object.fromEntries(open.map(({ id, of, choices }) => [id, choices.find((choice) => choice.of !== of.accepts[0])?.id ?? '']))
}
