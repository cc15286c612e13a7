import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { commonPasswords } from './common-passwords.ts'

export const PASSWORD_LENGTH = { min: 8, max: 128 } as const

/** scrypt's cost as the exponent of N; r = 8, p = 1. 17 is the least that OWASP ASVS 5.0 approves: 128 MiB and about a third of a second. */
export const DEFAULT_COST = 17

/** Hashes a password as `$scrypt$ln=17,r=8,p=1$salt$hash`. Runs on the thread pool, never on the event loop. */
export async function hashPassword(password: string, cost = DEFAULT_COST): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  return `$scrypt$ln=${cost},r=8,p=1$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const [, scheme, parameters, salt, hash] = stored.split('$')
  const cost = Number(/^ln=(\d+),r=8,p=1$/.exec(parameters ?? '')?.[1])
  if (scheme !== 'scrypt' || !cost || !salt || !hash) return false
  const expected = Buffer.from(hash, 'base64url')
  const actual = await derive(password, Buffer.from(salt, 'base64url'), cost)
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

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
