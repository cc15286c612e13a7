import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, guest } from '../testing/answers.ts'
import { addTeacher, classOf, joinClass, openClass } from '../testing/classes.ts'
import { NOON, openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse()))
afterAll(() => house.close())

const DAY = 86_400_000
const rosterOf = async (teacher: Browser, id: string) => (await teacher.get(`/api/classes/${id}/learners`)).body['learners'] as { id: string; nickname: string; guest: boolean; left: string | null }[]
const classFor = async (teacher: Browser, id: string) => (await teacher.get(`/api/classes/${id}`)).body as { teachers: { id: string; name: string; role: string; you: boolean }[]; joinCode: string | null; learners: number; archived: boolean }

describe('a class', () => {
  it('is made by anyone with an account, renamed, archived and taken out of the archive', async () => {
    const teacher = await account(house, 'maker@example.org')
    const made = await teacher.send('POST', '/api/classes', { title: '  Systems  ' })
    expect(made.body).toMatchObject({ title: 'Systems', role: 'owner', archived: false, learners: 0, joinCode: expect.stringMatching(/^[B-Z]{3}-[B-Z]{4}$/), teachers: [{ name: 'maker', role: 'owner', you: true }] })
    const { id } = made.body as { id: string }
    const change = (body: object) => teacher.send('PATCH', `/api/classes/${id}`, body)
    expect((await change({ title: 'Systems II' })).body).toMatchObject({ title: 'Systems II' })
    expect((await change({ archived: true })).body).toMatchObject({ archived: true, joinCode: null, joinPath: null })
    expect((await change({ joinOpen: true })).body).toMatchObject({ status: 409, code: 'class/archived' })
    expect((await teacher.send('POST', `/api/classes/${id}/code`, {})).status).toBe(409)
    expect((await change({ archived: false })).body).toMatchObject({ archived: false, joinCode: made.body['joinCode'] })
    expect((await teacher.get('/api/classes')).body).toMatchObject({ classes: [{ id, title: 'Systems II', learners: 0, assignments: 0 }] })
  })

  it('is not for guests to make', async () => {
    expect((await (await guest(house)).send('POST', '/api/classes', { title: 'x' })).body).toMatchObject({ status: 403, code: 'identity/guest', fix: expect.any(String) })
  })

  it('is taught by several, and always owned by somebody', async () => {
    const owner = await account(house, 'owner1@example.org')
    const other = await account(house, 'other1@example.org')
    const klass = await openClass(owner)
    await addTeacher(owner, klass, other)
    const { teachers } = await classFor(owner, klass.id)
    expect(teachers.map(({ name, role }) => [name, role])).toEqual([['owner1', 'owner'], ['other1', 'co-teacher']])
    const path = (index: number) => `/api/classes/${klass.id}/teachers/${teachers[index]!.id}`
    expect((await other.send('DELETE', path(0))).body).toMatchObject({ status: 403, code: 'class/refused' })
    expect((await other.send('PATCH', path(1), { role: 'owner' })).status).toBe(403)
    expect((await owner.send('DELETE', path(0))).body).toMatchObject({ status: 409, code: 'class/last-owner' })
    expect((await owner.send('PATCH', path(0), { role: 'co-teacher' })).status).toBe(409)
    expect((await owner.send('PATCH', path(1), { role: 'owner' })).status).toBe(200)
    expect((await owner.send('DELETE', path(1))).status).toBe(403)
    expect((await owner.send('DELETE', path(0))).status).toBe(200)
    expect((await owner.get(`/api/classes/${klass.id}`)).status).toBe(404)
    expect((await other.get(`/api/classes/${klass.id}`)).body).toMatchObject({ role: 'owner' })
  })

  it('is joined by a teacher through a link that works once, for a week, and for accounts only', async () => {
    const owner = await account(house, 'owner2@example.org')
    const klass = await openClass(owner)
    const invite = async () => (await owner.send('POST', `/api/classes/${klass.id}/invitations`, {})).body as { id: string; token: string; path: string }
    const first = await invite()
    expect(first.path).toBe(`/teach/invitation#${first.token}`)
    const other = await account(house, 'other2@example.org')
    const accept = (browser: Browser, token: string) => browser.send('POST', '/api/invitations/accept', { token })
    expect((await other.send('POST', '/api/invitations/look', { token: first.token })).body).toMatchObject({ title: klass.title, invitedBy: 'owner2' })
    expect((await accept(await guest(house), first.token)).body).toMatchObject({ status: 403, code: 'identity/guest' })
    expect((await accept(other, first.token)).body).toMatchObject({ id: klass.id, role: 'co-teacher' })
    expect((await accept(other, first.token)).status).toBe(200)
    const third = await account(house, 'third2@example.org')
    expect((await accept(third, first.token)).body).toMatchObject({ status: 404, code: 'invitation/unknown' })
    const withdrawn = await invite()
    expect((await owner.send('DELETE', `/api/classes/${klass.id}/invitations/${withdrawn.id}`)).status).toBe(200)
    expect((await accept(third, withdrawn.token)).status).toBe(404)
    const old = await invite()
    house.now += 8 * DAY
    expect((await accept(third, old.token)).status).toBe(404)
    house.now = NOON
    expect(house.store.raw.prepare('select count(*) from class_invitations where token_hash = ? or id = ?').pluck().get(old.token, old.token)).toBe(0)
  })
})

