import { expect, test } from 'vitest'
import { json } from './json.ts'

const valid = '{"kind": "order", "topic": "t", "level": 1, "explanation": "e", "prompt": "p", "ends": ["a", "b"], "steps": ["1", "2", "3"], "shown": 3}'

test('rejected questions are named by the line on which they begin', () => {
  const { questions, rejected } = json.read(['{', '"interleave": "questions", "notes": ["[", "{"], "version": 1,', '"questions": [', valid, ', {"kind": "riddle"},', '', '"none", ' + valid, ']}'].join('\n'))
  expect(questions.map(({ line, key }) => [line, key])).toEqual([[4, 'e'], [7, 'e-2']])
  expect(rejected.map(({ line }) => line)).toEqual([5, 7])
})

test.each([
  ['{"a": 1,\n "b" 2}', 2],
  ['{}', 1],
  ['{"interleave": "questions", "version": 9, "questions": []}', 1],
  ['{"interleave": "questions", "version": 1, "questions": {}}', 1],
  ['null', 1],
])('%j is refused with a reason', (text, line) => {
  const { questions, rejected } = json.read(text)
  expect(questions).toEqual([])
  expect(rejected).toMatchObject([{ line }])
})
