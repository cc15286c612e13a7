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

test('kinds that text2qti does not know are named above their stem', () => {
  const { questions, rejected } = read(
    'Title: life', 'Kind: order', 'Ends: born | gone', '1.  Order them.', '*   fork', '*   exit', '*   wait', '',
    'Kind: match', 'Labels: Call | Effect', '2.  Match.', '*   fork => two processes', '... One becomes two.', '*   wait => one fewer', '*   exec => another program', '',
    'Kind: classify', 'Labels: process | thread', '3.  Which?', '*   own memory => process', '*   own stack => thread', '@   threads-share-stack', '*   cheap => thread', '',
    'Kind: cloze', '4.  A {{1}} shares the {{2}}.', '*   thread | fibre', '*   heap', '!   stack | core', '',
    'Kind: true-false', 'Holds: no', '5.  Threads copy memory.', '*a) They share it.', 'b)  They lock it.', 'c)  They swap it.', '',
    'Kind: riddle', '6.  What?', '*   x',
  )
  expect(questions.map(({ content }) => content)).toMatchObject([
    { kind: 'order', ends: ['born', 'gone'], steps: ['fork', 'exit', 'wait'] },
    { kind: 'match', leftLabel: 'Call', pairs: [{ left: 'fork', right: 'two processes', because: 'One becomes two.' }, { left: 'wait' }, { left: 'exec' }] },
    { kind: 'classify', members: [{ text: 'own memory', category: 0 }, { category: 1, misconception: 'threads-share-stack' }, { category: 1 }] },
    { kind: 'cloze', blanks: [{ accepts: ['thread', 'fibre'] }, { accepts: ['heap'], wrong: ['stack', 'core'] }] },
    { kind: 'true-false', claims: [{ holds: false, reason: { text: 'They share it.' } }] },
  ])
  expect(rejected).toMatchObject([{ line: 39, reason: expect.stringContaining('riddle') }])
})

test('stems of one title ask one question in several ways', () => {
  const { questions } = read('Title: pipe', '1.  What carries bytes one way?', '*   pipe', '', 'Title: pipe', 'Direction: cell-to-row', '2.  What ends with EOF?', '*   a pipe')
  expect(questions).toMatchObject([{ key: 'pipe', content: { faces: [{ direction: 'as-written' }, { direction: 'cell-to-row' }] } }])
})

test('kinds that a quiz cannot say are dropped and named', () => {
  const program = { key: 'run', content: { kind: 'predict-output' as const, topic: 't', level: 3 as const, explanation: 'e', prompt: 'p', program: { language: 'go' as const, text: 'x', parameters: {}, semantics: [] } } }
  expect(markdownQuiz.write([program])).toEqual({ text: '', dropped: [{ key: 'run', reason: 'A quiz of this kind has no predict-output questions.' }] })
})
