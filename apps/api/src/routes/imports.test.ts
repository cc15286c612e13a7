import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtInBank, exchangedFrom, formats } from '@interleave/content'
import { work } from '../authoring/work.ts'
import { account } from '../testing/answers.ts'
import { addSetTeacher, importEnded, openSet, publishSet, saveInto, someContents } from '../testing/sets.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let ada: Browser
let setId: string

beforeAll(async () => {
  house = await openTestHouse()
  ada = await account(house, 'ada@example.org')
})
afterAll(() => house.close())
beforeEach(async () => {
  house.now += 3_600_000
  setId = (await openSet(ada)).id
})

interface Written {
  key: string
  content: Record<string, unknown>
}

const draft = async (id = setId) => (await ada.get(`/api/sets/${id}/draft`)).body as unknown as { revision: number; order: string[]; questions: Written[] }
const start = async (format: string, text: string, id = setId) => importEnded(ada, (await ada.send('POST', `/api/sets/${id}/imports`, { format, text })).body['id'] as string)
const exportAs = async (format: string, id = setId) => (await ada.get(`/api/sets/${id}/export?format=${format}`)).body as unknown as { fileName: string; text: string; dropped: { key: string; reason: string }[] }
const inOrder = ({ order, questions }: { order: string[]; questions: Written[] }) => order.map((key) => questions.find((question) => question.key === key)!).map(({ key, content }) => ({ key, content }))

const CSV = [
  'key,kind,prompt,right,wrong,explanation,topic,level',
  'fork,single-choice,What does fork return in the child?,0,"the child’s PID\n-1",The child is told apart by a zero.,processes,1',
  ',single-choice,Nothing is right here?,,"a\nb",,processes,1',
  'join,short-answer,Which call waits for a thread?,join,,It blocks until the thread ends.,threads,1',
].join('\r\n')

