import type { Block, List, Table } from '../read/document.ts'
import type { Annotation, AnnotationForm } from './annotation.ts'

/**
 * The annotations that a block without any is asked by: plain templates that fit whatever stands in it. For documents
 * whose author never heard of annotations.
 */
export function unannotated(block: Block, key: string): Annotation[] {
  switch (block.kind) {
    case 'table':
      return [annotation('table', key, block, tableFields(block))]
    case 'definition-list':
      return [annotation('terms', key, block, termFields)]
    case 'list':
      return block.items.length >= 3 && block.items.every(({ text }) => /^[^:]{2,40}: \S/.test(text)) ? [annotation('terms', key, block, termFields)] : listAnnotations(block, key)
    case 'listing':
      return [annotation('listing', key, block, { prompt: 'What can this program print?' })]
    case 'paragraph':
      return []
  }
}

const termFields = {
  ask: 'What does “{row}” stand for or mean?',
  find: 'Which term fits? {cell}',
  type: 'Which term fits? {cell}',
  match: 'Match each term with what is said of it.',
}

function tableFields({ header, headerColumn }: Table): Record<string, string> {
  const head = headerColumn ?? 0
  const corner = header[head]?.text || 'row'
  const columns = header.filter((_, at) => at !== head).map(({ text }) => text)
  return Object.fromEntries(
    columns.flatMap((column) => [
      [`ask ${column}`, `${corner} “{row}”: what stands under “{column}”?`],
      [`find ${column}`, `For which ${corner.toLowerCase()} does this stand under “{column}”? {cell}`],
      [`say ${column}`, `${corner} “{row}”, ${column}: {cell}.`],
      [`match ${column}`, `Match each ${corner.toLowerCase()} with what stands under “${column}”.`],
    ]),
  )
}

function listAnnotations(block: List, key: string): Annotation[] {
  if (!block.ordered || block.items.length < 3) return []
  return [annotation('steps', key, block, { ask: 'Put these in the order of the document.', ends: 'first | last' })]
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
