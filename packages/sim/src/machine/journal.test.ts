import { expect, it } from 'vitest'
import { Journal } from './journal.ts'
import { PyList } from '../languages/python/objects/values.ts'

it('asks whoever watches time and memory where it keeps copies of long arrays: a step may make thousands', () => {
  const journal = new Journal()
  let asked = 0
  journal.watch = () => {
    asked++
  }
  const list = new PyList(Array.from({ length: 100_000 }, () => 0))
  for (let i = 0; i < 50; i++) journal.keepArray(list, list.items)
  expect(asked).toBeGreaterThanOrEqual(4)
  journal.watch = () => {
    throw new Error('used up')
  }
  expect(() => {
    for (let i = 0; i < 50; i++) journal.keepArray(list, list.items)
  }).toThrow('used up')
})
