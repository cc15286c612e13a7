import Papa from 'papaparse'

/** One answer of one learner to one question, as it is downloaded; the columns are told in docs/results-columns.md. */
export interface AnswerRow {
  readonly learner: string
  readonly learner_id: string
  readonly left: string
  readonly attempt: number | null
  readonly attempt_state: string
  readonly attempt_started_at: string
  readonly attempt_ended_at: string
  readonly position: number | null
  readonly title: string
  readonly kind: string
  readonly topic: string
  readonly question_id: string
  readonly question_version: string
  readonly answered: boolean
  readonly answer: string
  readonly correct: boolean | null
  readonly score: number | null
  readonly undecided: string
  readonly misconception: string
  readonly seconds: number | null
  readonly answered_at: string
}

export const COLUMNS = [
  'learner', 'learner_id', 'left', 'attempt', 'attempt_state', 'attempt_started_at', 'attempt_ended_at', 'position', 'title', 'kind', 'topic',
  'question_id', 'question_version', 'answered', 'answer', 'correct', 'score', 'undecided', 'misconception', 'seconds', 'answered_at',
] as const satisfies readonly (keyof AnswerRow)[]

/** What a spreadsheet would run instead of showing: a text that begins like a formula, in any width and after any blank. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** The rows as RFC 4180 with a byte order mark, so that every spreadsheet reads it as UTF-8; texts that begin like a formula get an apostrophe. */
export function csvOf(rows: readonly AnswerRow[]): string {
  return `\uFEFF${Papa.unparse([...rows], { columns: [...COLUMNS], header: true, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}

/** An instant as it is written in files: ISO 8601, UTC. */
export function isoOf(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString()
}
