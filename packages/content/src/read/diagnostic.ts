import type { Lines } from './document.ts'

/** What reading has to say about a text: a code for programs, a sentence for people, the lines it is about. */
export interface ReadDiagnostic {
  readonly code: ReadCode
  readonly severity: 'error' | 'warning'
  readonly sentence: string
  readonly lines: Lines | null
  readonly fix: string | null
}

/** Every code with what it means; an error leaves an empty document, a warning leaves something for a person to confirm. */
export const readCodes = {
  'read/too-long': 'The text is longer than the bound.',
  'read/binary': 'The bytes are not text.',
  'read/empty': 'The text holds nothing to read.',
  'read/paragraph-too-long': 'A paragraph is longer than the bound.',
  'read/nesting': 'Lists, quotes or elements are nested deeper than the bound.',
  'read/table-inferred': 'A table was worked out from text in which its cells touch.',
  'read/row-doubtful': 'A row can be cut into cells in several ways.',
  'read/table-uncut': 'Lines look like a table, but where their cells part cannot be told.',
  'read/cells-lost': 'Cells are empty because their content did not survive in the text.',
} as const

export type ReadCode = keyof typeof readCodes
