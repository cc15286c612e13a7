import { scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashPassword, passwordFault, verifyPassword } from './passwords.ts'

const CHEAP = 10

describe('a password kept as a hash', () => {
  it('is known again, whatever way its letters are composed, and no other is', async () => {
    const stored = await hashPassword('café au lait', CHEAP)
    expect(stored).toMatch(/^\$scrypt\$ln=10,r=8,p=3\$[\w-]{22}\$[\w-]{43}$/)
    expect(await verifyPassword(stored, 'cafe\u0301 au lait')).toBe(true)
    expect(await verifyPassword(stored, 'cafe au lait')).toBe(false)
    expect(await hashPassword('café au lait', CHEAP)).not.toBe(stored)
  })

  it('is known again when it was hashed with other parameters', async () => {
    const salt = Buffer.from('sixteen bytes of')
    const hash = scryptSync('tram to Belem', salt, 32, { N: 2 ** CHEAP, r: 8, p: 1 })
    const stored = `$scrypt$ln=${CHEAP},r=8,p=1$${salt.toString('base64url')}$${hash.toString('base64url')}`
    expect(await verifyPassword(stored, 'tram to Belem')).toBe(true)
    expect(await verifyPassword(stored.replace('p=1', 'p=2'), 'tram to Belem')).toBe(false)
  })

  it('never matches what is no hash', async () => {
    for (const stored of ['', 'plain', '$scrypt$$$', '$scrypt$ln=10,r=8,p=1$$', '$argon2id$ln=10,r=8,p=1$c2FsdA$aGFzaA', '$scrypt$ln=0,r=8,p=1$c2FsdA$aGFzaA']) {
      expect(await verifyPassword(stored, 'anything')).toBe(false)
    }
  })
})

describe('what makes a password a poor one', () => {
  it('is its length, its commonness, or that it is the name itself', () => {
    expect(passwordFault('short')).toMatch(/at least 8/)
    expect(passwordFault('x'.repeat(129))).toMatch(/at most 128/)
    for (const poor of ['password', 'abababab', '12345678', 'abcdefgh']) expect(passwordFault(poor)).toMatch(/first that anyone/)
    expect(passwordFault('Margarida', ['margarida'])).toMatch(/itself/)
    expect(passwordFault('tram to Belem')).toBeNull()
  })
})
