import type { Block, Document, ListItem, Table } from '../document.ts'

/** How a page that is copied as text spoils it; tests read documents of ours after the same treatment. */
export interface Flattening {
  /** What an empty line inside a listing becomes: a line of one space, or an empty one. */
  readonly emptyLineInListing: ' ' | ''
  /** Whether the site's own lines stand around the text. */
  readonly hasChrome: boolean
  readonly bullet: string
}

const asPagesDo: Flattening = { emptyLineInListing: ' ', hasChrome: true, bullet: '  • ' }

/** A document as text: marks gone, cells of a row run together, output right below its listing. */
export function flattenDocument(document: Document, flattening: Partial<Flattening> = {}): string {
  const how = { ...asPagesDo, ...flattening }
  const title = document.title ?? 'Untitled Notes'
  const body = document.sections.map(({ heading, blocks }) => [...(heading === title || heading === '' ? [] : [heading]), ...blocks.map((block) => blockText(block, how))].join('\n\n'))
  const text = [title, ...body.filter((section) => section !== '')].join('\n\n')
  return how.hasChrome ? `Back to blog\n\n${title}\n\nnotesthreadsbackend\n${text}\n\n📬 Subscribe to Newsletter\n\nNew notes in your inbox each month.\n\n💬 Comments\n\nSign in to leave a comment\n` : `${text}\n`
}

function blockText(block: Block, how: Flattening): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item, index) => itemText(item, block.ordered ? `${index + 1}. ` : how.bullet, how)).join('\n')
    case 'definition-list':
      return block.entries.map(({ term, definition }) => `${term}\n${definition}`).join('\n')
    case 'table':
      return tableText(block)
    case 'listing':
      return [block.text.replace(/^[ \t]*$/gm, how.emptyLineInListing), ...(block.expectedOutput === null ? [] : [block.expectedOutput])].join('\n')
  }
}

const itemText = ({ text, checked, items }: ListItem, bullet: string, how: Flattening): string => [`${checked === null ? bullet : '✅ '}${text}`, ...items.map((item) => itemText(item, `  ${bullet}`, how))].join('\n')

const tableText = ({ header, rows }: Table): string => [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text }) => text).join('')).join('\n')
