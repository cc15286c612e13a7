import { randomUUID } from 'node:crypto'
import { builtInBank, passageOf } from '@interleave/content'
import type { Answer, Proof } from '@interleave/content'
import Papa from 'papaparse'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { indexBank } from '../bank.ts'
import { ProgramRefused } from '../grading/port.ts'
import { account, answerNext, solve } from '../testing/answers.ts'
import { addTeacher, classOf } from '../testing/classes.ts'
import { assign, begin, MINUTE, save, smallBank, solveAt, submit, takeTest } from '../testing/assignments.ts'
import type { AttemptBody } from '../testing/assignments.ts'
import { NOON, openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse({ bank: smallBank() })))
afterAll(() => house.close())
beforeEach(() => void (house.now = NOON))

let classes = 0
const newClass = (...nicknames: string[]) => classOf(house, `results${classes++}@example.org`, ...nicknames)
interface ResultsBody {
  readonly learners: { id: string; nickname: string; state: string; left: string | null; first: number | null; latest: number | null; best: number | null; answered: number; attempts: number; timeMs: number; cells: { position: number; first: number | null; latest: number | null; state: string; timeMs: number }[] }[]
  readonly questions: { n: number; correctCount: number; facility: { value: number; low: number; high: number } | null; meanScore: number | null; blank: number; undecided: number }[]
  readonly topics: { topic: string; n: number; first: number | null; questions: number }[]
}
const resultsOf = async (teacher: Browser, id: string) => (await teacher.get(`/api/assignments/${id}/results`)).body as unknown as ResultsBody
const questions = () => house.bank.questions.length

