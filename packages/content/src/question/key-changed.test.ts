import { expect, test } from 'vitest'
import { builtInBank } from '../bank/bank.ts'
import { keyChanged } from './key-changed.ts'
import type { Question } from './question.ts'
import { samples } from './samples.ts'

test('a question in other words keeps its key', () => {
  for (const question of builtInBank().questions) {
    const reworded = { ...question, explanation: 'Other words.', ...('prompt' in question && { prompt: 'Other words?' }) } as Question
    expect(keyChanged(question, reworded), question.id).toBe(false)
  }
})

test.each(Object.values(samples))('another right answer in a $kind question is another key', (question) => {
  expect(keyChanged(question, withOtherKey(question))).toBe(true)
})

test('another kind is another key', () => {
  const [one, other] = Object.values(samples)
  expect(keyChanged(one!, other!)).toBe(true)
})

function withOtherKey(question: Question): Question {
  switch (question.kind) {
    case 'single-choice': return { ...question, faces: question.faces.map((face) => ({ ...face, right: face.wrong[0]!, wrong: [...face.wrong.slice(1), face.right] })) }
    case 'multiple-choice': return { ...question, right: question.right.slice(1) }
    case 'true-false': return { ...question, claims: question.claims.map((claim) => ({ ...claim, holds: !claim.holds })) }
    case 'match': return { ...question, pairs: question.pairs.map((pair, at) => ({ ...pair, right: question.pairs[(at + 1) % question.pairs.length]!.right })) }
    case 'order': return { ...question, steps: question.steps.toReversed() }
    case 'classify': return { ...question, members: question.members.map((member) => ({ ...member, category: (member.category + 1) % question.categories.length })) }
    case 'cloze': return { ...question, blanks: question.blanks.map((blank) => ({ ...blank, accepts: ['otherwise'] })) }
    case 'short-answer': return { ...question, faces: question.faces.map((face) => ({ ...face, accepts: [...face.accepts, 'otherwise'] })) }
    case 'recall': return { ...question, rubric: question.rubric.slice(1) }
    case 'predict-output': return { ...question, program: { ...question.program, text: `${question.program.text}\nprint(1)\n` } }
  }
}
