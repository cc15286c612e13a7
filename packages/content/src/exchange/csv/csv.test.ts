import { describe, expect, test } from 'vitest'
import { csv } from './csv.ts'

const read = (...lines: string[]) => csv.read(lines.join('\n'))

test('a plain sheet with commas, semicolons or tabs, with a byte order mark or none', () => {
  for (const [mark, by] of [['', ','], ['\ufeff', ';'], ['', '\t']] as const) {
    const { questions, rejected } = csv.read(mark + [['Question', 'Correct answer', 'Wrong 1', 'Wrong 2', 'Feedback'], ['Who owns the heap?', 'the process', 'a thread', 'the core', 'It belongs to all.']].map((row) => row.join(by)).join('\r\n'))
    expect(rejected).toEqual([])
    expect(questions).toEqual([
      {
        key: 'who-owns-the-heap',
        line: 2,
        content: {
          kind: 'single-choice', topic: 'general', level: 1, explanation: 'It belongs to all.', shown: 3,
          faces: [{ direction: 'as-written', prompt: 'Who owns the heap?', right: { text: 'the process' }, wrong: [{ text: 'a thread' }, { text: 'the core' }] }],
        },
      },
    ])
  }
})

test('the kind follows from the columns that are filled', () => {
  const { questions } = read('prompt,right,wrong,holds', 'Name it.,pipe,,', '"Which are?","a', 'b","c', 'd",', 'It holds.,because,"no', 'never",true')
  expect(questions.map(({ line, content: { kind } }) => [line, kind])).toEqual([[2, 'short-answer'], [3, 'multiple-choice'], [6, 'true-false']])
})

test('what cannot be taken is listed with its line, counted through line breaks in quotes, and the rest is read', () => {
  const { questions, rejected } = read('prompt,right,wrong,colour,kind', '"One', 'two","a","b', 'c",red,', 'Three,a,b,,', ',a,,,', 'Five,a,,,guess', 'Six,a,,,')
  expect(questions.map(({ line, key }) => [line, key])).toEqual([[2, 'one-two'], [8, 'six']])
  expect(rejected.map(({ line }) => line)).toEqual([1, 5, 6, 7])
  expect(rejected[0]!.reason).toContain('colour')
  expect(rejected[3]!.reason).toContain('guess')
})

test('a key that stands twice is refused the second time, unless the records are faces of one question', () => {
  const { questions, rejected } = read('key,kind,prompt,right', 'k1,short-answer,A?,a', 'k1,short-answer,Other way?,b', 'k2,recall,C?,c', 'k1,short-answer,D?,d')
  expect(questions.map(({ key, content }) => [key, 'faces' in content && content.faces.length])).toEqual([['k1', 2]])
  expect(rejected.map(({ line }) => line)).toEqual([4, 5])
})

test('a file without a column for the prompt is refused whole', () => {
  expect(read('a,b', 'c,d')).toMatchObject({ questions: [], rejected: [{ line: 1 }] })
})

describe('formulas', () => {
  const one = (prompt: string) => ({ key: 'k', content: { kind: 'short-answer' as const, topic: 't', level: 1 as const, explanation: 'e', faces: [{ direction: 'as-written' as const, prompt, accepts: ['a'], rejects: [] }] } })

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', "'=1", '\r=1'])('a cell that begins as %j does not run, and is read as it was', (prompt) => {
    const { text, dropped } = csv.write([one(prompt)])
    expect(dropped).toEqual([])
    expect(text).not.toMatch(/(^|[,"\n])[=+\-@\t]/)
    expect(csv.read(text).questions.map(({ content }) => content)).toEqual([one(prompt).content])
  })
})
