import { expect, it } from 'vitest'
import { markOf, placedMark } from './part-mark.ts'

const part = (expected: 'right' | 'wrong', correct = true) => ({ id: 'o1', correct, expected })

it('an option is marked by what was chosen and what is right', () => {
  expect(markOf(undefined, true)).toBeUndefined()
  expect(markOf(part('right'), true)?.word).toBe('Your choice, right')
  expect(markOf(part('wrong', false), true)?.word).toBe('Your choice, not right')
  expect(markOf(part('right', false), false)?.word).toBe('Right answer')
  expect(markOf(part('wrong'), false)).toBeUndefined()
})

it('what is placed is right, or says what was wanted', () => {
  expect(placedMark({ id: 'l1', correct: true, expected: 'r1' }, 'x')?.word).toBe('Right')
  expect(placedMark({ id: 'l1', correct: false, expected: 'r1' }, 'the heap')?.word).toBe('Wanted: the heap')
})