describe('results', () => {
  it('say who has not begun, who works, and what the first and the latest try were worth', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben', 'Cem')
    const id = await assign(teacher, klass, { test: { attempts: 2 } })
    const [ada, ben] = learners.map(({ browser }) => browser)
    await takeTest(house, ada!, id, 2)
    await takeTest(house, ada!, id, 4)
    const open = await begin(ben!, id)
    await save(ben!, open.id, 0, solveAt(house, open.id, 0), { elapsedMs: 0 })
    const { learners: rows, questions: perQuestion, topics } = await resultsOf(teacher, id)
    expect(rows.map(({ nickname, state, attempts, answered, first, latest, best }) => ({ nickname, state, attempts, answered, first, latest, best }))).toEqual([
      { nickname: 'Ada', state: 'submitted', attempts: 2, answered: 4, first: 2 / questions(), latest: 4 / questions(), best: 4 / questions() },
      { nickname: 'Ben', state: 'in-progress', attempts: 1, answered: 1, first: null, latest: null, best: null },
      { nickname: 'Cem', state: 'not-started', attempts: 0, answered: 0, first: null, latest: null, best: null },
    ])
    expect(rows[0]!.cells.map(({ first, latest }) => [first, latest]).slice(0, 5)).toEqual([[1, 1], [1, 1], [0, 1], [0, 1], [0, 0]])
    expect(rows[1]!.cells).toEqual([{ position: 0, first: null, latest: null, state: 'saved', timeMs: 0 }])
    expect(perQuestion[0]).toMatchObject({ n: 1, correctCount: 1, facility: { value: 1, low: expect.closeTo(0.2065, 4), high: 1 }, blank: 0 })
    expect(perQuestion[4]).toMatchObject({ n: 1, correctCount: 0, blank: 1, facility: { value: 0, low: 0 } })
    expect(topics.reduce((sum, topic) => sum + topic.questions, 0)).toBe(questions())
  })

  it('cost nothing to ask for again until something changes', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const id = await assign(teacher, klass)
    const path = `/api/assignments/${id}/results`
    const poll = async (tag: string) => teacher.send('GET', path, undefined, { 'if-none-match': tag })
    const tagNow = async () => (await teacher.get(path)).headers.get('etag')!
    let tag = await tagNow()
    const changes: [string, () => Promise<unknown>][] = [
      ['begin', () => begin(learners[0]!.browser, id)],
      ['save', async () => save(learners[0]!.browser, (await begin(learners[0]!.browser, id)).id, 0, null)],
      ['extend', () => teacher.send('PUT', `/api/assignments/${id}/extensions/${learners[0]!.id}`, { extraMinutes: 5 })],
      ['submit', async () => submit(learners[0]!.browser, (await begin(learners[0]!.browser, id)).id, 1)],
      ['rename', () => teacher.send('PATCH', `/api/classes/${klass.id}/learners/${learners[0]!.id}`, { nickname: 'Ada L.' })],
      ['join', async () => house.browser().send('POST', '/api/join', { code: klass.joinCode, nickname: 'Late' })],
      ['close', async () => void (house.now += 61 * MINUTE)],
    ]
    for (const [name, change] of changes) {
      expect((await poll(tag)).status, `before ${name}`).toBe(304)
      await change()
      const after = await poll(tag)
      expect(after.status, name).toBe(200)
      tag = after.headers.get('etag')!
    }
    expect((await teacher.get(path)).headers.get('cache-control')).toBe('private, no-cache')
  })

  it('list whoever was taken out and do not count them', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben')
    const id = await assign(teacher, klass)
    await takeTest(house, learners[0]!.browser, id, 3)
    await takeTest(house, learners[1]!.browser, id, 0)
    expect((await resultsOf(teacher, id)).questions[0]).toMatchObject({ n: 2, correctCount: 1 })
    await teacher.send('PATCH', `/api/classes/${klass.id}/learners/${learners[1]!.id}`, { removed: true })
    const after = await resultsOf(teacher, id)
    expect(after.questions[0]).toMatchObject({ n: 1, correctCount: 1 })
    expect(after.learners[1]).toMatchObject({ nickname: 'Ben', left: 'removed', latest: 0 })
  })

  it('show a teacher, and a co-teacher, every answer in words; and nobody else', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const id = await assign(teacher, klass)
    await takeTest(house, learners[0]!.browser, id, 1)
    const co = await account(house, 'co-results@example.org')
    await addTeacher(teacher, klass, co)
    const { body } = await co.get(`/api/assignments/${id}/results/learners/${learners[0]!.id}`)
    expect(body).toMatchObject({ learner: { nickname: 'Ada' }, reviews: [], attempts: [{ number: 1, state: 'submitted', score: { points: 1 } }] })
    const [attempt] = body['attempts'] as { answers: { text: string; result: { correct: boolean; solution: string } }[] }[]
    expect(attempt!.answers).toHaveLength(questions())
    expect(attempt!.answers[0]).toMatchObject({ text: expect.stringMatching(/\S/), elapsedMs: 0, answeredAt: NOON, result: { correct: true, solution: expect.any(String), grade: { correct: true } } })
    expect(attempt!.answers[1]).toMatchObject({ text: '', answer: null, result: { correct: false, grade: null, solution: expect.stringMatching(/\S/) } })
    const question = await teacher.get(`/api/assignments/${id}/results/questions/0`)
    expect(question.body).toMatchObject({ question: { position: 0, n: 1 }, rubric: null, answers: [{ nickname: 'Ada', attempt: 1, correct: true, text: attempt!.answers[0]!.text }] })
    expect((await teacher.get(`/api/assignments/${id}/results/questions/999`)).status).toBe(404)
    for (const path of ['results', `results/learners/${learners[0]!.id}`, 'results/questions/0', 'results/download']) expect((await learners[0]!.browser.get(`/api/assignments/${id}/${path}`)).status, path).toBe(404)
  })

  it('are downloaded as a table that no spreadsheet runs', async () => {
    const { teacher, klass, learners } = await newClass('=HYPERLINK("http://x")', '+1', 'Cem')
    const id = await assign(teacher, klass)
    const short = (await begin(learners[0]!.browser, id)).questions.find(({ view }) => view.kind === 'short-answer')!
    const attempt = await begin(learners[0]!.browser, id)
    await save(learners[0]!.browser, attempt.id, short.place, { kind: 'short-answer', text: '=1+1\n"quoted"; @sum' })
    await submit(learners[0]!.browser, attempt.id, 1)
    await begin(learners[1]!.browser, id)
    const file = await teacher.get(`/api/assignments/${id}/results/download?format=csv`)
    expect(file.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="results-week-3.csv"')
    const { data, errors } = Papa.parse<Record<string, string>>((file.body['text'] as string).replace('\uFEFF', ''), { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toHaveLength(questions() + 2)
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+@]/)
    expect(data[short.place]).toMatchObject({ learner: '\'=HYPERLINK("http://x")', attempt_state: 'submitted', kind: 'short-answer', answered: 'true', answer: '\'=1+1\n"quoted"; @sum', correct: 'false', score: '0' })
    expect(data.slice(-2).map((row) => [row['learner'], row['attempt_state'], row['answer']])).toEqual([["'+1", 'in-progress', '0 answers saved'], ['Cem', 'not-started', '']])
    const json = (await teacher.get(`/api/assignments/${id}/results/download?format=json`)).body as { rows: { learner: string; answer: string }[]; columns: string[] }
    expect(json.rows[short.place]).toMatchObject({ learner: '=HYPERLINK("http://x")', answer: '=1+1\n"quoted"; @sum' })
    expect(Object.keys(data[0]!)).toEqual(json.columns)
  })
})

