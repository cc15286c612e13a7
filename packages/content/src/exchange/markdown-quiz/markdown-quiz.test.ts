import { expect, test } from 'vitest'
import { markdownQuiz } from './markdown-quiz.ts'

const read = (...lines: string[]) => markdownQuiz.read(lines.join('\n'))

test('a quiz as text2qti writes it', () => {
  const { questions, rejected } = read(
    'Quiz title: Threads',
    '',
    'Title: Heap',
    'Points: 2',
    '1.  Who owns',
    '    the heap?',
    '... It belongs to all.',
    'a)  a thread',
    '... It only uses it.',
    '*b) the process',
    'c)  the core',
    '',
    '2.  Which are shared?',
    '[*] heap',
    '[ ] stack',
    '[*] code',
    '',
    '3.  What is left of an ended child?',
    '*   zombie',
    '*   zombie process',
    '!   orphan',
    '... An orphan runs.',
  )
  expect(rejected).toEqual([])
  expect(questions).toMatchObject([
    { key: 'heap', line: 5, content: { kind: 'single-choice', explanation: 'It belongs to all.', faces: [{ prompt: 'Who owns\nthe heap?', right: { text: 'the process' }, wrong: [{ text: 'a thread', because: 'It only uses it.' }, { text: 'the core' }] }] } },
    { line: 13, content: { kind: 'multiple-choice', right: [{ text: 'heap' }, { text: 'code' }], wrong: [{ text: 'stack' }] } },
    { line: 18, content: { kind: 'short-answer', faces: [{ accepts: ['zombie', 'zombie process'], rejects: [{ text: 'orphan', because: 'An orphan runs.' }] }] } },
  ])
})

test('a fence in the stem is the listing', () => {
  const { questions } = read('1.  What does it print?', '    ```python', '    for i in range(2):', '', '        print(i)', '    ```', '*   0 1')
  expect(questions[0]!.content).toMatchObject({ faces: [{ prompt: 'What does it print?', listing: { language: 'python', text: 'for i in range(2):\n\n    print(i)' } }] })
})

test('a written answer has points to check it against', () => {
  const { questions } = read('1.  Tell them apart.', '____', '... One has memory of its own.', '*   memory', '-   cost')
  expect(questions[0]!.content).toMatchObject({ kind: 'recall', modelAnswer: 'One has memory of its own.', rubric: [{ text: 'memory', essential: true }, { text: 'cost', essential: false }] })
})

test('what has no form here is rejected at its line, and the rest is read', () => {
  const { questions, rejected } = read('GROUP', 'pick: 1', '1.  How many?', '=   3 +- 1', '2.  Hand in a file.', '^^^^', '3.  Which?', '*a) x', '*b) y', '4.  Name it.', '*   pipe', 'END_GROUP', 'and so on')
  expect(questions.map(({ line }) => line)).toEqual([10])
  expect(rejected.map(({ line }) => line)).toEqual([1, 3, 5, 7, 12, 13])
})

test('kinds that a quiz cannot say are dropped and named', () => {
  const order = { key: 'life', content: { kind: 'order' as const, topic: 't', level: 1 as const, explanation: 'e', prompt: 'p', ends: ['first', 'last'] as [string, string], steps: ['a', 'b', 'c'], shown: 3 } }
  expect(markdownQuiz.write([order])).toEqual({ text: '', dropped: [{ key: 'life', reason: 'A quiz of this kind has no order questions.' }] })
})
