import type { Question } from './question.ts'

/** What a question asks, in its own words: those of its first face where it has several. Gaps show as dots. */
export function promptOf(question: Question): string {
  switch (question.kind) {
    case 'single-choice':
    case 'short-answer':
      return question.faces[0]!.prompt
    case 'true-false':
      return question.claims[0]!.text
    case 'cloze':
      return question.text.replaceAll(/\{\{\d+\}\}/g, '…')
    default:
      return question.prompt
  }
}
