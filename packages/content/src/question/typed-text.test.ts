import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, judgeText } from './typed-text.ts'

const fits = (typed: string, accepts: string[], rejects: string[] = []) => judgeText(typed, accepts, rejects).fits

describe('a typed answer', () => {
  it.each([
    ['Address Space', 'address space'],
    ['  address   space ', 'address space'],
    ['the address-space', 'address space'],
    ['copy on write', 'copy-on-write'],
    ['adress space', 'address space'],
    ['semaphroe', 'semaphore'],
    ['O(1)', 'o(1)'],
    ['waitpid()', 'waitpid'],
  ])('%s is taken for %s', (typed, right) => expect(fits(typed, [right])).toBe(true))

  it.each([
    ['', 'lock'],
    ['look', 'lock'],
    ['asynchronous', 'synchronous'],
    ['unbuffered', 'buffered'],
    ['-1', '1'],
    ['1001', '1000'],
    ['x--', 'x++'],
    ['user', 'kernel'],
  ])('%s is not taken for %s', (typed, right) => expect(fits(typed, [right])).toBe(false))

  it('is not forgiven into a right one when it is nearer to a known wrong one', () => {
    expect(fits('thread local', ['thread locals'], ['thread local'])).toBe(false)
    expect(fits('livelock', ['livelocks'], ['deadlock'])).toBe(true)
  })

  it('takes every synonym', () => expect(fits('PID', ['process id', 'pid'])).toBe(true))
})

describe('editDistance', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })

  it('is zero exactly for equal texts, and symmetric', () => {
    fc.assert(fc.property(word, word, (one, other) => {
      expect(editDistance(one, other) === 0).toBe(one === other)
      expect(editDistance(one, other)).toBe(editDistance(other, one))
    }))
  })

  it('counts a swap of neighbours once', () => expect(editDistance('ab', 'ba')).toBe(1))
})
