/** How long a nickname may be, in code points. */
export const NICKNAME_LENGTH = 40

/** Controls, what only formats, and what is no character. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu

/** A nickname as it is shown: one line, one blank between words, nothing invisible in it; null when nothing readable is left. */
export function cleanNickname(typed: string): string | null {
  const visible = typed.normalize('NFKC').replaceAll(INVISIBLE, ' ').replaceAll(/\s+/gu, ' ').trim()
  const name = [...visible].slice(0, NICKNAME_LENGTH).join('').trim()
  return /[\p{L}\p{N}]/u.test(name) ? name : null
}

/** A nickname as it is compared: case, accents and blanks make no difference. */
export function nicknameKey(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[\p{M}\s]/gu, '').toLowerCase()
  return plain || name.toLowerCase()
}

/** The first of `name 2`, `name 3`, … that nobody has. */
export function freeNickname(name: string, isTaken: (key: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` ${number}`
    const proposal = `${[...name].slice(0, NICKNAME_LENGTH - suffix.length).join('').trim()}${suffix}`
    if (!isTaken(nicknameKey(proposal))) return proposal
  }
}
