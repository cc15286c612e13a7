import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../settings.ts'
import { classworkContract } from '../classwork-contract.ts'
import { someReview, storeContract } from '../contract.ts'
import { openSqliteStore } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'interleave-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Users the contract speaks of: the learners table refers to them. */
function openWithUsers(file: string) {
  const store = openSqliteStore(file)
  for (const id of ['user', 'user-1', 'user-2', 'account']) {
    store.raw.prepare('insert or ignore into users (id, name, email, email_verified, created_at, updated_at) values (?, ?, ?, 0, 0, 0)').run(id, id, `${id}@example.org`)
  }
  return store
}

storeContract('SQLite', async () => openWithUsers(':memory:'))
classworkContract('SQLite', async () => openWithUsers(':memory:'))

describe('a SQLite store on disk', () => {
  it('is in WAL mode with full synchronisation and foreign keys', () => {
    const { raw } = openSqliteStore(join(folder, 'pragmas.db'))
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(raw.pragma('synchronous', { simple: true })).toBe(2)
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(raw.pragma('busy_timeout', { simple: true })).toBe(10_000)
    raw.close()
  })

  it('is backed up while in use, and the copy opens with everything in it', async () => {
    const store = openWithUsers(join(folder, 'live.db'))
    const { id } = await store.learners.ensure('user-1', defaultSettings, 0)
    await store.log.append(id, someReview('r1', 'a'))
    await store.backup(join(folder, 'copy.db'))
    await store.log.append(id, someReview('r2', 'b'))
    await store.close()
    const restored = openSqliteStore(join(folder, 'copy.db'))
    expect((await restored.learners.everything(id)).reviews.map((review) => review.id)).toEqual(['r1'])
    expect(restored.raw.pragma('integrity_check', { simple: true })).toBe('ok')
    await restored.close()
  })

  it('keeps a learner when the user row goes', async () => {
    const store = openWithUsers(':memory:')
    const { id } = await store.learners.ensure('user-1', defaultSettings, 0)
    await store.log.append(id, someReview('r1', 'a'))
    store.raw.prepare("delete from users where id = 'user-1'").run()
    expect((await store.learners.everything(id)).reviews).toHaveLength(1)
    await store.close()
  })
})
