import { Refusal } from './refusal.ts'

const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

/** The end offset of the name that starts at `start`. @throws Refusal for a character that no name may hold. */
export function scanName(text: string, start: number): number {
  NAME.lastIndex = start
  const end = NAME.test(text) ? NAME.lastIndex : start
  const name = text.slice(start, end)
  if (!/^\w+$/.test(name)) refuseForeignCharacter(name, start)
  return end
}

function refuseForeignCharacter(name: string, start: number): void {
  if (IDENTIFIER.test(name)) return
  let offset = start
  let seen = ''
  for (const character of name) {
    seen += character
    if (!IDENTIFIER.test(seen)) {
      const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      const printable = !/[\p{C}\p{Z}]/u.test(character)
      const message = printable ? `invalid character '${character}' (${code})` : `invalid non-printable character ${code}`
      throw new Refusal('SyntaxError', message, { start: offset, end: offset + character.length })
    }
    offset += character.length
  }
}
