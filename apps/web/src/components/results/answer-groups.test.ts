import { expect, it } from 'vitest'
import { groupAnswers } from './answer-groups.ts'

it('puts equal answers together, the most frequent first, each name once', () => {
  const answer = (nickname: string, text: string) => ({ nickname, text, result: text === 'lock' })
  expect(groupAnswers([answer('Ada', 'lock'), answer('Alan', 'heap'), answer('Grace', 'heap'), answer('Alan', 'heap')])).toEqual([
    { text: 'heap', names: ['Alan', 'Grace'], result: false },
    { text: 'lock', names: ['Ada'], result: true },
  ])
})
