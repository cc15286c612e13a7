import type { Block, List, Paragraph, Section, Table } from '../read/document.ts'
import type { Annotation, AnnotationForm } from './annotation.ts'
import { termIn } from './grid.ts'
import { slug } from './wording.ts'

/**
 * The annotations that a block without any is asked by: plain templates that fit whatever stands in it. For documents
 * whose author never heard of annotations. `key` names the block within its document.
 */
export function unannotated(block: Block, key: string, section: Section, sourceLines: readonly string[]): Annotation[] {
  switch (block.kind) {
    case 'table':
      return tableAnnotations(block, key)
    case 'definition-list':
      return [annotation('terms', key, block, termFields)]
    case 'list':
      return block.items.length >= 3 ? listAnnotations(block, key, section) : []
    case 'listing':
      return [annotation('listing', key, block, { prompt: 'What can this program print?', only: 'proved' })]
    case 'paragraph':
      return paragraphAnnotations(block, key, sourceLines)
  }
}

const termFields = {
  ask: 'Which of these goes with “{row}”?',
  find: 'With which of these does this go: {cell}?',
  match: 'Match each line with what is said of it.',
}

/** Rows are asked for their cells; where several columns stand beside each other, cells are also sorted to columns. */
function tableAnnotations(block: Table, key: string): Annotation[] {
  const { header, headerColumn, rows } = block
  const head = headerColumn ?? 0
  const corner = header[head]?.text || 'row'
  const columns = header.filter((_, at) => at !== head).map(({ text }) => text)
  const repeats = (column: string): boolean => {
    const cells = rows.map((row) => row.cells[header.findIndex(({ text }) => text === column)]?.text)
    return new Set(cells).size <= Math.min(4, cells.length / 2)
  }
  const names = rows.map(({ cells }) => cells[head]?.text ?? '')
  const isTypable = columns.length === 1 && names.every((name) => /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(name))
  const fields = columns.flatMap((column) => [
    ...(repeats(column) ? [[`group ${column}`, `What stands under “${column}” for each ${corner.toLowerCase()}?`]] : []),
    [`ask ${column}`, `${corner} “{row}”: what stands under “${column}”?`],
    [`find ${column}`, `For which ${corner.toLowerCase()} does this stand under “${column}”: {cell}?`],
    [`say ${column}`, `${corner} “{row}”, ${column}: {cell}.`],
    [`match ${column}`, `Match each ${corner.toLowerCase()} with what stands under “${column}”.`],
    ...(isTypable ? [[`type ${column}`, `For which ${corner.toLowerCase()} does this stand under “${column}”: {cell}?`]] : []),
  ])
  const asked = annotation('table', key, block, Object.fromEntries(fields))
  if (columns.length < 2 || columns.length > 4) return [asked]
  return [asked, annotation('table', `${key}-columns`, block, { form: 'compare', sort: 'To which column does each line belong?' })]
}

/** A list of terms, a numbered order, or the members of what the line above the list names. */
function listAnnotations(block: List, key: string, section: Section): Annotation[] {
  if (block.items.every(({ text }) => termIn(text) !== undefined)) return [annotation('terms', key, block, termFields)]
  if (block.ordered) return [annotation('steps', key, block, { ask: 'Put these in the order of the document.', ends: 'first | last' })]
  const label = labelOf(block, section)
  if (label === undefined || block.items.some(({ text }) => text.length > 160)) return []
  return [
    annotation('list', key, block, {
      set: slug(section.path.slice(0, 2).join(' ')),
      label,
      ask: `Which of these stand under “${label}”?`,
      sort: 'Under which of these does each line stand?',
      say: `“{item}” stands under “${label}”.`,
    }),
  ]
}

/** Words set in bold are what the author wants remembered: each becomes a gap, in paragraphs short enough to read at once. */
function paragraphAnnotations(block: Paragraph, key: string, sourceLines: readonly string[]): Annotation[] {
  const source = sourceLines.slice(block.lines[0] - 1, block.lines[1]).join(' ')
  const bold = [...source.matchAll(/\*\*([\p{L}\p{N}][\p{L}\p{N} /+-]{1,40})\*\*/gu)].map(([, words]) => words!)
  const gaps = bold.filter((words, at) => bold.indexOf(words) === at && block.text.split(words).length === 2)
  if (gaps.length === 0 || gaps.length > 6 || block.text.length > 500 || block.text.length < 40) return []
  const cloze = annotation('cloze', key, block, {})
  return [{ ...cloze, fields: gaps.map((value) => ({ name: 'blank', argument: '', value, line: block.lines[0] })) }]
}

/** The paragraph right before a list, where it ends in a colon; else the heading. */
function labelOf(block: List, { blocks, heading }: Section): string | undefined {
  const before = blocks[blocks.indexOf(block) - 1]
  const lead = before?.kind === 'paragraph' && /[:：]$/.test(before.text) ? before.text.slice(0, -1).split(/(?<=[.!?])\s/).at(-1) : undefined
  const label = lead ?? heading
  return label === '' || label.length > 90 ? undefined : label
}

function annotation(form: AnnotationForm, key: string, block: Block, fields: Readonly<Record<string, string>>): Annotation {
  const line = block.lines[0]
  return {
    form,
    key,
    lines: [line, line],
    fields: Object.entries(fields).map(([head, value]) => {
      const [name = '', ...argument] = head.split(' ')
      return { name, argument: argument.join(' '), value, line }
    }),
  }
}
