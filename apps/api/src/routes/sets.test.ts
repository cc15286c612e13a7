import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account, guest } from '../testing/answers.ts'
import { addSetTeacher, learnerId, openSet, publishSet, saveInto, someContents } from '../testing/sets.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let ada: Browser
let ben: Browser
let cleo: Browser

beforeAll(async () => {
  house = await openTestHouse()
  ada = await account(house, 'ada@example.org')
  ben = await account(house, 'ben@example.org')
  cleo = await account(house, 'cleo@example.org')
})
afterAll(() => house.close())
beforeEach(() => void (house.now += 3_600_000))

const titles = async (browser: Browser, query = '') => ((await browser.get(`/api/sets${query}`)).body['sets'] as { title: string }[]).map(({ title }) => title)
const found = async (query: string, browser = house.browser()) => ((await browser.get(`/api/library/sets${query}`)).body['sets'] as { title: string }[]).map(({ title }) => title)

async function published(browser: Browser, over: Record<string, unknown>, count = 3): Promise<{ id: string; slug: string }> {
  const set = await openSet(browser, over)
  await saveInto(browser, set.id, { put: someContents(count) })
  await publishSet(browser, set.id)
  return set
}

describe('a set', () => {
  it('is for accounts: a guest is told to make one', async () => {
    const { status, body } = await (await guest(house)).send('POST', '/api/sets', { title: 'Mine' })
    expect(status).toBe(403)
    expect(body).toMatchObject({ code: 'identity/guest', fix: expect.stringContaining('Sign up') })
  })

  it('is deleted and restored by its owner', async () => {
    const { id } = await openSet(ada, { title: 'Gone and back' })
    await addSetTeacher(ada, id, ben)
    expect((await ben.send('DELETE', `/api/sets/${id}`)).status).toBe(403)
    await ada.send('DELETE', `/api/sets/${id}`)
    expect(await titles(ada)).not.toContain('Gone and back')
    expect(await titles(ada, '?which=deleted')).toContain('Gone and back')
    expect((await ada.get(`/api/sets/${id}`)).status).toBe(404)
    expect((await ada.send('POST', `/api/sets/${id}/restore`, {})).body).toMatchObject({ deletedAt: null, title: 'Gone and back' })
    expect(await titles(ben)).toContain('Gone and back')
  })

  it('says what both wrote when two change the same field, and merges the others', async () => {
    const { id } = await openSet(ada, { title: 'Before' })
    await addSetTeacher(ada, id, ben)
    const { revision } = (await ada.get(`/api/sets/${id}`)).body
    await ada.send('PATCH', `/api/sets/${id}`, { from: revision, title: 'Ada’s title' })
    const clash = await ben.send('PATCH', `/api/sets/${id}`, { from: revision, title: 'Ben’s title', editor: '018f6e0e-9f1c-7a41-8d5c-0a8f6f4f0d11' })
    expect(clash).toMatchObject({ status: 409, body: { code: 'set/conflict', conflicts: [{ field: 'title', yours: 'Ben’s title', theirs: 'Ada’s title', by: { name: 'ada' } }] } })
    const other = await ben.send('PATCH', `/api/sets/${id}`, { from: revision, tags: ['Locks', 'locks', 'threads'], editor: '018f6e0e-9f1c-7a41-8d5c-0a8f6f4f0d11' })
    expect(other.body).toMatchObject({ title: 'Ada’s title', tags: ['locks', 'threads'] })
  })

  it('is copied with attribution, draft and all by its teachers, as published by others, and not by who only has the link', async () => {
    const { id } = await published(ada, { title: 'Original', visibility: 'public' })
    await saveInto(ada, id, { put: [{ key: 'unpublished', content: { kind: 'recall' } }] })
    const copy = (await cleo.send('POST', `/api/sets/${id}/copy`, { title: 'Copy' })).body
    expect(copy).toMatchObject({ title: 'Copy', visibility: 'private', questions: 3, publishedVersion: null, role: 'owner', copiedFrom: { setId: id, title: 'Original', by: 'ada', version: 1 } })
    expect((await ada.send('POST', `/api/sets/${id}/copy`, {})).body).toMatchObject({ questions: 4 })
    await publishSet(cleo, copy['id'] as string)
    const ids = async (browser: Browser, setId: string) => ((await browser.get(`/api/sets/${setId}/versions/1`)).body['content'] as { factId: string }[]).map(({ factId }) => factId)
    expect(await ids(cleo, copy['id'] as string)).not.toEqual(expect.arrayContaining([(await ids(ada, id))[0]]))
    const linked = await published(ada, { visibility: 'link' })
    for (const ref of [linked.id, linked.slug]) expect((await cleo.send('POST', `/api/sets/${ref}/copy`, {})).status).toBe(404)
  })
})

