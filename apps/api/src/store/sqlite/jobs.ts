import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { StoredJob, StoredJobs } from '../jobs-port.ts'
import type { Db } from './connection.ts'
import type { GroupCommit } from './group-commit.ts'
import { jobs } from './job-schema.ts'

/** Everything but what may be long. */
const light = {
  id: jobs.id, kind: jobs.kind, learnerId: jobs.learnerId, setId: jobs.setId, startedAt: jobs.startedAt, state: jobs.state, restarts: jobs.restarts,
  done: jobs.done, total: jobs.total, failure: jobs.failure,
}

export function sqliteJobs(db: Db, commits: GroupCommit): StoredJobs {
  return {
    async add(job) {
      await commits.run((tx) => tx.insert(jobs).values(job).run())
    },

    async change(id, changes) {
      return commits.run((tx) => tx.update(jobs).set(changes).where(eq(jobs.id, id)).run().changes > 0)
    },

    async find(id) {
      return db.select().from(jobs).where(eq(jobs.id, id)).get() ?? null
    },

    async list({ learnerId, setId, kind, states }) {
      const rows = db.select(light).from(jobs).where(and(
        learnerId === undefined ? undefined : eq(jobs.learnerId, learnerId),
        setId === undefined ? undefined : eq(jobs.setId, setId),
        kind === undefined ? undefined : eq(jobs.kind, kind),
        states === undefined ? undefined : inArray(jobs.state, [...states]),
      )).orderBy(desc(jobs.startedAt), desc(sql`rowid`)).all()
      return rows.map((row): StoredJob => ({ ...row, task: null, found: null }))
    },

    async remove(id) {
      await commits.run((tx) => tx.delete(jobs).where(eq(jobs.id, id)).run())
    },

    async sweep(before) {
      await commits.run((tx) => tx.delete(jobs).where(lt(jobs.startedAt, before)).run())
    },
  }
}
