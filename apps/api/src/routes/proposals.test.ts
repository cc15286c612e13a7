import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Document, Table } from '@interleave/content'
import type { DerivedListing, ListingTask } from '../authoring/tasks.ts'
import { work } from '../authoring/work.ts'
import { GraderBusy } from '../grading/port.ts'
import { account } from '../testing/answers.ts'
import { addSetTeacher, openSet, proposalsEnded, publishSet, saveInto } from '../testing/sets.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { Browser, Reply, TestHouse, TestHouseOptions } from '../testing/test-house.ts'

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

const TABLE = `# Waiting

| Call | Waits for | Returns |
|---|---|---|
| join | the end of a thread | nothing |
| acquire | a free lock | True |
| get | an item in the queue | the item |
| recv | bytes on the socket | the bytes |
`
const RACE = 'from threading import Thread\n\nhits = 0\n\ndef visit():\n    global hits\n    seen = hits\n    hits = seen + 1\n\nguests = [Thread(target=visit) for _ in range(2)]\nfor guest in guests:\n    guest.start()\nfor guest in guests:\n    guest.join()\nprint(hits)\n'
const BROKEN = 'print("no end'
const SILENT = 'from threading import Lock\n\nlock = Lock()\nwith lock:\n    pass\n'
const PROGRAMS = `${TABLE}\n\`\`\`python\n${RACE}\`\`\`\n\nOne that cannot be read:\n\n\`\`\`python\n${BROKEN}\n\`\`\`\n\nOne that says nothing:\n\n\`\`\`python\n${SILENT}\`\`\`\n`
const FLAT = 'Calls that wait\n\nCallWaits forReturns\njointhe end of a threadnothing\nacquirea free lockTrue\ngetan item in the queuethe item\n'

interface Proposal {
  key: string
  state: string
  content: Record<string, unknown>
  source: { document: string; headings: string[]; lines: [number, number]; passage: string | null }
  complaints: { severity: string }[]
}

interface ListingSaid {
  lines: [number, number]
  state: string
  proposals: number
  sentence: string | null
}

const start = (body: Record<string, unknown>, teacher = ada) => teacher.send('POST', `/api/sets/${setId}/proposals`, body)
const propose = async (body: Record<string, unknown>) => {
  const reply = await proposalsEnded(ada, (await start(body)).body['id'] as string)
  return { reply, proposals: reply.body['proposals'] as Proposal[], listings: reply.body['listings'] as ListingSaid[] }
}
const accept = (proposals: readonly Proposal[]) => saveInto(ada, setId, { put: proposals.map(({ key, content, source }) => ({ key, content, source, origin: 'document' })) })

