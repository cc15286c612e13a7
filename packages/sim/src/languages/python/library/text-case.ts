/** `str` methods about letter case and character classes. */
import { characters } from './code-points.ts'
import {
  isAlphaCharacter, isCasedCharacter, isDecimalCharacter, isDigitCharacter, isIdentifierPart, isIdentifierStart, isLowerCharacter, isNumericCharacter,
  isPrintableCharacter, isSpaceCharacter, isTitleCharacter, isUpperCharacter, lower, titleCharacter, upper,
} from './unicode.ts'

/** Each character lowered where it stands: the Greek final sigma depends on its neighbours. */
function loweredCharacters(points: readonly string[]): string[] {
  return points.map((c, i) => (c === 'Σ' ? lowerSigma(points, i) : lower(c)))
}

/** Letters and marks that do not break a word for the final sigma rule are looked through. */
const IGNORED = /^(?:\p{Case_Ignorable})$/u

function lowerSigma(points: readonly string[], at: number): string {
  let before = at - 1
  while (before >= 0 && IGNORED.test(points[before] ?? '')) before--
  let after = at + 1
  while (after < points.length && IGNORED.test(points[after] ?? '')) after++
  const final = before >= 0 && isCasedCharacter(points[before] ?? '') && !(after < points.length && isCasedCharacter(points[after] ?? ''))
  return final ? 'ς' : 'σ'
}

export function capitalize(text: string): string {
  const points = characters(text)
  return titleCharacter(points[0] ?? '') + loweredCharacters(points).slice(1).join('')
}

export function title(text: string): string {
  const points = characters(text)
  const lowered = loweredCharacters(points)
  let inWord = false
  return points
    .map((c, i) => {
      const shown = inWord ? lowered[i] : titleCharacter(c)
      inWord = isCasedCharacter(c)
      return shown
    })
    .join('')
}

export function swapcase(text: string): string {
  const points = characters(text)
  const lowered = loweredCharacters(points)
  return points.map((c, i) => (isUpperCharacter(c) ? lowered[i] : isLowerCharacter(c) ? upper(c) : c)).join('')
}

/** Every character passes and there is at least one. */
const all = (test: (c: string) => boolean) => (text: string): boolean => text !== '' && characters(text).every(test)

export const isAlpha = all(isAlphaCharacter)
export const isDecimal = all(isDecimalCharacter)
export const isDigit = all(isDigitCharacter)
export const isNumeric = all(isNumericCharacter)
export const isSpace = all(isSpaceCharacter)
export const isAlnum = all((c) => isAlphaCharacter(c) || isNumericCharacter(c))
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)
export const isPrintable = (text: string): boolean => characters(text).every(isPrintableCharacter)

export function isLower(text: string): boolean {
  const points = characters(text)
  return points.some(isLowerCharacter) && !points.some((c) => isUpperCharacter(c) || isTitleCharacter(c))
}

export function isUpper(text: string): boolean {
  const points = characters(text)
  return points.some(isUpperCharacter) && !points.some((c) => isLowerCharacter(c) || isTitleCharacter(c))
}

/** Upper and title case only at word starts, lower case only within words, and some of it. */
export function isTitle(text: string): boolean {
  let [inWord, cased] = [false, false]
  for (const c of text) {
    const starts = isUpperCharacter(c) || isTitleCharacter(c)
    const continues = isLowerCharacter(c)
    if (starts ? inWord : continues && !inWord) return false
    inWord = starts || continues
    cased ||= inWord
  }
  return cased
}

export function isIdentifier(text: string): boolean {
  const [first, ...rest] = characters(text)
  return first !== undefined && isIdentifierStart(first) && rest.every(isIdentifierPart)
}