describe('an import', () => {
  it('shows what was read and what was rejected, and writes nothing before it is confirmed', async () => {
    const { body } = await start('csv', CSV)
    expect(body).toMatchObject({ state: 'ready', done: 2, total: 2, questions: [{ key: 'fork', line: 2, kind: 'single-choice', prompt: 'What does fork return in the child?', state: 'new', complaints: [] }, { key: 'join' }] })
    expect(body['rejected']).toMatchObject([{ line: 4, reason: expect.stringMatching(/\w/) }])
    expect((await draft()).order).toEqual([])
    const confirmed = await ada.send('POST', `/api/imports/${body['id'] as string}/confirm`, {})
    expect(confirmed.body).toMatchObject({ state: 'done', done: 2, revision: 1 })
    expect(await draft()).toMatchObject({ order: ['fork', 'join'], questions: [{ origin: 'imported' }, { origin: 'imported' }] })
    expect((await ada.send('POST', `/api/imports/${body['id'] as string}/confirm`, {})).body).toMatchObject({ code: 'import/state' })
    expect((await publishSet(ada, setId)).status).toBe(200)
  })

  it('writes only the questions that are wanted, and says which are there already', async () => {
    await saveInto(ada, setId, { put: someContents(2) })
    const [same, other] = (await draft()).questions
    const text = formats.json.write([{ key: same!.key, content: same!.content as never }, { key: other!.key, content: { ...other!.content, explanation: 'Otherwise.' } as never }, { key: 'more', content: same!.content as never }]).text
    const { body } = await start('json', text)
    expect(body['questions']).toMatchObject([{ state: 'same' }, { state: 'changed' }, { state: 'new', complaints: [{ code: 'check/duplicate' }] }])
    await ada.send('POST', `/api/imports/${body['id'] as string}/confirm`, { keys: [other!.key] })
    expect((await draft()).questions).toMatchObject([{ key: same!.key, content: same!.content }, { key: other!.key, content: { explanation: 'Otherwise.' } }])
  })

  it('is told as it happens, until it waits for its teacher', async () => {
    const { id } = (await ada.send('POST', `/api/sets/${setId}/imports`, { format: 'csv', text: CSV })).body
    const { headers, body } = await ada.get(`/api/imports/${id as string}/events`)
    expect(headers.get('content-type')).toContain('text/event-stream')
    const events = (body['text'] as string).trim().split('\n\n')
    expect(events.every((event) => event.startsWith('event: progress\ndata: {'))).toBe(true)
    expect(events.at(-1)).toContain('"state":"ready"')
  })

  it('outlives a restart of the server: what was read can be confirmed, what was not is read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jobs-'))
    const file = join(folder, 'store.sqlite')
    const before = await openTestHouse({ file, authoring: { readQuestions: (task, progress) => (task.text === CSV ? work.readQuestions(task, progress) : new Promise(() => {})) } })
    const cleo = await account(before, 'cleo@example.org')
    const { id: set } = await openSet(cleo)
    const ready = await importEnded(cleo, (await cleo.send('POST', `/api/sets/${set}/imports`, { format: 'csv', text: CSV })).body['id'] as string)
    const { id: reading } = (await cleo.send('POST', `/api/sets/${set}/imports`, { format: 'csv', text: `${CSV}\r\n` })).body as { id: string }
    await before.close()

    const after = await openTestHouse({ file })
    const again = after.browser()
    await again.send('POST', '/api/auth/sign-in/email', { email: 'cleo@example.org', password: 'a long enough phrase' })
    await after.resume()
    expect((await again.get(`/api/sets/${set}/imports`)).body).toMatchObject({ imports: [{ id: reading }, { id: ready.body['id'], state: 'ready' }] })
    expect((await again.get(`/api/imports/${ready.body['id'] as string}`)).body).toEqual(ready.body)
    expect((await again.send('POST', `/api/imports/${ready.body['id'] as string}/confirm`, {})).body).toMatchObject({ state: 'done', done: 2 })
    expect((await importEnded(again, reading)).body).toMatchObject({ state: 'ready', restarts: 1, done: 2, questions: [{ state: 'same' }, { state: 'same' }] })
    await after.close()
    await rm(folder, { recursive: true })
  })

  it('says why a file holds nothing', async () => {
    const { body } = await start('json', '{"not": "ours"}')
    expect(body).toMatchObject({ state: 'ready', questions: [], rejected: [{ line: 1, reason: expect.stringMatching(/\w/) }] })
  })

  it('is its teacher’s own, and ends when they are no longer one', async () => {
    const ben = await account(house, `ben-${house.now}@example.org`)
    await addSetTeacher(ada, setId, ben)
    const { body } = await start('csv', CSV)
    expect((await ben.get(`/api/imports/${body['id'] as string}`)).status).toBe(404)
    await ada.send('DELETE', `/api/sets/${setId}`)
    expect((await ada.send('POST', `/api/imports/${body['id'] as string}/confirm`, {})).status).toBe(404)
  })

  it('takes 5,000 questions well within half a minute', async () => {
    const bank = builtInBank().questions.filter(({ kind }) => kind !== 'predict-output').map(exchangedFrom)
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...bank[index % bank.length]!, key: `many/${index}` }))
    const { text } = formats.json.write(many)
    // On a machine that others use too, the wall clock counts their work as ours.
    const began = process.threadCpuUsage()
    const { body } = await start('json', text)
    expect(body).toMatchObject({ state: 'ready', done: 5000, rejected: [] })
    expect((await ada.send('POST', `/api/imports/${body['id'] as string}/confirm`, {})).body).toMatchObject({ state: 'done', done: 5000 })
    const { user, system } = process.threadCpuUsage(began)
    expect((user + system) / 1e6).toBeLessThan(15)
    expect((await draft()).order).toHaveLength(5000)
  }, 120_000)
})

describe('export and import', () => {
  it.each(['csv', 'markdown-quiz', 'json'] as const)('%s gives back the set, but for what it names as dropped', async (format) => {
    const bank = builtInBank().questions
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.nat({ max: bank.length - 1 }), { minLength: 1, maxLength: 12 }), async (picks) => {
      house.now += 600_000
      const [from, to] = [(await openSet(ada)).id, (await openSet(ada)).id]
      const put = picks.map((pick, index) => ({ key: `part/${index}${index % 3 === 1 ? ':way' : ''}`, content: { ...exchangedFrom(bank[pick]!).content } }))
      await saveInto(ada, from, { put: [...put, { key: 'unfinished', content: { kind: 'match' } }] })
      const { text, dropped } = await exportAs(format, from)
      expect(dropped.map(({ key }) => key)).toContain('unfinished')
      const { body } = await start(format, text, to)
      expect(body['rejected']).toEqual([])
      await ada.send('POST', `/api/imports/${body['id'] as string}/confirm`, {})
      const gone = new Set(dropped.map(({ key }) => key))
      expect(inOrder(await draft(to))).toEqual(inOrder(await draft(from)).filter(({ key }) => !gone.has(key)))
    }), { numRuns: 8 })
  }, 60_000)

  it('names the file after the set', async () => {
    expect(await exportAs('csv')).toMatchObject({ fileName: 'locks-and-threads.csv', dropped: [] })
  })
})
