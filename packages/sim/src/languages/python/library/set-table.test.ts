import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conformsTo } from '../../../../oracle/conformance.ts'
import { hashInt, hashText } from './hash.ts'
import type { Int } from './int.ts'
import { SetTable, difference, insertionOrder, intersection, symmetricDifference } from './set-table.ts'

type Change = [string, Int | Int[]]

function tableOf(values: readonly Int[]): SetTable<Int> {
  const table = new SetTable<Int>()
  for (const value of new Set(values)) table.add(value, hashInt(value))
  return table
}

const member = (table: SetTable<Int>) => {
  const keys = new Set(table.keys())
  return (key: Int): boolean => keys.has(key)
}

function binary(name: string, a: SetTable<Int>, b: SetTable<Int>): SetTable<Int> {
  const [inA, inB] = [member(a), member(b)]
  if (name === 'and') return intersection(a, b, inA, inB)
  if (name === 'sub') return difference(a, b, inA, inB)
  if (name === 'xor') return symmetricDifference(a, b, (key) => (inB(key) ? { key, hash: hashInt(key) } : undefined))
  const made = a.copy()
  made.merge(b, (key) => !inA(key))
  return made
}

function run(changes: readonly Change[]): unknown[] {
  let current = new SetTable<Int>()
  const out: unknown[] = []
  for (const [name, given] of changes) {
    if (Array.isArray(given)) current = withMany(current, name, given)
    else if (name === 'add') {
      if (!member(current)(given)) current.add(given, hashInt(given))
    } else if (name === 'discard') {
      if (member(current)(given)) current.remove(given, hashInt(given))
    } else if (name === 'pop') out.push([current.used > 0 ? current.take().key : null])
    else if (name === 'copy') current = current.copy()
    else current.clear()
    out.push(current.keys())
  }
  return out
}

function withMany(current: SetTable<Int>, name: string, values: readonly Int[]): SetTable<Int> {
  if (name === 'new') return tableOf(values)
  const other = tableOf(values)
  if (name !== 'update') return binary(name, current, other)
  const inside = member(current)
  current.merge(other, (key) => !inside(key))
  return current
}

conformsTo('sets', {
  order: run,
  text_order: (words: string[]) => insertionOrder(words.map(hashText)).map((at) => words[at]),
})

describe('SetTable', () => {
  it('is put back by undoing its changes in reverse', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 }), fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 }), (first, second) => {
        const table = tableOf(first)
        const before = table.keys()
        const undos = second.map((value) => (member(table)(value) ? table.remove(value, hashInt(value)) : table.add(value, hashInt(value))))
        for (const undo of undos.toReversed()) table.undo(undo)
        expect(table.keys()).toEqual(before)
      }),
    )
  })
})
