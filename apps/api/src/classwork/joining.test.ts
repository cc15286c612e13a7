import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinCode, readJoinCode, shownJoinCode } from './join-codes.ts'
import { cleanNickname, freeNickname, nicknameKey } from './nicknames.ts'

describe('a join code', () => {
  it('is read in any writing of it, and in no other', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 7, maxLength: 7 }), fc.constantFrom(' ', '-', '', ' – '), (drawn, between) => {
      const numbers = drawn.values()
      const code = joinCode(() => numbers.next().value!)
      expect(code).toMatch(/^[BCDFGHJKMNPQRSTWXZ]{7}$/)
      expect(readJoinCode([...code.toLowerCase()].join(between))).toBe(code)
      expect(readJoinCode(shownJoinCode(code))).toBe(code)
      expect(readJoinCode(code.slice(1))).toBeNull()
      expect(readJoinCode(`${code.slice(1)}0`)).toBeNull()
    }))
  })
})

describe('a nickname', () => {
  it('is one readable line, whatever was typed', () => {
    expect(cleanNickname('  Ada\n\tL. ')).toBe('Ada L.')
    expect(cleanNickname('A\u200Bd\u202Ea')).toBe('A d a')
    expect(cleanNickname('Ａｄａ')).toBe('Ada')
    for (const empty of ['', ' ', '\u200B\u2066', '!!', '—']) expect(cleanNickname(empty), empty).toBeNull()
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const name = cleanNickname(typed)
      if (name === null) return
      expect([...name].length).toBeLessThanOrEqual(40)
      expect(name).toMatch(/^\S(.*\S)?$/u)
      expect(cleanNickname(name)).toBe(name)
      expect(nicknameKey(name)).not.toBe('')
    }))
  })

  it('is the same name in other letters', () => {
    expect(nicknameKey('Zoë M')).toBe(nicknameKey('zoe  m'))
    expect(nicknameKey('Ada')).not.toBe(nicknameKey('Ida'))
  })

  it('gets a number when it is taken, within its length', () => {
    const taken = new Set(['ada2', 'ada3'])
    expect(freeNickname('Ada', (key) => taken.has(key))).toBe('Ada 4')
    expect([...freeNickname('x'.repeat(40), () => false)].length).toBe(40)
  })
})