describe('teachers of a set', () => {
  it('are invited by address: who has the account accepts, and nobody learns who has one', async () => {
    const { id } = await openSet(ada, { title: 'Together' })
    const known = await ada.send('POST', `/api/sets/${id}/teachers`, { email: 'BEN@example.org' })
    const unknown = await ada.send('POST', `/api/sets/${id}/teachers`, { email: 'nobody-here@example.org' })
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect((unknown.body['invitations'] as { email: string }[]).map(({ email }) => email).toSorted()).toEqual(['ben@example.org', 'nobody-here@example.org'])
    const [invitation] = (await ben.get('/api/sets')).body['invitations'] as { id: string; title: string; by: string }[]
    expect(invitation).toMatchObject({ title: 'Together', by: 'ada' })
    expect((await cleo.send('POST', '/api/set-invitations/accept', { id: invitation!.id })).status).toBe(404)
    expect((await ben.send('POST', '/api/set-invitations/look', { id: invitation!.id })).body).toEqual({ title: 'Together', by: 'ada' })
    expect((await ben.send('POST', '/api/set-invitations/accept', { id: invitation!.id })).body).toMatchObject({ role: 'co-teacher', teachers: [{ name: 'ada' }, { name: 'ben' }] })
    expect((await ben.get('/api/sets')).body['invitations']).toEqual([])
  })

  it('come by a link until it is made anew or withdrawn', async () => {
    const { id } = await openSet(ada)
    const first = (await ada.send('POST', `/api/sets/${id}/teacher-link`, {})).body['token'] as string
    const next = (await ada.send('POST', `/api/sets/${id}/teacher-link`, {})).body['token'] as string
    expect((await ben.send('POST', '/api/set-invitations/accept', { token: first })).status).toBe(404)
    expect((await ben.send('POST', '/api/set-invitations/accept', { token: next })).status).toBe(200)
    const [link] = (await ada.get(`/api/sets/${id}`)).body['invitations'] as { id: string; email: null }[]
    await ada.send('DELETE', `/api/sets/${id}/invitations/${link!.id}`)
    expect((await cleo.send('POST', '/api/set-invitations/accept', { token: next })).status).toBe(404)
  })

  it('leave, are taken out, and take over', async () => {
    const { id } = await openSet(ada)
    await addSetTeacher(ada, id, ben)
    await addSetTeacher(ada, id, cleo)
    const [adaId, benId, cleoId] = await Promise.all([ada, ben, cleo].map(learnerId))
    expect((await ben.send('DELETE', `/api/sets/${id}/teachers/${cleoId}`)).status).toBe(403)
    expect((await ada.send('DELETE', `/api/sets/${id}/teachers/${adaId}`)).status).toBe(403)
    expect((await cleo.send('DELETE', `/api/sets/${id}/teachers/${cleoId}`)).status).toBe(200)
    expect((await cleo.get(`/api/sets/${id}`)).status).toBe(404)
    expect((await ada.send('POST', `/api/sets/${id}/owner`, { learnerId: benId })).body).toMatchObject({ role: 'co-teacher', teachers: [{ name: 'ben' }, { name: 'ada' }] })
    expect((await ben.send('DELETE', `/api/sets/${id}/teachers/${adaId}`)).status).toBe(200)
    expect((await ada.get(`/api/sets/${id}`)).status).toBe(404)
  })
})

