import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderAfter } from './draft-order.ts'

const none = { put: [], remove: [] }
const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })

describe('the order of a draft', () => {
  it('puts a new question last, or where it is wanted', () => {
    expect(orderAfter(['a', 'b'], { ...none, put: [{ key: 'c' }] })).toEqual(['a', 'b', 'c'])
    expect(orderAfter(['a', 'b'], { ...none, put: [{ key: 'c', after: 'a' }, { key: 'd', after: null }] })).toEqual(['d', 'a', 'c', 'b'])
    expect(orderAfter(['a', 'b'], { ...none, put: [{ key: 'b', after: null }] })).toEqual(['b', 'a'])
    expect(orderAfter(['a', 'b'], { ...none, put: [{ key: 'c', after: 'gone' }] })).toEqual(['a', 'b', 'c'])
  })

  it('keeps what the sender of an order did not know behind its neighbour', () => {
    expect(orderAfter(['a', 'new', 'b'], { ...none, order: ['b', 'a'] })).toEqual(['b', 'a', 'new'])
    expect(orderAfter(['a', 'b'], { remove: ['b'], put: [{ key: 'c' }], order: ['c', 'a'] })).toEqual(['c', 'a'])
    expect(orderAfter(['new', 'a', 'b'], { ...none, order: ['b', 'a', 'gone'] })).toEqual(['new', 'b', 'a'])
  })

  it('loses and doubles no key, whatever is sent', () => {
    fc.assert(fc.property(keys, keys, keys, fc.array(fc.record({ key: fc.constantFrom(...'abcdefghij'), after: fc.option(fc.constantFrom(...'abcdefghij'), { nil: null }) })), (current, order, remove, put) => {
      const after = orderAfter(current, { order, put, remove })
      expect(new Set(after).size).toBe(after.length)
      const wanted = new Set([...current, ...put.map(({ key }) => key)])
      for (const key of remove) wanted.delete(key)
      expect(after.toSorted()).toEqual([...wanted].toSorted())
    }))
  })
})
