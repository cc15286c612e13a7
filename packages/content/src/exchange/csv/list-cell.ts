/**
 * Several things in one cell: an entry to a line, its fields parted by `|`. A backslash makes the next character plain;
 * `\n` is a line break inside a field, `\s` a space at its edge, `\e` an entry of nothing.
 */
export function writeList(entries: readonly (readonly (string | undefined)[])[]): string {
  return entries.map((fields) => withoutEmptyTail(fields).map(escaped).join(' | ') || String.raw`\e`).join('\n')
}

export function readList(cell: string): string[][] {
  return cell.split(/\r\n|\r|\n/).map(trimmed).filter((line) => line !== '').map((line) => (line === String.raw`\e` ? [''] : fieldsOf(line)))
}

/** Only plain spaces and tabs stand around a field for looks. */
const trimmed = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '')

function withoutEmptyTail(fields: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const last = fields.findLastIndex((field) => field !== undefined && field !== '')
  return fields.slice(0, last + 1)
}

const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '|': '\\|', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', s: ' ', e: '' }

const escaped = (field = ''): string => field.replace(/[\\|\n\r\t]/g, (mark) => marks[mark]!).replace(/^ | $/g, String.raw`\s`)

function fieldsOf(line: string): string[] {
  return (line.match(/(?:\\.|[^\\|])+|\||\\$/g) ?? []).reduce<string[]>((fields, piece) => (piece === '|' ? [...fields, ''] : [...fields.slice(0, -1), piece]), ['']).map((field) => trimmed(field).replace(/\\(.)/g, (_, mark: string) => plain[mark] ?? mark))
}
