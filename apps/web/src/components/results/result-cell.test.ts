import { expect, it } from 'vitest'
import { inSeenOrder, markOf } from './result-cell.ts'

const cell = (first: number | null, latest = first, state: 'blank' | 'saved' | 'graded' | 'undecided' = 'graded') => ({ position: 1, first, latest, state, timeMs: 0 })

it.each([
  [undefined, 'No answer'],
  [cell(null, null, 'blank'), 'No answer'],
  [cell(null, null, 'saved'), 'Answered, not handed in'],
  [cell(null, null, 'undecided'), 'Not decided yet'],
  [cell(1), 'Right'],
  [cell(0.5), 'Partly right'],
  [cell(0), 'Not right'],
])('%j is called %s', (given, word) => expect(markOf(given, 'first').word).toBe(word))

it('tells the first try from the latest', () => {
  expect([markOf(cell(0, 1), 'first').word, markOf(cell(0, 1), 'latest').word]).toEqual(['Not right', 'Right'])
})

it('every mark has a shape of its own', () => {
  const icons = [cell(1), cell(0.5), cell(0), cell(null, null, 'saved'), cell(null, null, 'undecided'), undefined].map((each) => markOf(each, 'first').icon)
  expect(new Set(icons).size).toBe(6)
})

it('rows stay where they were first seen, newcomers go last', () => {
  const seen = new Map<string, number>()
  const row = (id: string, nickname: string) => ({ id, nickname })
  expect(inSeenOrder([row('1', 'Grace'), row('2', 'Ada')], seen).map(({ id }) => id)).toEqual(['2', '1'])
  expect(inSeenOrder([row('3', 'Aaron'), row('1', 'Grace'), row('2', 'Zoe')], seen).map(({ id }) => id)).toEqual(['2', '1', '3'])
})
