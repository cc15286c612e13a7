import type { Browser, TestHouse } from './test-house.ts'
import { account, guest } from './answers.ts'

/** A class as tests need it. */
export interface OpenClass {
  readonly id: string
  readonly title: string
  readonly joinCode: string
}

/** Makes a class in the browser of somebody with an account. */
export async function openClass(teacher: Browser, title = 'Systems, spring'): Promise<OpenClass> {
  const { body } = await teacher.send('POST', '/api/classes', { title })
  return { id: body['id'] as string, title, joinCode: body['joinCode'] as string }
}

/** Brings another teacher in by a one-time link. */
export async function addTeacher(owner: Browser, klass: OpenClass, teacher: Browser): Promise<void> {
  const { body } = await owner.send('POST', `/api/classes/${klass.id}/invitations`, {})
  await teacher.send('POST', '/api/invitations/accept', { token: body['token'] })
}

/** Joins, and says who the learner is in the class. */
export async function joinClass(learner: Browser, klass: OpenClass, nickname: string): Promise<string> {
  const { body } = await learner.send('POST', '/api/join', { code: klass.joinCode, nickname })
  return body['learnerId'] as string
}

/** A teacher with a class, and guests in it. */
export async function classOf(house: TestHouse, email: string, ...nicknames: readonly string[]) {
  const teacher = await account(house, email)
  const klass = await openClass(teacher)
  const learners: { browser: Browser; id: string }[] = []
  for (const nickname of nicknames) {
    const browser = await guest(house)
    learners.push({ browser, id: await joinClass(browser, klass, nickname) })
  }
  return { teacher, klass, learners }
}