describe('a document', () => {
  it('becomes proposals, each with the cells it was made from, that can be accepted and published', async () => {
    const { reply, proposals } = await propose({ text: TABLE })
    expect(reply.body).toMatchObject({ state: 'done', document: 'waiting', title: 'Waiting', listings: [], failure: null, restarts: 0 })
    expect(proposals.length).toBeGreaterThan(3)
    for (const { key, state, source } of proposals) {
      expect(key).toMatch(/^waiting\//)
      expect(state).toBe('new')
      expect(source).toMatchObject({ document: 'waiting', headings: ['Waiting'], passage: expect.stringMatching(/: /) })
    }
    const good = proposals.filter(({ complaints }) => complaints.every(({ severity }) => severity === 'warning'))
    await accept(good)
    expect((await publishSet(ada, setId)).body).toMatchObject({ version: { questions: good.length } })
  })

  it('that is pasted again changes its questions instead of doubling them', async () => {
    const first = await propose({ text: TABLE })
    await accept(first.proposals)
    const [gone] = first.proposals
    await saveInto(ada, setId, { remove: [gone!.key] })
    const again = await propose({ text: TABLE.replaceAll('the end of a thread', 'a thread that ends'), document: 'waiting' })
    expect(again.proposals.map(({ key }) => key)).toEqual(first.proposals.map(({ key }) => key))
    const states = new Map(again.proposals.map(({ key, state }) => [key, state]))
    expect(states.get(gone!.key)).toBe('removed-before')
    expect(new Set(states.values())).toContain('changed')
  })

  it('with a doubtful table is corrected cell by cell before questions are made of it', async () => {
    const read = await ada.send('POST', '/api/authoring/document', { text: FLAT })
    const { document, diagnostics } = read.body as unknown as { document: Document; diagnostics: { code: string }[] }
    const table = document.sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table')!
    expect(table.inferred).toBe(true)
    expect(diagnostics.map(({ code }) => code)).toContain('read/table-inferred')
    const rows = [['join', 'the end of a thread', 'nothing at all'], ['acquire', 'a free lock', 'True'], ['get', 'an item in the queue', 'the item']]
    const { proposals } = await propose({ text: FLAT, corrections: [{ lines: table.lines, header: ['Call', 'Waits for', 'Returns'], rows }] })
    expect(JSON.stringify(proposals)).toContain('nothing at all')
    const { reply } = await propose({ text: FLAT, corrections: [{ lines: [900, 901], header: ['a'], rows: [['b']] }] })
    expect(reply.body).toMatchObject({ state: 'failed', failure: expect.stringContaining('900'), proposals: [] })
  })

  it('that is no text is refused with a reason', async () => {
    expect((await propose({ text: 'a\u0000b' })).reply.body).toMatchObject({ state: 'failed', failure: expect.stringMatching(/\w/) })
  })

  it('gives what each of its programs can do, and says why nothing is asked about one', async () => {
    const { reply, proposals, listings } = await propose({ text: PROGRAMS })
    expect(reply.body).toMatchObject({ state: 'done', done: 3, total: 3, found: proposals.length })
    expect(listings).toMatchObject([
      { state: 'proved', sentence: null, lines: [10, 26] }, { state: 'refused', proposals: 0, sentence: expect.stringMatching(/\w/) }, { state: 'proved', proposals: 0, sentence: expect.stringContaining('Every schedule was tried') },
    ])
    const asked = proposals.filter(({ content }) => content['kind'] === 'predict-output')
    expect(asked).toHaveLength(1)
    expect(listings[0]!.proposals).toBe(proposals.filter(({ source }) => source.lines[0] >= 10).length)
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length)
  })

  it('sends only what is new to whoever has the rest', async () => {
    const { reply, proposals } = await propose({ text: TABLE })
    const { body } = await ada.get(`/api/proposals/${reply.body['id'] as string}?have=2`)
    expect((body['proposals'] as Proposal[]).map(({ key }) => key)).toEqual(proposals.slice(2).map(({ key }) => key))
  })

  it('is told as it happens, each proposal once', async () => {
    const { id } = (await start({ text: PROGRAMS })).body
    const { headers, body } = await ada.get(`/api/proposals/${id as string}/events`)
    expect(headers.get('content-type')).toContain('text/event-stream')
    const events = (body['text'] as string).trim().split('\n\n').map((event) => JSON.parse(event.replace('event: progress\ndata: ', '')) as { state: string; found: number; proposals: Proposal[] })
    expect(events.at(-1)).toMatchObject({ state: 'done' })
    expect(events.flatMap(({ proposals }) => proposals)).toHaveLength(events.at(-1)!.found)
  })

  it('is found again by whoever started it, and by nobody else', async () => {
    const { reply } = await propose({ text: TABLE })
    const [id, path] = [reply.body['id'] as string, `/api/sets/${setId}/proposals`]
    expect((await ada.get(path)).body).toMatchObject({ jobs: [{ id, state: 'done' }] })
    const ben = await account(house, `ben-${house.now}@example.org`)
    await addSetTeacher(ada, setId, ben)
    expect((await ben.get(path)).body).toEqual({ jobs: [] })
    expect((await ben.get(`/api/proposals/${id}`)).status).toBe(404)
    house.now += 25 * 3_600_000
    expect((await ada.get(`/api/proposals/${id}`)).body).toMatchObject({ code: 'proposals/unknown' })
    expect((await ada.get(path)).body).toEqual({ jobs: [] })
  })
})

