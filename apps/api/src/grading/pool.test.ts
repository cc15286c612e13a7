import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInBank, passageOf } from '@interleave/content'
import { indexBank } from '../bank.ts'
import { createSealer } from '../http/seal.ts'
import { guest, nextAsked } from '../testing/answers.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { TestHouse } from '../testing/test-house.ts'
import { createSimulatorPool } from './pool.ts'
import type { SimulatorPool } from './pool.ts'
import { GraderBusy, ProgramRefused } from './port.ts'
import { rememberedRunnable } from './runnable-programs.ts'

const LOST_UPDATE = `import threading
counter = 0
def work():
    global counter
    mine = counter
    counter = mine + 1
first = threading.Thread(target=work)
second = threading.Thread(target=work)
first.start()
second.start()
first.join()
second.join()
print(counter)
`
/** Eight threads that each print twice: far more states than a millisecond is enough for. */
const MANY = `import threading
def work(n):
    print(n)
    print(-n)
for n in range(1, 9):
    threading.Thread(target=work, args=(n,)).start()
`
const python = (text: string) => ({ language: 'python' as const, text, semantics: [] })

let pool: SimulatorPool
beforeAll(() => void (pool = createSimulatorPool()))
afterAll(() => pool.close())

describe('the simulator pool', () => {
  it('proves what a program can print, with witnesses', async () => {
    const proof = await pool.prove(python(LOST_UPDATE), ['1\n', '2\n', '3\n'])
    expect(['1\n', '2\n', '3\n'].map((output) => proof.has(output))).toEqual(['yes', 'yes', 'no'])
    expect(proof).toMatchObject({ complete: true, count: '2' })
    expect(proof.witnessOf!('1\n')).toMatch(/\S/)
  })

  it('says of a program that it cannot run why it cannot', async () => {
    await expect(pool.prove(python('import tkinter\n'), ['x'])).rejects.toThrow(ProgramRefused)
  })

  it('leaves the event loop free while it searches', async () => {
    const long = pool.simulate({ language: 'python', text: MANY, semantics: '', sample: 5 })
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    const { result } = await long
    clearInterval(timer)
    expect(result!.outcomes.length).toBe(5)
    expect(turns).toBeGreaterThan(result!.elapsedMs / 50)
  })

  it('calls undecided what a bound left open, and gives up what outlives its wait', async () => {
    const hasty = createSimulatorPool({ searchMs: 1, waitMs: 20_000, waiting: 4, memoryMb: 512 })
    const proof = await hasty.prove(python(MANY), ['nothing of the kind\n'])
    expect(proof).toMatchObject({ complete: false })
    expect(proof.has('nothing of the kind\n')).toBe('undecided')
    await hasty.close()
    const impatient = createSimulatorPool({ searchMs: 8000, waitMs: 1, waiting: 4, memoryMb: 512 })
    await expect(impatient.prove(python(MANY), ['x'])).rejects.toThrow(GraderBusy)
    await impatient.close()
  })
})

describe('a listing in practice', () => {
  let house: TestHouse
  beforeAll(async () => {
    const { questions, ...rest } = builtInBank()
    let kept: string | null = null
    const memory = { read: async () => kept, write: async (text: string) => void (kept = text) }
    const runnable = await rememberedRunnable(questions, pool, memory)
    expect(await rememberedRunnable(questions, { loadable: () => Promise.reject(new Error('asked twice')) }, memory)).toEqual(runnable)
    const programs = questions.filter(({ id }) => runnable.has(id))
    expect(programs.length).toBeGreaterThan(5)
    house = await openTestHouse({ bank: indexBank({ ...rest, passageOf, questions: programs }, runnable), prover: pool, simulate: pool.simulate })
  })
  afterAll(() => house.close())

  it('is graded from its exact outcome set, and shows no outcome before', async () => {
    const browser = await guest(house)
    const asked = (await nextAsked(browser))!
    const answer = (output: string) => browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: asked.ask, answer: { kind: 'predict-output', output }, answeredAt: house.now })
    const { questionId, seed } = createSealer(house.secret).open(asked.ask)!
    expect(asked.view.kind).toBe('predict-output')
    expect(Object.keys(asked.view).toSorted()).toEqual(['kind', 'program', 'prompt'])
    const wrong = await answer('certainly not this')
    expect(wrong.body).toMatchObject({ review: { correct: false, rating: 'again' }, grade: { possible: { complete: true } } })
    const { possible } = wrong.body['grade'] as { possible: { sample: string[] } }
    const right = await answer(possible.sample[0]!)
    expect(right.body, `${questionId} under seed ${seed}`).toMatchObject({ review: { correct: true }, grade: { witness: expect.any(String) } })
  })

  it('is explored over the API, for whoever asks what a program can do', async () => {
    const browser = await guest(house)
    const run = (body: object) => browser.send('POST', '/api/simulate', { language: 'python', ...body })
    expect((await run({ text: LOST_UPDATE })).body).toMatchObject({ diagnostics: [], result: { complete: true, count: '2', races: [{ variable: 'counter', lines: [5, 6] }, { variable: 'counter', lines: [6, 6] }], outcomes: [{ stdout: '1\n', ending: 'exited' }, { stdout: '2\n' }] } })
    expect((await run({ text: 'print(' })).body).toMatchObject({ result: null, diagnostics: [{ line: 1, message: expect.any(String) }] })
    const [refused] = (await run({ text: 'import socket' })).body.diagnostics as { message: string }[]
    expect(refused!.message).toMatch(/^The module 'socket' is not modelled\. There is no network: .*multiprocessing\.Pipe/)
    expect((await run({ text: 'print(1)', semantics: 'made-up' })).body).toMatchObject({ result: null, diagnostics: [{ code: 'semantics-unknown' }] })
    expect((await run({ text: 'x'.repeat(20_001) })).status).toBe(400)
  })
})
