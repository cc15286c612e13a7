import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account } from '../testing/answers.ts'
import { addSetTeacher, openSet, saveInto, someContents } from '../testing/sets.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let ada: Browser
let ben: Browser
let setId: string
const [first, second, third] = someContents(3) as [Written, Written, Written]
const adasTab = randomUUID()
const bensTab = randomUUID()

interface Written {
  key: string
  content: Record<string, unknown>
}

beforeAll(async () => {
  house = await openTestHouse()
  ada = await account(house, 'ada@example.org')
  ben = await account(house, 'ben@example.org')
})
afterAll(() => house.close())
beforeEach(async () => {
  house.now += 60_000
  setId = (await openSet(ada)).id
  await addSetTeacher(ada, setId, ben)
  await saveInto(ada, setId, { from: 0, editor: adasTab, put: [first, second, third] })
})

const draft = async (browser = ada, query = '') => (await browser.get(`/api/sets/${setId}/draft${query}`)).body as unknown as { revision: number; order: string[]; questions: (Written & { changedBy: { name: string } })[]; removed: string[] }
const contentOf = async (key: string) => (await draft()).questions.find((question) => question.key === key)?.content
const said = ({ content }: Written, explanation: string): Record<string, unknown> => ({ ...content, explanation })

describe('two teachers at one draft', () => {
  it('who edit two questions both keep what they wrote, and learn of the other', async () => {
    const { revision } = await draft()
    await saveInto(ada, setId, { from: revision, editor: adasTab, put: [{ ...first, content: said(first, 'Ada was here.') }] })
    const { status, body } = await saveInto(ben, setId, { from: revision, editor: bensTab, put: [{ ...second, content: said(second, 'Ben was here.') }] })
    expect(status).toBe(200)
    expect(body).toMatchObject({ revision: revision + 2, changed: [{ key: first.key, content: said(first, 'Ada was here.'), changedBy: { name: 'ada' } }] })
    expect(await contentOf(first.key)).toEqual(said(first, 'Ada was here.'))
    expect(await contentOf(second.key)).toEqual(said(second, 'Ben was here.'))
  })

  it('who edit the same question are given both texts; the rest of the save stands', async () => {
    const { revision } = await draft()
    await saveInto(ada, setId, { from: revision, editor: adasTab, put: [{ ...first, content: said(first, 'Ada’s words.') }] })
    const put = [{ ...first, content: said(first, 'Ben’s words.') }, { ...third, content: said(third, 'Ben’s third.') }]
    const { status, headers, body } = await saveInto(ben, setId, { from: revision, editor: bensTab, put })
    expect(status).toBe(409)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({
      code: 'draft/conflict', detail: expect.stringContaining('ada'), saved: [third.key], revision: revision + 2,
      conflicts: [{ key: first.key, yours: said(first, 'Ben’s words.'), theirs: said(first, 'Ada’s words.'), by: { name: 'ada' }, at: house.now }],
    })
    expect(await contentOf(first.key)).toEqual(said(first, 'Ada’s words.'))
    expect(await contentOf(third.key)).toEqual(said(third, 'Ben’s third.'))
    const insisting = await saveInto(ben, setId, { from: body['revision'] as number, editor: bensTab, put: put.slice(0, 1) })
    expect(insisting.status).toBe(200)
    expect(await contentOf(first.key)).toEqual(said(first, 'Ben’s words.'))
  })

  it('learn that what they edit was taken out, and that what they take out was edited', async () => {
    const { revision } = await draft()
    await saveInto(ada, setId, { from: revision, editor: adasTab, remove: [first.key], put: [{ ...second, content: said(second, 'New.') }] })
    const { body } = await saveInto(ben, setId, { from: revision, editor: bensTab, put: [{ ...first, content: said(first, 'Kept?') }], remove: [second.key] })
    expect(body['conflicts']).toMatchObject([{ key: first.key, theirs: null, yours: said(first, 'Kept?') }, { key: second.key, yours: null, theirs: said(second, 'New.') }])
    expect((await draft()).order).toEqual([second.key, third.key])
    expect((await draft(ben, `?since=${revision}`)).removed).toEqual([first.key])
    await saveInto(ben, setId, { from: body['revision'] as number, editor: bensTab, put: [{ ...first, content: said(first, 'Kept.') }] })
    expect((await draft()).order).toEqual([second.key, third.key, first.key])
  })

  it('who write the same words do not disagree', async () => {
    const { revision } = await draft()
    const same = [{ ...first, content: said(first, 'The same.') }]
    await saveInto(ada, setId, { from: revision, editor: adasTab, put: same })
    expect(await saveInto(ben, setId, { from: revision, editor: bensTab, put: same })).toMatchObject({ status: 200, body: { revision: revision + 1 } })
  })

  it('keep the order of the one and the question of the other', async () => {
    const { revision } = await draft()
    await saveInto(ada, setId, { from: revision, editor: adasTab, put: [{ key: 'between', content: {}, after: first.key }] })
    const { body } = await saveInto(ben, setId, { from: revision, editor: bensTab, order: [third.key, second.key, first.key] })
    expect(body['order']).toEqual([third.key, second.key, first.key, 'between'])
  })
})

describe('one teacher', () => {
  it('in two tabs is told like two teachers are', async () => {
    const { revision } = await draft()
    await saveInto(ada, setId, { from: revision, editor: adasTab, put: [{ ...first, content: said(first, 'One tab.') }] })
    const other = await saveInto(ada, setId, { from: revision, editor: randomUUID(), put: [{ ...first, content: said(first, 'Another tab.') }] })
    expect(other).toMatchObject({ status: 409, body: { conflicts: [{ theirs: said(first, 'One tab.') }] } })
  })

  it('whose connection was lost sends the save again and goes on typing', async () => {
    const { revision } = await draft()
    const save = { from: revision, editor: adasTab, put: [{ ...first, content: said(first, 'Typed.') }] }
    const once = await saveInto(ada, setId, save)
    expect((await saveInto(ada, setId, save)).body).toEqual(once.body)
    expect((await saveInto(ada, setId, { ...save, put: [{ ...first, content: said(first, 'Typed on.') }] })).status).toBe(200)
    expect(await contentOf(first.key)).toEqual(said(first, 'Typed on.'))
  })

  it('reads only what changed since a revision', async () => {
    const { revision } = await draft()
    await saveInto(ben, setId, { editor: bensTab, put: [{ key: 'late', content: { kind: 'recall' } }] })
    expect(await draft(ada, `?since=${revision}`)).toMatchObject({ revision: revision + 1, questions: [{ key: 'late' }], removed: [], order: [first.key, second.key, third.key, 'late'] })
  })

  it('cannot put more into a question or a set than there is room for', async () => {
    const large = await saveInto(ada, setId, { editor: adasTab, put: [{ key: 'large', content: { prompt: 'x'.repeat(61_000) } }] })
    expect(large).toMatchObject({ status: 422, body: { code: 'set/bound' } })
    const many = Array.from({ length: 5998 }, (_, index) => ({ key: `many-${index}`, content: {} }))
    expect(await saveInto(ada, setId, { editor: adasTab, put: many })).toMatchObject({ status: 422, body: { code: 'set/bound' } })
    expect((await draft()).order).toHaveLength(3)
  })
})
