/**
 * What reading gives, whatever the text was written in: sections of blocks, each with its place in the source.
 * Nothing here depends on a format; derivation, the page and the command all read this tree and no other.
 */

export type DocumentFormat = 'markdown' | 'html' | 'text'

/** First and last line, counted from 1, both included. */
export type Lines = readonly [first: number, last: number]

/** Start and end offset in UTF-16 units, the end not included. */
export type Offsets = readonly [start: number, end: number]

export interface Place {
  readonly lines: Lines
  readonly offsets: Offsets
}

export interface Document {
  readonly format: DocumentFormat
  readonly title: string | null
  /** In source order. Text before the first heading stands in a section whose heading is ''. */
  readonly sections: readonly Section[]
  /** What belongs to the site around the document; kept so that a person can see what was left out. */
  readonly chrome: readonly Chrome[]
}

export interface Section {
  readonly heading: string
  /** Headings from the outermost down to this one, this one included; the document's title is not part of it. */
  readonly path: readonly string[]
  /** 1 for the outermost heading, 0 for text before any heading. */
  readonly level: number
  /** From the heading to the end of the last block below it and before the next heading. */
  readonly lines: Lines
  readonly blocks: readonly Block[]
}

export interface Chrome extends Place {
  readonly text: string
}

export type Block = Paragraph | List | DefinitionList | Table | Listing

export interface Paragraph extends Place {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface List extends Place {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  /** The item's own words, without those of the items below it. */
  readonly text: string
  /** A ticked or open box before the item; null where there is none. */
  readonly checked: boolean | null
  readonly lines: Lines
  readonly items: readonly ListItem[]
}

export interface DefinitionList extends Place {
  readonly kind: 'definition-list'
  readonly entries: readonly DefinitionEntry[]
}

export interface DefinitionEntry {
  readonly term: string
  readonly definition: string
  readonly lines: Lines
}

/** Rectangular: every row has as many cells as the table has columns, and so has a header that is not empty. */
export interface Table extends Place {
  readonly kind: 'table'
  readonly caption: string | null
  /** No cells where the source has no header. */
  readonly header: readonly Cell[]
  readonly rows: readonly TableRow[]
  /** The column whose cells name their rows; null where there is none. */
  readonly headerColumn: number | null
  /** Rows or columns were worked out from text that does not show them. */
  readonly inferred: boolean
}

export interface TableRow {
  readonly cells: readonly Cell[]
  readonly lines: Lines
  /** Other ways to cut the same text into cells, the likeliest first; empty where the cut is not in doubt. */
  readonly alternatives: readonly (readonly string[])[]
}

export interface Cell {
  /** Plain text, spaces folded; code in a cell without its marks. */
  readonly text: string
  /** Where this cell begins or ends was worked out, not read. */
  readonly inferred: boolean
  /** Nothing stands here; together with `inferred`, whatever stood here was lost before the text reached us. */
  readonly empty: boolean
}

export interface Listing extends Place {
  readonly kind: 'listing'
  /** Lower case: python, go, java, shell, or what the source names; null where nothing names or gives it away. */
  readonly language: string | null
  /** Lines joined by \n, without a final one. */
  readonly text: string
  readonly expectedOutput: string | null
  /** Where the expected output stands; null where there is none. */
  readonly outputLines: Lines | null
  /** Its edges, language or output were worked out from text that does not show them. */
  readonly inferred: boolean
}

/** A block and the section in which it stands. */
export interface Placed<B extends Block> {
  readonly section: Section
  readonly block: B
}

export const tablesOf = (document: Document): Placed<Table>[] => blocksOf(document, 'table')

export const listsOf = (document: Document): Placed<List>[] => blocksOf(document, 'list')

export const definitionListsOf = (document: Document): Placed<DefinitionList>[] => blocksOf(document, 'definition-list')

export const listingsOf = (document: Document): Placed<Listing>[] => blocksOf(document, 'listing')

export const paragraphsOf = (document: Document): Placed<Paragraph>[] => blocksOf(document, 'paragraph')

function blocksOf<K extends Block['kind']>(document: Document, kind: K): Placed<Extract<Block, { kind: K }>>[] {
  const isWanted = (block: Block): block is Extract<Block, { kind: K }> => block.kind === kind
  return document.sections.flatMap((section) => section.blocks.filter(isWanted).map((block) => ({ section, block })))
}
