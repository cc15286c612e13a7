import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtInBank, exchangedFrom } from '@interleave/content'
import type { Document, Table } from '@interleave/content'
import { account } from '../testing/answers.ts'
import { openSet, publishSet, saveInto } from '../testing/sets.ts'
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

const TABLE = `# Waiting

| Call | Waits for | Returns |
|---|---|---|
| join | the end of a thread | nothing |
| acquire | a free lock | True |
| get | an item in the queue | the item |
| recv | bytes on the socket | the bytes |
`
const RACE = 'from threading import Thread\n\nhits = 0\n\ndef visit():\n    global hits\n    seen = hits\n    hits = seen + 1\n\nguests = [Thread(target=visit) for _ in range(2)]\nfor guest in guests:\n    guest.start()\nfor guest in guests:\n    guest.join()\nprint(hits)\n'
const FLAT = 'Calls that wait\n\nCallWaits forReturns\njointhe end of a threadnothing\nacquirea free lockTrue\ngetan item in the queuethe item\n'

interface Proposal {
  key: string
  state: string
  content: Record<string, unknown>
  source: { document: string; headings: string[]; lines: [number, number]; passage: string | null }
  complaints: { severity: string }[]
}

const propose = async (body: Record<string, unknown>) => {
  const reply = await ada.send('POST', '/api/authoring/questions', { set: setId, ...body })
  return { reply, proposals: (reply.body['proposals'] ?? []) as Proposal[] }
}
const accept = (proposals: readonly Proposal[]) => saveInto(ada, setId, { put: proposals.map(({ key, content, source }) => ({ key, content, source, origin: 'document' })) })

describe('a document', () => {
  it('becomes proposals, each with the cells it was made from, that can be accepted and published', async () => {
    const { reply, proposals } = await propose({ text: TABLE })
    expect(reply.body).toMatchObject({ document: 'waiting', title: 'Waiting', undecided: [] })
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
    expect(reply).toMatchObject({ status: 422, body: { code: 'document/refused', detail: expect.stringContaining('900') } })
  })

  it('that is no text is refused with a reason', async () => {
    expect((await propose({ text: 'a\u0000b' })).reply).toMatchObject({ status: 422, body: { code: 'document/refused' } })
  })

  it('gives its prose at once, and what its programs can do when asked', async () => {
    const text = `${TABLE}\n## A race\n\n\`\`\`python\n${RACE}\`\`\`\n`
    const prose = await propose({ text, wanted: 'prose' })
    const programs = await propose({ text, wanted: 'programs' })
    expect(new Set(programs.proposals.map(({ content }) => content['kind']))).toContain('predict-output')
    expect(prose.proposals.some(({ content }) => content['kind'] === 'predict-output')).toBe(false)
    const all = (await propose({ text })).proposals.map(({ key }) => key)
    expect([...prose.proposals, ...programs.proposals].map(({ key }) => key).toSorted()).toEqual(all.toSorted())
  })
})

describe('a program', () => {
  it('shows its outcomes, and questions whose keys the simulator computed', async () => {
    const { body } = await ada.send('POST', '/api/authoring/program', { set: setId, title: 'Two visitors', language: 'python', text: RACE })
    const { simulation, proposals } = body as unknown as { simulation: { result: { complete: boolean; outcomes: { stdout: string }[] } }; proposals: Proposal[] }
    expect(simulation.result.complete).toBe(true)
    expect(simulation.result.outcomes.map(({ stdout }) => stdout).toSorted()).toEqual(['1\n', '2\n'])
    expect(proposals.map(({ content }) => content['kind'])).toContain('predict-output')
    await accept(proposals)
    expect((await publishSet(ada, setId)).status).toBe(200)
  })

  it('that is refused says why, and one with too many schedules says that it is undecided', async () => {
    const refused = await ada.send('POST', '/api/authoring/program', { set: setId, title: 'Broken', language: 'python', text: 'print("a' })
    expect(refused.body).toMatchObject({ simulation: { result: null, diagnostics: [{ code: 'python-syntax', line: 1 }] }, proposals: [] })
  })
})

describe('a preview', () => {
  const preview = async (content: Record<string, unknown>, seed = 3) => (await ada.send('POST', '/api/authoring/preview', { content, seed })).body

  it('shows a question of every kind as a learner sees it, and the key beside it', async () => {
    const kinds = Map.groupBy(builtInBank().questions, ({ kind }) => kind)
    expect(kinds.size).toBe(10)
    for (const [kind, [question]] of kinds) {
      const body = await preview({ ...exchangedFrom(question!).content })
      expect(body).toMatchObject({ view: { kind }, key: { explanation: question!.explanation }, seed: 3 })
      expect((body['key'] as { rubric: unknown }).rubric !== null).toBe(kind === 'recall')
      expect(body['complaints']).toEqual(expect.not.arrayContaining([expect.objectContaining({ severity: 'error' })]))
    }
  })

  it('says what an unfinished question still needs', async () => {
    expect(await preview({ kind: 'short-answer' })).toMatchObject({ view: null, key: null, complaints: expect.arrayContaining([expect.objectContaining({ code: 'written/shape', severity: 'error', key: null })]) })
    expect(await preview({})).toMatchObject({ view: null })
  })
})
