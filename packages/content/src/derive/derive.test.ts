import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proof } from '../question/grade.ts'
import type { Question } from '../question/question.ts'
import { deriveQuestions } from './derive.ts'

const states = `<!-- document demo
topic: demo
-->

# Demo

## States

<!-- table states
ask Means: What does “{row}” mean?
find Means: Which state means {cell}?
type Means: Which state means {cell}?
accept ready: runnable
-->

| State | Means |
|---|---|
| ready | waiting for a core |
| running | having a core |
| blocked | waiting for an event |
| ended | being over |
`

const derived = async (text: string, options = {}) => deriveQuestions({ text, slug: 'demo' }, options)
const single = (questions: Question[], id: string) => {
  const found = questions.find((question) => question.id === id)
  if (found?.kind !== 'single-choice') throw new TypeError(`${id} is not there`)
  return found
}

describe('a table', () => {
  it('gives a question for each cell, both ways round, with its place in the document', async () => {
    const { questions, facts, problems } = await derived(states)
    expect(problems).toEqual([])
    const question = single(questions, 'demo/states/ready/means:single-choice')
    expect(question.faces.map(({ prompt, right }) => [prompt, right.text])).toEqual([
      ['What does “ready” mean?', 'waiting for a core'],
      ['Which state means waiting for a core?', 'ready'],
    ])
    expect(question.provenance).toEqual({ document: 'demo', headings: ['Demo', 'States'], lines: [18, 18] })
    expect(facts.map(({ id }) => id)).toContain('demo/states/ready/means')
    expect(questions.find(({ kind }) => kind === 'short-answer')).toMatchObject({ faces: [{ accepts: ['ready', 'runnable'] }] })
  })

  it('keeps ids when cells are reworded and changes the version', async () => {
    const before = single((await derived(states)).questions, 'demo/states/ready/means:single-choice')
    const after = single((await derived(states.replace('waiting for a core', 'able to run'))).questions, before.id)
    expect(after.factId).toBe(before.factId)
    expect(after.version).not.toBe(before.version)
  })

  it('offers no wrong option that says what the right one says', async () => {
    const text = states.replace('being over', 'waiting for an event')
    const { questions } = await derived(text)
    const wrong = single(questions, 'demo/states/blocked/means:single-choice').faces[0]!.wrong.map((option) => option.text)
    expect(wrong).not.toContain('waiting for an event')
    expect(single(questions, 'demo/states/blocked/means:single-choice').faces).toHaveLength(1)
  })

  it('names a column or row that is not there', async () => {
    const { problems } = await derived(states.replace('find Means:', 'find Meaning:').replace('accept ready:', 'accept redy:'))
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['annotation/row', 13], ['annotation/column', 11]])
  })

  it('is asked about in general words where nobody annotated it', async () => {
    const plain = states.replaceAll(/<!--[^]*?-->\n\n/g, '')
    expect((await derived(plain)).questions).toEqual([])
    const { questions, problems } = await derived(plain, { unannotated: true })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['single-choice', 'short-answer', 'match']))
    expect(single(questions, 'demo/b1/ready/means:single-choice').faces[0]!.prompt).toBe('State “ready”: what stands under “Means”?')
  })
})

it('makes gaps of the bold words of a paragraph that nobody annotated', async () => {
  const { questions } = await derived('# D\n\nEach thread has its own **stack**, while the **heap** belongs to the whole process.\n', { unannotated: true })
  expect(questions).toMatchObject([{ kind: 'cloze', text: 'Each thread has its own {{1}}, while the {{2}} belongs to the whole process.', blanks: [{ accepts: ['stack'] }, { accepts: ['heap'] }] }])
})

describe('checks', () => {
  it('refuse a right option that stands out by its length', async () => {
    const { problems } = await derived(states.replace('waiting for a core', 'waiting in a queue for one of the cores of the machine to become free'))
    expect(problems.map(({ code }) => code)).toContain('check/giveaway-length')
  })

  it('refuse the same question twice', async () => {
    const table = states.slice(states.indexOf('<!-- table'))
    const { problems } = await derived(`${states}\n${table.replace('table states', 'table again')}`)
    expect(problems.map(({ code }) => code)).toContain('check/duplicate')
  })

  it('refuse a blank whose word is not in the text', async () => {
    const { problems } = await derived('<!-- cloze gap\nblank: heap\n-->\n\nThreads share the stack.\n')
    expect(problems).toMatchObject([{ code: 'derive/blank', line: 2 }])
  })
})

describe('a listing', () => {
  const text = `# Demo

<!-- listing greet
vary NAME: "ann", "bob"
try: hello ann / goodbye
-->

\`\`\`python
NAME = "ann"
print("hello", NAME)
print("bye")
\`\`\`
`
  const proofOf = (output: string): Proof => ({ complete: true, count: '1', sample: [output], has: (other) => (other === output ? 'yes' : 'no') })
  const prove = async (program: { text: string }) => proofOf(`hello ${/"(\w+)"/.exec(program.text)![1]}\nbye\n`)

  it('stores its program and no answer', async () => {
    const { questions } = await derived(text)
    expect(questions).toMatchObject([{ kind: 'predict-output', program: { parameters: { p1: ['"ann"', '"bob"'] } } }])
    expect(JSON.stringify(questions)).not.toContain('hello ann')
  })

  it('offers outputs only with the verdict of a proof', async () => {
    const { questions } = await derived(text, { prove })
    const choices = questions.find(({ kind }) => kind === 'single-choice')
    if (choices?.kind !== 'single-choice') throw new TypeError('no choices')
    expect(choices.faces.map(({ right }) => right.text)).toEqual(['`hello ann`, then `bye`', '`hello bob`, then `bye`'])
    expect(choices.faces[0]!.wrong.map((option) => option.text)).toContain('`bye`, then `hello ann`')
  })

  it('asks how a program ends that can get stuck', async () => {
    const stuck = async () => ({ ...proofOf('x\n'), endings: ['deadlocked', 'exited'] })
    const { questions } = await derived(text, { prove: stuck })
    const end = questions.find(({ id }) => id === 'demo/greet/end:single-choice')
    expect(end).toMatchObject({ faces: [{ right: { text: 'some runs end by themselves and some get stuck' } }, {}] })
  })

  it('is asked about only where it can be judged, when nobody annotated it', async () => {
    const plain = text.replaceAll(/<!--[^]*?-->\n\n/g, '')
    expect((await derived(plain, { unannotated: true })).questions).toEqual([])
    expect((await derived(plain, { unannotated: true, prove })).questions.length).toBeGreaterThan(1)
    const timed = plain.replace('print("bye")', 'print(time.time())')
    expect((await derived(timed, { unannotated: true, prove })).questions).toEqual([])
  })

  it('offers nothing where the search was not finished', async () => {
    const { questions } = await derived(text, { prove: async () => ({ ...proofOf('x\n'), complete: false }) })
    expect(questions).toHaveLength(1)
  })
})

it('is the same, byte for byte, each time', async () => {
  const row = fc.tuple(fc.stringMatching(/^[a-z]{3,9}$/), fc.stringMatching(/^[a-z ]{4,30}$/))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 8 }), async (rows) => {
      const text = `# D\n\n| A | B |\n|---|---|\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}\n`
      const once = JSON.stringify(await derived(text, { unannotated: true }))
      expect(JSON.stringify(await derived(text, { unannotated: true }))).toBe(once)
    }),
    { numRuns: 60 },
  )
})
