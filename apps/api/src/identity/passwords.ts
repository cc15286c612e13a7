import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { commonPasswords } from './common-passwords.ts'

export const PASSWORD_LENGTH = { min: 8, max: 128 } as const

/**
 * scrypt's cost as the exponent of N, with r = 8. OWASP's list calls N = 2^17 once, 2^16 twice and 2^15 three times over equally strong; the
 * last needs a quarter of the memory (32 MiB) and half the time of the first, and a class signs in within the same minute.
 */
export const DEFAULT_COST = 15
const LANES = 3

/** Hashes a password as `$scrypt$ln=15,r=8,p=3$salt$hash`. Runs on the thread pool, never on the event loop. */
export async function hashPassword(password: string, cost = DEFAULT_COST): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost, LANES)
  return `$scrypt$ln=${cost},r=8,p=${LANES}$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

/** Whether this is the password that was hashed, at whatever cost it was hashed with. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const [, scheme, parameters, salt, hash] = stored.split('$')
  const [, cost, lanes] = (/^ln=(\d+),r=8,p=(\d+)$/.exec(parameters ?? '') ?? []).map(Number)
  if (scheme !== 'scrypt' || !cost || !lanes || !salt || !hash) return false
  const expected = Buffer.from(hash, 'base64url')
  const actual = await derive(password, Buffer.from(salt, 'base64url'), cost, lanes)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/** Why a password does not do, or null. Length and commonness only: rules about digits and signs make people choose worse ones. */
export function passwordFault(password: string, personal: readonly string[] = []): string | null {
  if (password.length < PASSWORD_LENGTH.min) return `A password needs at least ${PASSWORD_LENGTH.min} characters.`
  if (password.length > PASSWORD_LENGTH.max) return `A password has at most ${PASSWORD_LENGTH.max} characters.`
  const plain = password.toLowerCase()
  if (commonPasswords.has(plain) || isRun(plain)) return 'This password is among the first that anyone would try.'
  if (personal.some((word) => word.length >= 4 && plain === word.toLowerCase())) return 'The password is the name or the address itself.'
  return null
}

/** One character, or one short word, over and over; or a run such as 12345678 or abcdefgh. */
function isRun(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!)
  const steps = new Set(codes.slice(1).map((code, index) => code - codes[index]!))
  const repeated = /^(.{1,4}?)\1+$/.test(password)
  return repeated || (steps.size === 1 && Math.abs([...steps][0]!) <= 1)
}

function derive(password: string, salt: Buffer, cost: number, lanes: number): Promise<Buffer> {
  const N = 2 ** cost
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, { N, r: 8, p: lanes, maxmem: 256 * N * 8 }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