describe('the library of sets', () => {
  it('finds public sets by the beginnings of words in title, tags and questions, and no others', async () => {
    await published(ada, { title: 'Synchronisation basics', tags: ['mutex'], visibility: 'public', level: 2 })
    await published(ben, { title: 'Zebra crossing', visibility: 'public', level: 1 })
    await published(ben, { title: 'Zebra private' })
    await published(ben, { title: 'Zebra linked', visibility: 'link' })
    await openSet(ben, { title: 'Zebra unpublished', visibility: 'public' })
    expect(await found('?q=zeb')).toEqual(['Zebra crossing'])
    expect(await found('?q=MUTEX')).toEqual(['Synchronisation basics'])
    expect(await found('?q=zebra%20mutex')).toEqual([])
    expect(await found('?tag=mutex')).toEqual(['Synchronisation basics'])
    expect(await found('?level=1')).toEqual(['Zebra crossing'])
    expect(await found('?q=%22*)(%3A%27')).toContain('Zebra crossing')
    const [prompt] = /[a-z]{6,}/.exec((someContents(1)[0]!.content['faces'] as { prompt: string }[])[0]!.prompt)!
    expect(await found(`?q=${prompt}&sort=new`)).toEqual(expect.arrayContaining(['Zebra crossing']))
  })

  it('follows what is said of a set, and forgets one that is withdrawn', async () => {
    const { id } = await published(ada, { title: 'Okapi', visibility: 'public' })
    const change = async (fields: object) => ada.send('PATCH', `/api/sets/${id}`, { from: 99, ...fields })
    await change({ title: 'Giraffe', description: 'About necks.' })
    expect(await found('?q=okapi')).toEqual([])
    expect(await found('?q=necks')).toEqual(['Giraffe'])
    await change({ visibility: 'private' })
    expect(await found('?q=giraffe')).toEqual([])
    await change({ visibility: 'public' })
    await ada.send('DELETE', `/api/sets/${id}`)
    expect(await found('?q=giraffe')).toEqual([])
  })

  it('shows a set by its link to whoever has it, and a new link ends the old', async () => {
    const { id, slug } = await published(ada, { title: 'By link', visibility: 'link' })
    const anybody = house.browser()
    expect((await anybody.get(`/api/library/sets/${slug}`)).body).toMatchObject({ title: 'By link', slug, by: ['ada'], examples: [{}, {}, {}], questions: 3 })
    expect((await anybody.get(`/api/library/sets/${id}`)).status).toBe(404)
    const { body } = await ada.send('PATCH', `/api/sets/${id}`, { from: 99, newSlug: true })
    expect((await anybody.get(`/api/library/sets/${slug}`)).status).toBe(404)
    expect((await anybody.get(`/api/library/sets/${body['slug'] as string}`)).status).toBe(200)
  })
})

describe('somebody who deletes the account', () => {
  const leave = (browser: Browser) => browser.send('DELETE', '/api/me', { confirm: 'delete everything', password: 'a long enough phrase' })

  it('leaves a set to the co-teacher, one that others practise to them without a name, and takes the rest along', async () => {
    const dora = await account(house, 'dora@example.org')
    const shared = await published(dora, { title: 'Shared' })
    house.now += 1
    await addSetTeacher(dora, shared.id, ben)
    const practised = await published(dora, { title: 'Practised', visibility: 'public' })
    house.now += 1
    const own = await published(dora, { title: 'Own', visibility: 'public' })
    const eve = await guest(house)
    await eve.send('POST', '/api/practice/sets', { set: practised.id })
    const everything = (await dora.get('/api/export')).body
    expect(everything['sets']).toMatchObject([{ title: 'Shared', role: 'owner', draft: { order: ['q1', 'q2', 'q3'] }, versions: [{ number: 1, content: [{}, {}, {}] }] }, { title: 'Practised' }, { title: 'Own' }])
    expect((await eve.get('/api/export')).body).toMatchObject({ practiceSets: [{ setId: practised.id, title: 'Practised' }], sets: [] })
    expect((await leave(dora)).status).toBe(200)
    expect((await ben.get(`/api/sets/${shared.id}`)).body).toMatchObject({ role: 'owner', teachers: [{ name: 'ben' }], versions: [{ by: null }] })
    expect((await eve.get('/api/practice/sets')).body['sets']).toMatchObject([{ title: 'Practised', by: [] }])
    expect((await eve.get(`/api/practice/next?set=${practised.id}`)).body['next']).toBeTruthy()
    expect(await found('?q=Practised')).toEqual([])
    expect(await house.store.sets.find(own.id)).toBeNull()
    expect(house.store.raw.pragma('foreign_key_check')).toEqual([])
    expect(JSON.stringify(house.store.raw.prepare('select * from sets').all())).not.toContain('dora')
  })
})
