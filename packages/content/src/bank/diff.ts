import type { Question } from '../question/question.ts'
import type { Bank } from './bank.ts'

/** What a new bank does to the questions of an old one. A retired question keeps its history. */
export interface BankDiff {
  added: Question[]
  changed: { before: Question; after: Question }[]
  retired: Question[]
}

/** Compares by question id, then by version: a question moved within its document has not changed. */
export function diffBank(before: Pick<Bank, 'questions'>, after: Pick<Bank, 'questions'>): BankDiff {
  const old = new Map(before.questions.map((question) => [question.id, question]))
  const kept = new Set(after.questions.map(({ id }) => id))
  return {
    added: after.questions.filter(({ id }) => !old.has(id)),
    changed: after.questions.flatMap((question) => {
      const was = old.get(question.id)
      return was && was.version !== question.version ? [{ before: was, after: question }] : []
    }),
    retired: before.questions.filter(({ id }) => !kept.has(id)),
  }
}
