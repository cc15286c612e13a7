import { describe, expect, it } from 'vitest'
import { createGroupCommit } from './group-commit.ts'
import { connect } from './connection.ts'

function opened() {
  const { raw, db } = connect(':memory:')
  raw.exec('create table t (n integer primary key)')
  return { raw, commits: createGroupCommit(raw, db), kept: () => raw.prepare('select n from t order by n').pluck().all(), add: (n: number) => () => raw.prepare('insert into t values (?)').run(n) }
}

describe('the group commit', () => {
  it('keeps what goes well and takes back what fails, in one commit', async () => {
    const { commits, add, kept } = opened()
    const replies = await Promise.allSettled([commits.run(add(1)), commits.run(add(1)), commits.run(() => { add(2)(); throw new Error('no') }), commits.run(add(3))])
    expect(replies.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(kept()).toEqual([1, 3])
  })

  it('answers nobody before the commit', async () => {
    const { raw, commits, add } = opened()
    let inside: boolean | undefined
    const reply = commits.run(() => { add(1)(); inside = raw.inTransaction })
    expect(inside).toBeUndefined()
    await reply.then(() => expect(raw.inTransaction).toBe(false))
    expect(inside).toBe(true)
  })

  it('answers everybody no when the commit fails', async () => {
    const { raw, commits, add, kept } = opened()
    raw.exec('create table child (n integer references t (n) deferrable initially deferred)')
    raw.pragma('foreign_keys = ON')
    const replies = await Promise.allSettled([commits.run(add(1)), commits.run(() => raw.prepare('insert into child values (9)').run())])
    expect(replies.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(kept()).toEqual([])
    await commits.run(add(2))
    expect(kept()).toEqual([2])
  })
})
