/** What a text may be at most; reaching one is a diagnostic that says which. */
export const bounds = {
  /** Characters (UTF-16 units) in the text. */
  characters: 1_000_000,
  /** Lines in the text; Markdown's parser takes time that grows with the square of its blocks. */
  lines: 20_000,
  /** Elements, quotes or lists inside one another. */
  nesting: 200,
  /** Characters in a Markdown paragraph: inline marks are matched against one another. */
  paragraphCharacters: 20_000,
  /** Cells in one table once its spans are laid out. */
  tableCells: 20_000,
  /** Rows, and characters in one row, beyond which no table is looked for in plain text. */
  rows: 1_000,
  rowCharacters: 1_500,
  /** Columns tried when a flattened table is cut. */
  columns: 8,
} as const
