import type { Block, Document, Table, TableRow } from '@interleave/content/page'
import { counted } from '../../../composables/words.ts'

/** A table whose cells were worked out and that nobody has confirmed yet. */
export const isDoubtful = (block: Block): block is Table => block.kind === 'table' && (block.inferred || block.rows.some(isUnsure))

/** A row that can be cut in other ways, or of which a cell was lost. */
export const isUnsure = ({ alternatives, cells }: TableRow): boolean => alternatives.length > 0 || cells.some(({ inferred, empty }) => inferred && empty)

const nouns: Readonly<Record<Block['kind'], string>> = { paragraph: 'paragraph', list: 'list', 'definition-list': 'list of terms', table: 'table', listing: 'listing' }

/** `3 tables, 9 lists, 14 listings, 38 paragraphs`. */
export function summaryOf(document: Document): string {
  const blocks = document.sections.flatMap((section) => section.blocks)
  const counts = (['table', 'list', 'definition-list', 'listing', 'paragraph'] as const).map((kind) => ({ kind, count: blocks.filter((block) => block.kind === kind).length }))
  return counts.filter(({ count }) => count > 0).map(({ kind, count }) => (kind === 'definition-list' && count > 1 ? `${count} lists of terms` : counted(count, nouns[kind]))).join(', ') || 'nothing that could be asked about'
}

/** What a block is called, and its lines. */
export function nameOf(block: Block): string {
  const name = nouns[block.kind]
  const [first, last] = block.lines
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`
}
