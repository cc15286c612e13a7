import { describe, expect, it } from 'vitest'
import { deriveQuestions } from './derive.ts'
import { programSource } from './program-source.ts'
import { writtenQuestion } from './written.ts'

const place = { set: 'sets/lesson-1', key: 'q7' }
const draft = {
  kind: 'order',
  topic: 'my-topic',
  level: 2,
  explanation: 'That is how it goes.',
  prompt: 'Put them in order.',
  ends: ['first', 'last'],
  steps: ['one', 'two', 'three'],
  shown: 3,
}

describe('a question written by hand', () => {
  it('gets ids from its place and a version from its words', () => {
    const before = writtenQuestion(draft, place)
    const after = writtenQuestion({ ...draft, prompt: 'Order them.' }, place)
    expect(before.question).toMatchObject({ id: 'sets/lesson-1/q7:written', factId: 'sets/lesson-1/q7' })
    expect(after.question!.factId).toBe(before.question!.factId)
    expect(after.question!.version).not.toBe(before.question!.version)
    expect(before.problems).toEqual([])
  })

  it('comes back as problems where its shape does not fit', () => {
    const { question, problems } = writtenQuestion({ ...draft, steps: ['one'] }, place)
    expect(question).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'written/shape', severity: 'error' }])
    expect(writtenQuestion('nonsense', place).question).toBeUndefined()
  })

  it('is checked like a derived one', () => {
    const { problems } = writtenQuestion({ ...draft, steps: ['one', 'one', 'three'] }, place)
    expect(problems.map(({ code }) => code)).toContain('check/same-option')
  })
})

describe('a program alone', () => {
  it('is derived from like a document of one listing, whatever backticks it holds', async () => {
    const text = 'print("```")\nprint(1)'
    const { questions, problems } = await deriveQuestions(programSource({ title: 'Two lines', language: 'python', text, semantics: ['portable'] }, 'mine'))
    expect(problems).toEqual([])
    expect(questions).toMatchObject([{ kind: 'predict-output', id: 'mine/program:predict-output', program: { text: `${text}\n`, semantics: ['portable'] } }])
  })
})
