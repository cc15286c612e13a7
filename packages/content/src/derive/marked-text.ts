/**
 * Finds a plain text again in the source lines it was read from and gives it back with its code marks: reading drops
 * backticks, and a prompt that says “fork” where it means `fork` reads worse. Where the text cannot be found, it
 * comes back plain.
 */
export function markedText(plain: string, sourceLines: readonly string[]): string {
  const raw = sourceLines
    .join(' ')
    .replaceAll(/\*\*|(?<![\w*])\*(?=\w)|(?<=\w)\*(?![\w*])/g, '')
    .replaceAll(/\\\|/g, '|')
    .replaceAll(/\s+/g, ' ')
  const offsets: number[] = []
  let bare = ''
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '`') continue
    offsets.push(at)
    bare += raw[at]!
  }
  const start = bare.indexOf(plain)
  if (plain === '' || start < 0) return plain
  const from = offsets[start]!
  const to = offsets[start + plain.length - 1]! + 1
  const opened = raw[from - 1] === '`' && count(raw.slice(0, from)) % 2 === 1 ? from - 1 : from
  const found = raw.slice(opened, to)
  return count(found) % 2 === 1 && raw[to] === '`' ? `${found}\`` : found
}

const count = (text: string): number => text.split('`').length - 1