describe('explanations', () => {
  it('wait for a teacher, who says which points they make', async () => {
    const explaining = await openTestHouse({ bank: smallBank([], ['recall', 'single-choice']) })
    const { teacher, klass, learners } = await classOf(explaining, 'explains@example.org', 'Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { test: { keyAt: 'submit' } })
    const attempt = await begin(browser, id)
    const { place } = attempt.questions.find(({ view }) => view.kind === 'recall')!
    expect(JSON.stringify(attempt.questions)).not.toMatch(/rubric|modelAnswer/)
    await save(browser, attempt.id, place, { kind: 'recall', text: 'In my own words.', met: ['p1', 'p2', 'p3'] })
    const handedIn = (await submit(browser, attempt.id, 1)).body as unknown as AttemptBody
    expect(handedIn.questions[place]!.result).toMatchObject({ undecided: 'A teacher judges this answer.', score: 0, grade: null })
    expect(handedIn.score).toMatchObject({ points: 0, undecided: 1 })
    const question = (await teacher.get(`/api/assignments/${id}/results/questions/${place}`)).body as { rubric: { points: { id: string }[] }; answers: { attemptId: string; text: string }[]; question: object }
    expect(question).toMatchObject({ question: { n: 0, undecided: 1 }, answers: [{ text: 'In my own words.' }] })
    const judge = (met: string[]) => teacher.send('PUT', `/api/assignments/${id}/judgements`, { attemptId: attempt.id, position: place, met })
    expect((await judge(['p99'])).body).toMatchObject({ status: 422, code: 'answer/refused' })
    expect((await judge(question.rubric.points.map(({ id: point }) => point))).body).toMatchObject({ correct: true, score: 1, undecided: null })
    expect((await browser.get(`/api/my/attempts/${attempt.id}`)).body).toMatchObject({ score: { points: 1, undecided: 0 } })
    await judge([])
    expect((await browser.get(`/api/my/attempts/${attempt.id}`)).body).toMatchObject({ score: { points: 0 } })
    expect(explaining.store.raw.prepare('select number, "by" as who from gradings where attempt_id = ? and position = ? order by number').all(attempt.id, place)).toEqual([{ number: 1, who: 'key' }, { number: 2, who: 'teacher' }, { number: 3, who: 'teacher' }])
    expect((await browser.send('PUT', `/api/assignments/${id}/judgements`, { attemptId: attempt.id, position: place, met: [] })).status).toBe(404)
    await explaining.close()
  })
})

describe('listings', () => {
  const program = builtInBank().questions.find(({ kind }) => kind === 'predict-output')!
  let verdict: 'yes' | 'undecided' | 'refused' | 'hangs' = 'undecided'
  const prover = {
    async prove(): Promise<Proof> {
      if (verdict === 'refused') throw new ProgramRefused('it uses a socket.')
      if (verdict === 'hangs') await new Promise((resolve) => void setTimeout(resolve, 2000))
      const said = verdict === 'undecided' ? 'undecided' : 'yes'
      return { complete: said === 'yes', count: '1', sample: ['1\n'], has: () => said }
    },
    close: async () => {},
  }
  const openWithProgram = () => openTestHouse({ prover, bank: indexBank({ ...builtInBank(), passageOf, questions: [program] }, new Set([program.id])) })
  const predict = { kind: 'predict-output', output: '1' } as Answer

  it('are graded by the simulator; what it leaves undecided is kept as that and can be graded again', async () => {
    const proving = await openWithProgram()
    const { teacher, klass, learners } = await classOf(proving, 'proves@example.org', 'Ada', 'Ben')
    const id = await assign(teacher, klass, { test: { keyAt: 'submit' } })
    const take = async (browser: Browser) => {
      const attempt = await begin(browser, id)
      await save(browser, attempt.id, 0, predict)
      return (await submit(browser, attempt.id, 1)).body as unknown as AttemptBody
    }
    verdict = 'undecided'
    const first = await take(learners[0]!.browser)
    expect(first).toMatchObject({ graded: true, score: { points: 0, of: 1, undecided: 1 } })
    expect(first.questions[0]!.result!.undecided).toMatch(/bound/)
    verdict = 'refused'
    expect((await take(learners[1]!.browser)).questions[0]!.result!.undecided).toMatch(/cannot run this program: it uses a socket/)
    expect((await resultsOf(teacher, id)).questions[0]).toMatchObject({ n: 0, undecided: 2, facility: null })
    verdict = 'undecided'
    expect((await teacher.send('POST', `/api/assignments/${id}/regrade`, {})).body).toEqual({ graded: 0, undecided: 2 })
    verdict = 'yes'
    expect((await teacher.send('POST', `/api/assignments/${id}/regrade`, {})).body).toEqual({ graded: 2, undecided: 0 })
    expect((await resultsOf(teacher, id)).questions[0]).toMatchObject({ n: 2, correctCount: 2, undecided: 0 })
    expect((await learners[0]!.browser.get(`/api/my/attempts/${first.id}`)).body).toMatchObject({ score: { points: 1, undecided: 0 } })
    await proving.close()
  })

  it('hold nobody up: an attempt is handed in while the simulator still works', async () => {
    const proving = await openWithProgram()
    const { teacher, klass, learners } = await classOf(proving, 'slow@example.org', 'Ada')
    const id = await assign(teacher, klass)
    verdict = 'hangs'
    const attempt = await begin(learners[0]!.browser, id)
    await save(learners[0]!.browser, attempt.id, 0, predict)
    expect((await submit(learners[0]!.browser, attempt.id, 1)).body).toMatchObject({ state: 'submitted', graded: false, score: { points: 0, undecided: 1 } })
    verdict = 'yes'
    proving.now += MINUTE
    await proving.sweep()
    expect((await learners[0]!.browser.get(`/api/my/attempts/${attempt.id}`)).body).toMatchObject({ graded: true, score: { points: 1, undecided: 0 } })
    await proving.close()
  })
})

describe('practice that aims at a date', () => {
  const DAY = 86_400_000

  it('asks the set until everything lasts to the date, and shows the teacher how far each is', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { dueAt: NOON + 14 * DAY, practice: { targetRecall: 0.9 } })
    const next = async (query = '') => (await browser.get(`/api/my/assignments/${id}/practice${query}`)).body as { next: { ask: string; reason: string } | null; progress: { facts: number; met: number; ready: number; newLeft: number; dueNow: number }; nextDueAt: number | null }
    const answer = async (ask: string, over: object = {}) => browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask, answer: solve(house, ask), elapsedMs: 3000, answeredAt: house.now, ...over })
    const begun = await next()
    expect(begun).toMatchObject({ next: { reason: 'new' }, progress: { facts: questions(), met: 0, ready: 0, newLeft: 1 } })
    await answer(begun.next!.ask)
    expect((await next()).next).toBeNull()
    expect((await next('?more=true')).next).toMatchObject({ reason: 'new' })
    let asked = 0
    for (let day = 0; day < 14; day += 1) {
      for (let turn = 0; turn < 30; turn += 1) {
        const now = await next()
        if (!now.next) break
        expect((await answer(now.next.ask)).status).toBe(200)
        asked += 1
        house.now += 1000
      }
      house.now += DAY
    }
    house.now = NOON + 13.9 * DAY
    const end = await next()
    expect(end.progress).toMatchObject({ met: questions(), newLeft: 0, dueNow: 0, ready: questions() })
    expect(asked).toBeGreaterThan(questions())
    const { learners: rows, questions: perQuestion } = await resultsOf(teacher, id) as unknown as { learners: { met: number; ready: number; state: string; first: number }[]; questions: { n: number; correctCount: number }[] }
    expect(rows).toMatchObject([{ met: questions(), ready: questions(), state: 'in-progress', first: 1 }, { met: 0, ready: 0, state: 'not-started', first: null }])
    expect(perQuestion.every(({ n, correctCount }) => n === 1 && correctCount === 1)).toBe(true)
    const detail = await teacher.get(`/api/assignments/${id}/results/learners/${learners[0]!.id}`)
    expect(detail.body['reviews'] as object[]).toHaveLength(asked + 1)
    const { rows: file } = (await teacher.get(`/api/assignments/${id}/results/download?format=json`)).body as { rows: { attempt_state: string }[] }
    expect(file.filter(({ attempt_state: state }) => state === 'practice')).toHaveLength(asked + 1)
  })

  it('counts what was asked for it, and neither other practice nor what came after the date', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { dueAt: NOON + DAY, practice: {} })
    await answerNext(house, browser)
    const { next } = (await browser.get(`/api/my/assignments/${id}/practice`)).body as { next: { ask: string } }
    house.now = NOON + 2 * DAY
    await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: next.ask, answer: solve(house, next.ask), answeredAt: house.now })
    expect((await resultsOf(teacher, id)).learners[0]).toMatchObject({ state: 'not-started', cells: [] })
    expect((await browser.get(`/api/my/assignments/${id}/practice`)).body).toMatchObject({ status: 409, code: 'assignment/closed' })
  })

  it('takes an answer back in the results too, when the learner takes it back', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { dueAt: NOON + DAY, practice: {} })
    const { next } = (await browser.get(`/api/my/assignments/${id}/practice`)).body as { next: { ask: string } }
    await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: next.ask, answer: solve(house, next.ask), answeredAt: house.now })
    expect((await resultsOf(teacher, id)).learners[0]).toMatchObject({ state: 'in-progress', answered: 1 })
    const tag = (await teacher.get(`/api/assignments/${id}/results`)).headers.get('etag')!
    await browser.send('POST', '/api/reviews/undo', { undoId: randomUUID(), at: house.now, count: 1 })
    const after = await teacher.send('GET', `/api/assignments/${id}/results`, undefined, { 'if-none-match': tag })
    expect(after.body).toMatchObject({ learners: [{ state: 'not-started', met: 0 }] })
  })
})
