import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, answerNext, guest } from '../testing/answers.ts'
import { NOON, openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse()))
afterAll(() => house.close())

const PASSWORD = 'a long enough phrase'
const learnerOf = async (browser: Browser) => (await browser.get('/api/me')).body['learner'] as { id: string; guest: boolean; email: string | null } | null
const reviewsOf = async (browser: Browser) => (await browser.get('/api/progress')).body['reviews']
const signIn = (browser: Browser, email: string, password = PASSWORD) => browser.send('POST', '/api/auth/sign-in/email', { email, password })
const signUp = (browser: Browser, email: string, password = PASSWORD) => browser.send('POST', '/api/auth/sign-up/email', { email, password })

describe('identity', () => {
  it('starts a guest with one request and no form, in their time zone', async () => {
    const browser = await guest(house)
    expect(await learnerOf(browser)).toMatchObject({ guest: true, email: null })
    expect((await browser.get('/api/me')).body['settings']).toMatchObject({ timeZone: 'Europe/Lisbon' })
    const again = await browser.send('POST', '/api/auth/sign-in/anonymous', {})
    expect(again.status).toBe(200)
    expect(again.headers.getSetCookie()).toEqual([])
  })

  it('lets a guest sign up and keep everything', async () => {
    const browser = await guest(house)
    await answerNext(house, browser)
    const before = await learnerOf(browser)
    expect((await signUp(browser, 'keeps@example.org')).status).toBe(200)
    expect(await learnerOf(browser)).toMatchObject({ id: before!.id, guest: false, email: 'keeps@example.org' })
    expect(await reviewsOf(browser)).toBe(1)
    await browser.send('POST', '/api/auth/sign-out', {})
    expect(await learnerOf(browser)).toBeNull()
    expect((await signIn(browser, 'KEEPS@example.org')).status).toBe(200)
    expect(await reviewsOf(browser)).toBe(1)
    expect(house.store.raw.prepare('select count(*) from users where is_anonymous = 1 and id not in (select user_id from learners where user_id is not null)').pluck().get()).toBe(0)
  })

  it('joins a guest’s log to an account that has progress', async () => {
    const owner = await account(house, 'joins@example.org')
    await answerNext(house, owner)
    const { id } = (await learnerOf(owner))!
    const browser = await guest(house)
    await answerNext(house, browser)
    await answerNext(house, browser)
    expect((await signIn(browser, 'joins@example.org')).status).toBe(200)
    expect((await learnerOf(browser))!.id).toBe(id)
    expect(await reviewsOf(owner)).toBe(3)
  })

  it('refuses weak passwords in a sentence, and takes long ones', async () => {
    for (const [password, why] of [['short', /at least 8/], ['password1234', /first that anyone/], ['12345678', /first that anyone/], ['abcabcabc', /first that anyone/], ['weak@example.org', /the address itself/]] as const) {
      const reply = await signUp(house.browser(), 'weak@example.org', password)
      expect(reply.body, password).toMatchObject({ status: 400, code: 'identity/password', detail: expect.stringMatching(why) })
    }
    expect((await signUp(house.browser(), 'long@example.org', 'Zürich ist 8 Züge weit '.repeat(5))).status).toBe(200)
    expect((await signUp(house.browser(), 'longer@example.org', 'x'.repeat(129))).status).toBe(400)
  })

  it('tells neither by words nor by status which half of a sign-in was wrong', async () => {
    await account(house, 'half@example.org')
    const wrong = await signIn(house.browser(), 'half@example.org', 'not the phrase')
    const unknown = await signIn(house.browser(), 'nobody@example.org', 'not the phrase')
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.body).toMatchObject({ status: 401, code: 'identity/none' })
    expect(wrong.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect((await signUp(house.browser(), 'half@example.org')).body).toMatchObject({ status: 409, code: 'identity/taken' })
  })

  it('changes the password, signs other devices out, and keeps this one', async () => {
    const browser = await account(house, 'change@example.org')
    const other = house.browser()
    await signIn(other, 'change@example.org')
    const change = (currentPassword: string, newPassword: string) => browser.send('POST', '/api/auth/change-password', { currentPassword, newPassword })
    expect((await change('not the phrase', 'another long phrase')).body).toMatchObject({ status: 403, code: 'identity/refused' })
    expect((await change(PASSWORD, 'qwertyuiop')).body).toMatchObject({ status: 400, code: 'identity/password' })
    expect((await change(PASSWORD, 'another long phrase')).status).toBe(200)
    expect(await learnerOf(browser)).not.toBeNull()
    expect(await learnerOf(other)).toBeNull()
    expect((await signIn(other, 'change@example.org')).status).toBe(401)
    expect((await signIn(other, 'change@example.org', 'another long phrase')).status).toBe(200)
  })

  it('changes the address with the password only, and never to one that is taken', async () => {
    const browser = await account(house, 'before@example.org')
    const change = (email: string, password: string) => browser.send('PUT', '/api/me/email', { email, password })
    expect((await change('after@example.org', 'wrong')).status).toBe(403)
    expect((await change('half@example.org', PASSWORD)).body).toMatchObject({ status: 409 })
    expect((await change('After@example.org', PASSWORD)).body).toEqual({ email: 'after@example.org' })
    expect((await signIn(house.browser(), 'after@example.org')).status).toBe(200)
    expect((await (await guest(house)).send('PUT', '/api/me/email', { email: 'g@example.org', password: 'x' })).status).toBe(403)
  })

  it('resets a password by a link that works once and within the hour', async () => {
    const browser = await account(house, 'forgot@example.org')
    const ask = (email: string) => house.browser().send('POST', '/api/auth/request-password-reset', { email })
    expect((await ask('forgot@example.org')).body).toEqual((await ask('nobody@example.org')).body)
    const { token } = house.mails.find(({ email }) => email === 'forgot@example.org')!
    const reset = (newPassword: string) => house.browser().send('POST', '/api/auth/reset-password', { token, newPassword })
    expect((await reset('password')).status).toBe(400)
    expect((await reset('a phrase of my own')).status).toBe(200)
    expect((await reset('a phrase of another')).body).toMatchObject({ status: 400, code: 'identity/password' })
    expect(await learnerOf(browser)).toBeNull()
    expect((await signIn(browser, 'forgot@example.org', 'a phrase of my own')).status).toBe(200)
    expect(house.store.raw.prepare('select count(*) from verifications where identifier like ? or value like ?').pluck().get(`%${token}%`, `%${token}%`)).toBe(0)
  })

  it('stores no token that signs anybody in', async () => {
    const browser = await account(house, 'stored@example.org')
    const token = decodeURIComponent(browser.cookies.get('interleave')!).split('.')[0]!
    expect(token.length).toBeGreaterThanOrEqual(32)
    expect(house.store.raw.prepare('select count(*) from sessions where token = ?').pluck().get(token)).toBe(0)
    const stored = house.store.raw.prepare('select password from accounts limit 1').pluck().get()
    expect(stored).toMatch(/^\$scrypt\$ln=10,r=8,p=3\$/)
  })

  it('takes no cookie that was changed, and none that is over', async () => {
    const browser = await account(house, 'over@example.org')
    const cookie = browser.cookies.get('interleave')!
    browser.cookies.set('interleave', `x${cookie.slice(1)}`)
    expect(await learnerOf(browser)).toBeNull()
    browser.cookies.set('interleave', cookie)
    house.now = Date.now() + 61 * 86_400_000
    expect(await learnerOf(browser)).toBeNull()
    await house.identity.sweep()
    expect(house.store.raw.prepare('select count(*) from sessions').pluck().get()).toBe(0)
    house.now = NOON
  })

  it('renews the session of whoever comes back, so that a guest who practises never loses anything', async () => {
    const browser = await guest(house)
    expect((await browser.get('/api/me')).headers.getSetCookie()).toEqual([])
    house.store.raw.prepare('update sessions set expires_at = expires_at - ?, updated_at = updated_at - ?').run(2 * 86_400_000, 2 * 86_400_000)
    house.now = Date.now()
    expect((await browser.get('/api/me')).headers.getSetCookie()).toHaveLength(1)
    expect((await browser.get('/api/me')).headers.getSetCookie()).toEqual([])
    house.now = NOON
  })

  it('lists devices, and ends one of one’s own only', async () => {
    const browser = await account(house, 'devices@example.org')
    const other = house.browser()
    await signIn(other, 'devices@example.org')
    const { sessions } = (await browser.get('/api/me/sessions')).body as { sessions: { id: string; current: boolean }[] }
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    const { id } = sessions.find(({ current }) => !current)!
    expect((await (await account(house, 'stranger@example.org')).send('DELETE', `/api/me/sessions/${id}`)).status).toBe(404)
    expect((await browser.send('DELETE', `/api/me/sessions/${id}`)).status).toBe(200)
    expect(await learnerOf(other)).toBeNull()
  })

  it('gives everything out, and deletes everything', async () => {
    const browser = await account(house, 'gone@example.org')
    await answerNext(house, browser)
    expect((await browser.get('/api/export')).body).toMatchObject({ format: 'interleave-export-1', account: { email: 'gone@example.org' }, reviews: [{ correct: true }], cards: [{ introducedAt: NOON }] })
    const remove = (body: object) => browser.send('DELETE', '/api/me', body)
    expect((await remove({ confirm: 'yes' })).status).toBe(400)
    expect((await remove({ confirm: 'delete everything' })).status).toBe(403)
    expect((await remove({ confirm: 'delete everything', password: PASSWORD })).status).toBe(200)
    expect(await learnerOf(browser)).toBeNull()
    expect((await signIn(browser, 'gone@example.org')).status).toBe(401)
    expect(house.store.raw.prepare("select count(*) from users where email = 'gone@example.org'").pluck().get()).toBe(0)
  })

  it('lets thirty learners behind one address sign in at once, and slows whoever guesses one password', async () => {
    const emails = Array.from({ length: 30 }, (_, index) => `pupil${index}@example.org`)
    for (const email of emails) expect((await signUp(house.browser('10.9.9.9'), email)).status).toBe(200)
    const started = performance.now()
    const replies = await Promise.all(emails.map((email) => signIn(house.browser('10.9.9.9'), email)))
    expect(replies.map(({ status }) => status)).toEqual(emails.map(() => 200))
    expect(performance.now() - started).toBeLessThan(10_000)
    const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn(house.browser('10.9.9.9'), 'half@example.org', 'a wild guess')))
    expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThan(2)
    const limited = guesses.find(({ status }) => status === 429)!
    expect(limited.body).toMatchObject({ code: 'rate/limited' })
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('over https', () => {
  it('ties the cookie to the host, and asks browsers to stay with https for a year', async () => {
    const secure = await openTestHouse({ publicUrl: 'https://learn.example.org' })
    const browser = secure.browser()
    const reply = await browser.send('POST', '/api/auth/sign-in/anonymous', {})
    expect(reply.headers.getSetCookie()[0]).toMatch(/^__Host-interleave=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    expect((await browser.get('/api/me')).body['learner']).toMatchObject({ guest: true })
    await secure.close()
  })
})
