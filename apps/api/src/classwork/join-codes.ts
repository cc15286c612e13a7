/**
 * Join codes: seven consonants, none of which looks like a digit or like another, and no vowels, so that none spells a word. 18⁷ codes are
 * 29 bits, above the 20 that OWASP ASVS 5.0 (6.5.4) asks of a code that is also rate-limited.
 */
const LETTERS = 'BCDFGHJKMNPQRSTWXZ'
const LENGTH = 7

/** @param drawn a number from 0 to 2³² − 1 for each letter */
export function joinCode(draw: () => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS[Math.floor((draw() / 2 ** 32) * LETTERS.length)]!).join('')
}

/** A code as it was typed, brought to the form it is kept in; null for what no code can be. */
export function readJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s\-–—_.]/g, '')
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null
}

/** A code as it is read aloud: `BCD-FGHJ`. */
export function shownJoinCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`
}