describe('listings that take long', () => {
  /** Workers whose listings end when the test says so. */
  function heldListings() {
    const waiting: { line: number; end: () => void }[] = []
    const authoring = {
      proposeForListing: (task: ListingTask, signal?: AbortSignal) => new Promise<DerivedListing>((resolve, reject) => {
        waiting.push({ line: task.line, end: () => void work.proposeForListing(task).then(resolve) })
        signal?.addEventListener('abort', () => reject(new GraderBusy()))
      }),
    }
    const next = async () => {
      await expect.poll(() => waiting.length, { timeout: 10_000 }).toBeGreaterThan(0)
      return waiting.shift()!
    }
    return { authoring, next }
  }

  const opened = async (options: TestHouseOptions) => {
    const slow = await openTestHouse(options)
    const cleo = slow.browser()
    await cleo.send('POST', '/api/auth/sign-up/email', { email: 'cleo@example.org', password: 'seven locks and a key' })
    return { slow, cleo }
  }
  const listingsOf = (reply: Reply) => (reply.body['listings'] as ListingSaid[]).map(({ state }) => state)

  it('show what is found meanwhile; are stopped, keep what they have, and go on', async () => {
    const { authoring, next } = heldListings()
    const { slow, cleo } = await opened({ authoring })
    const { id: set } = await openSet(cleo)
    const { id } = (await cleo.send('POST', `/api/sets/${set}/proposals`, { text: PROGRAMS })).body as { id: string }
    ;(await next()).end()
    const second = await next()
    const under = await cleo.get(`/api/proposals/${id}`)
    expect(under.body).toMatchObject({ state: 'proving', done: 1, total: 3 })
    expect(listingsOf(under)).toEqual(['proved', 'running', 'waiting'])
    const stopped = await cleo.send('POST', `/api/proposals/${id}/stop`, {})
    expect(listingsOf(stopped)).toEqual(['proved', 'stopped', 'stopped'])
    expect(stopped.body['found']).toBe(under.body['found'])
    second.end()
    expect((await cleo.send('POST', `/api/proposals/${id}/stop`, {})).body).toMatchObject({ code: 'proposals/state' })
    expect((await cleo.send('POST', `/api/proposals/${id}/resume`, {})).status).toBe(200)
    for (let left = 2; left > 0; left -= 1) (await next()).end()
    const ended = await proposalsEnded(cleo, id)
    expect(ended.body).toMatchObject({ state: 'done', done: 3 })
    expect(new Set((ended.body['proposals'] as Proposal[]).map(({ key }) => key)).size).toBe(ended.body['found'])
    await slow.close()
  })

  it('go on where they were when the server starts again, and are given up when it keeps stopping', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jobs-'))
    const file = join(folder, 'store.sqlite')
    const before = heldListings()
    const { slow, cleo } = await opened({ authoring: before.authoring, file })
    const { id: set } = await openSet(cleo)
    const { id } = (await cleo.send('POST', `/api/sets/${set}/proposals`, { text: PROGRAMS })).body as { id: string }
    ;(await before.next()).end()
    await before.next()
    await slow.close()

    const again = await openTestHouse({ file })
    const browser = again.browser()
    await browser.send('POST', '/api/auth/sign-in/email', { email: 'cleo@example.org', password: 'seven locks and a key' })
    await again.resume()
    const ended = await proposalsEnded(browser, id)
    expect(ended.body).toMatchObject({ state: 'done', done: 3, restarts: 1 })
    expect(listingsOf(ended)).toEqual(['proved', 'refused', 'proved'])

    const { id: fatal } = (await browser.send('POST', `/api/sets/${set}/proposals`, { text: TABLE })).body as { id: string }
    await proposalsEnded(browser, fatal)
    await again.store.jobs.change(fatal, { state: 'proving', restarts: 2 })
    await again.resume()
    expect((await browser.get(`/api/proposals/${fatal}`)).body).toMatchObject({ state: 'failed', failure: expect.stringContaining('stopped 3 times') })
    await again.close()
    await rm(folder, { recursive: true })
  })
})
