import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, nearNames, nearSentence } from './near.ts'

describe('names near one that is not there', () => {
  test.each([
    ['Thred', ['Thread', 'Timer', 'Lock'], ['Thread']],
    ['trylock', ['tryLock', 'unlock', 'lock'], ['tryLock', 'lock']],
    ['removeRange', ['add', 'remove', 'removeAll', 'removeIf', 'trimToSize'], ['removeAll', 'remove']],
    ['Lock', ['ReentrantLock', 'Blocked', 'local'], ['ReentrantLock', 'local']],
    ['ensureCapacity', ['add', 'get', 'size'], []],
    ['x', [], []],
  ])('%s among %j', (wanted, names, near) => expect(nearNames(wanted, names)).toEqual(near))

  test('are named, else the first that are there', () => {
    expect(nearSentence('Thred', ['Lock', 'Thread'])).toBe('Near it: Thread.')
    expect(nearSentence('Quux', ['Lock', 'Thread'])).toBe('Modelled: Lock, Thread.')
    expect(nearSentence('Quux', [])).toBe('')
  })
})

test('edit distance is a metric', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0)
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})