describe('joining', () => {
  it('takes a code in any writing and a nickname, and starts a guest where nobody is signed in', async () => {
    const { teacher, klass } = await classOf(house, 'join1@example.org')
    const browser = house.browser()
    expect((await browser.get(`/api/join/${klass.joinCode.toLowerCase()}`)).body).toEqual({ title: klass.title, teachers: ['join1'], joined: false, nickname: null })
    const joined = await browser.send('POST', '/api/join', { code: ` ${klass.joinCode.replace('-', ' ').toLowerCase()}`, nickname: ' Ada\u200B ', timeZone: 'Europe/Lisbon' })
    expect(joined.body).toEqual({ classId: klass.id, title: klass.title, nickname: 'Ada', learnerId: expect.any(String) })
    expect((await browser.get('/api/me')).body).toMatchObject({ learner: { guest: true }, settings: { timeZone: 'Europe/Lisbon' } })
    expect((await browser.send('POST', '/api/join', { code: klass.joinCode, nickname: 'Somebody else' })).body).toEqual(joined.body)
    expect((await browser.get(`/api/join/${klass.joinCode}`)).body).toMatchObject({ joined: true, nickname: 'Ada' })
    expect((await browser.get('/api/my/classes')).body).toMatchObject({ classes: [{ id: klass.id, nickname: 'Ada', teachers: ['join1'], archived: false }] })
    expect(await rosterOf(teacher, klass.id)).toMatchObject([{ nickname: 'Ada', guest: true, left: null }])
  })

  it('keeps nicknames apart, and proposes one that is free', async () => {
    const { teacher, klass, learners } = await classOf(house, 'join2@example.org', 'Zoë', 'Ben')
    const browser = house.browser()
    const taken = await browser.send('POST', '/api/join', { code: klass.joinCode, nickname: 'ZOE' })
    expect(taken.body).toMatchObject({ status: 409, code: 'class/nickname', fix: 'ZOE 2 is free.' })
    expect((await browser.send('POST', '/api/join', { code: klass.joinCode, nickname: '\u202E' })).body).toMatchObject({ status: 400, errors: [{ path: 'nickname' }] })
    expect((await browser.send('POST', '/api/join', { code: klass.joinCode, nickname: 'ZOE 2' })).status).toBe(200)
    const rename = (nickname: string) => teacher.send('PATCH', `/api/classes/${klass.id}/learners/${learners[1]!.id}`, { nickname })
    expect((await rename('zoe')).status).toBe(409)
    expect((await rename('Benjamin')).body).toMatchObject({ nickname: 'Benjamin' })
  })

  it('is over for who was taken out until they are taken back in, and open for who left', async () => {
    const { teacher, klass, learners } = await classOf(house, 'join3@example.org', 'Ada')
    const { browser, id } = learners[0]!
    const remove = (removed: boolean) => teacher.send('PATCH', `/api/classes/${klass.id}/learners/${id}`, { removed })
    expect((await remove(true)).body).toMatchObject({ left: 'removed', leftAt: house.now })
    expect((await browser.get('/api/my/classes')).body).toEqual({ classes: [] })
    expect((await browser.send('POST', '/api/join', { code: klass.joinCode, nickname: 'Ada' })).body).toMatchObject({ status: 403, code: 'class/removed' })
    expect((await remove(false)).body).toMatchObject({ left: null })
    expect((await browser.send('DELETE', `/api/my/classes/${klass.id}`)).status).toBe(200)
    expect((await browser.send('DELETE', `/api/my/classes/${klass.id}`)).status).toBe(404)
    expect(await rosterOf(teacher, klass.id)).toMatchObject([{ id, left: 'left' }])
    expect(await joinClass(browser, klass, 'Ada again')).toBe(id)
    await remove(true)
    await joinClass(await guest(house), klass, 'ada again')
    expect((await remove(false)).body).toMatchObject({ status: 409, code: 'class/nickname' })
  })

  it('is refused to who teaches the class, and by a code that was changed or a class that is archived', async () => {
    const { teacher, klass } = await classOf(house, 'join4@example.org')
    const look = async () => (await house.browser().get(`/api/join/${klass.joinCode}`)).status
    expect((await teacher.send('POST', '/api/join', { code: klass.joinCode, nickname: 'me' })).body).toMatchObject({ status: 409, code: 'class/teacher' })
    await teacher.send('PATCH', `/api/classes/${klass.id}`, { archived: true })
    expect(await look()).toBe(404)
    await teacher.send('PATCH', `/api/classes/${klass.id}`, { archived: false })
    expect(await look()).toBe(200)
    const rotated = (await teacher.send('POST', `/api/classes/${klass.id}/code`, {})).body as { joinCode: string }
    expect(rotated.joinCode).not.toBe(klass.joinCode)
    expect(await look()).toBe(404)
    expect((await teacher.send('PATCH', `/api/classes/${klass.id}`, { joinOpen: false })).body).toMatchObject({ joinCode: null, joinPath: null })
    expect((await house.browser().get(`/api/join/${rotated.joinCode}`)).status).toBe(404)
    expect((await teacher.send('PATCH', `/api/classes/${klass.id}`, { joinOpen: true })).body).toMatchObject({ joinCode: expect.any(String) })
  })

  it('lets a class in from one address, and stops whoever guesses codes there', async () => {
    const { klass } = await classOf(house, 'join5@example.org')
    const school = '10.7.7.7'
    const replies = await Promise.all(Array.from({ length: 30 }, (_, index) => house.browser(school).send('POST', '/api/join', { code: klass.joinCode, nickname: `Learner ${index}` })))
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
    const guesses = await Promise.all(Array.from({ length: 50 }, () => house.browser(school).get('/api/join/BCD-FGHJ')))
    expect(guesses.filter(({ status }) => status === 429).length).toBe(10)
    expect((await house.browser('10.7.7.8').get(`/api/join/${klass.joinCode}`)).status).toBe(200)
  })

  it('goes along when a guest signs up or signs in', async () => {
    const { teacher, klass, learners } = await classOf(house, 'join6@example.org', 'Ada', 'Ben')
    await learners[0]!.browser.send('POST', '/api/auth/sign-up/email', { email: 'ada6@example.org', password: 'a long enough phrase' })
    await account(house, 'ben6@example.org')
    await learners[1]!.browser.send('POST', '/api/auth/sign-in/email', { email: 'ben6@example.org', password: 'a long enough phrase' })
    expect(await rosterOf(teacher, klass.id)).toMatchObject([{ id: learners[0]!.id, guest: false }, { id: learners[1]!.id, guest: false }])
    expect((await learners[1]!.browser.get('/api/my/classes')).body).toMatchObject({ classes: [{ nickname: 'Ben' }] })
  })
})
