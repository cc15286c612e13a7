import type { DefinitionList, List, Table } from '../read/document.ts'
import { listedIn, valuesOf } from './annotation.ts'
import { field, sourceText, type Ground } from './ground.ts'
import { saysTheSame, slug } from './wording.ts'

/** A table, or a list of terms seen as one: rows with a name, columns with a name, and texts in them. */
export interface Grid {
  corner: string
  columns: GridColumn[]
  rows: GridRow[]
}

export interface GridColumn {
  key: string
  title: string
}

export interface GridRow {
  key: string
  name: string
  /** One for each column; null where nothing stands or the text was lost. */
  cells: (string | null)[]
  lines: readonly [number, number]
}

/** Row keys come from the row's name, unless the annotation pins them with `keys: a, b, c`. */
export function gridOf(ground: Ground<Table>): Grid {
  const { block } = ground
  const head = block.headerColumn ?? 0
  const others = block.rows[0]?.cells.map((_, at) => at).filter((at) => at !== head) ?? []
  const rows = block.rows.map((row) => ({
    name: sourceText(ground, row.cells[head]!.text, row.lines),
    cells: others.map((at) => (row.cells[at]!.empty ? null : sourceText(ground, row.cells[at]!.text, row.lines))),
    lines: row.lines,
  }))
  const titles = others.map((at) => block.header[at]?.text ?? `Column ${at + 1}`)
  return {
    corner: block.header[head]?.text ?? 'Row',
    columns: withKeys(titles).map((key, at) => ({ key, title: titles[at]! })),
    rows: keyed(ground, rows),
  }
}

/** Terms and their meanings as a grid of one column, which has no key of its own. */
export function gridOfTerms(ground: Ground<DefinitionList | List>): Grid {
  const entries =
    ground.block.kind === 'definition-list'
      ? ground.block.entries.map(({ term, definition, lines }) => ({ term, definition, lines }))
      : ground.block.items.flatMap(({ text, lines }) => {
          const found = termIn(text)
          return found === undefined ? [] : [{ ...found, lines }]
        })
  const rows = entries.map(({ term, definition, lines }) => ({
    name: sourceText(ground, term, lines),
    cells: [sourceText(ground, definition, lines)],
    lines,
  }))
  return { corner: 'Term', columns: [{ key: '', title: 'Meaning' }], rows: keyed(ground, rows) }
}

/** `term: definition` or `term — definition`, the term short. */
export function termIn(text: string): { term: string; definition: string } | undefined {
  const [, term, definition] = /^([^:—–]{2,50}?)(?::| [—–]) (\S.*)$/s.exec(text) ?? []
  return term === undefined || definition === undefined ? undefined : { term, definition }
}

/** Whether the annotation, or the texts themselves, make two rows impossible to tell apart. */
export function areAlike(ground: Ground, one: GridRow, other: GridRow): boolean {
  if (one.key === other.key || saysTheSame(one.name, other.name)) return true
  return valuesOf(ground.annotation, 'alike').some(({ value }) => {
    const group = listedIn(value)
    return group.includes(one.key) && group.includes(other.key)
  })
}

/** The names a learner may type for a row: its own first, then the listed synonyms. */
export function namesOf(ground: Ground, row: GridRow): string[] {
  const bare = row.name.replaceAll('`', '')
  return [...new Set([bare, ...listedIn(field(ground, 'accept', row.key) ?? '')])]
}

function keyed(ground: Ground, rows: Omit<GridRow, 'key'>[]): GridRow[] {
  const pinned = listedIn(field(ground, 'keys') ?? '')
  if (pinned.length > 0 && pinned.length !== rows.length) {
    ground.report('annotation/keys', `${pinned.length} keys for ${rows.length} rows.`, ground.annotation.lines[0], 'Give one key for each row, in their order.')
  }
  const keys = withKeys(rows.map(({ name }) => name))
  const named = rows.map((row, at) => ({ ...row, key: pinned[at] ?? keys[at]! }))
  checkRows(ground, named.map(({ key }) => key))
  return named
}

/** A field that speaks of a row which is not there would be lost without a word. */
function checkRows(ground: Ground, keys: readonly string[]): void {
  const rowFields = new Set(['accept', 'belief', 'more', 'trap'])
  for (const { name, argument, value, line } of ground.annotation.fields) {
    const spokenOf = rowFields.has(name) ? [argument.split(' ')[0]!] : name === 'alike' ? listedIn(value) : []
    const stranger = spokenOf.find((key) => !keys.includes(key))
    if (stranger !== undefined) ground.report('annotation/row', `“${stranger}” is no row's key.`, line, `Keys are: ${keys.join(', ')}.`)
  }
}

function withKeys(names: readonly string[]): string[] {
  const used = new Map<string, number>()
  return names.map((name) => {
    const key = slug(name)
    const times = (used.get(key) ?? 0) + 1
    used.set(key, times)
    return times === 1 ? key : `${key}-${times}`
  })
}
