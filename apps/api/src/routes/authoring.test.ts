import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtInBank, exchangedFrom } from '@interleave/content'
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

const RACE = 'from threading import Thread\n\nhits = 0\n\ndef visit():\n    global hits\n    seen = hits\n    hits = seen + 1\n\nguests = [Thread(target=visit) for _ in range(2)]\nfor guest in guests:\n    guest.start()\nfor guest in guests:\n    guest.join()\nprint(hits)\n'

interface Proposal {
  key: string
  content: Record<string, unknown>
  source: unknown
}

const accept = (proposals: readonly Proposal[]) => saveInto(ada, setId, { put: proposals.map(({ key, content, source }) => ({ key, content, source, origin: 'program' })) })

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

  it('that is refused says why', async () => {
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
