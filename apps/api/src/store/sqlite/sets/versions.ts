import { and, asc, desc, eq } from 'drizzle-orm'
import type { Question } from '@interleave/content'
import type { Publication, SetVersions, VersionRecord, Writer } from '../../sets-port.ts'
import type { Db, Tx } from '../connection.ts'
import type { FreshBounds } from '../fresh-bounds.ts'
import type { GroupCommit } from '../group-commit.ts'
import { questionVersions } from '../schema.ts'
import { sets, setVersionQuestions, setVersions } from '../set-schema.ts'
import { placeholders } from '../statements.ts'
import { seedSet } from './seed-set.ts'
import { indexSet } from './search-index.ts'
import { personOf, setOf } from './set-rows.ts'

export function sqliteSetVersions(db: Db, commits: GroupCommit, bounds: FreshBounds): SetVersions {
  return {
    async publish(setId, publication, writer) {
      const published = await commits.run((tx) => publish(tx, setId, publication, writer))
      bounds.forgetAll()
      return published
    },

    async list(setId) {
      return db.select().from(setVersions).where(eq(setVersions.setId, setId)).orderBy(desc(setVersions.number)).all().map((row) => versionOf(db, row))
    },

    async find(setId, number) {
      const row = db.select().from(setVersions).where(and(eq(setVersions.setId, setId), eq(setVersions.number, number))).get()
      return row ? versionOf(db, row) : null
    },

    async questions(setId, number) {
      const rows = db.select({ key: setVersionQuestions.key, source: setVersionQuestions.source, body: questionVersions.body }).from(setVersionQuestions)
        .innerJoin(questionVersions, and(eq(questionVersions.questionId, setVersionQuestions.questionId), eq(questionVersions.version, setVersionQuestions.version)))
        .where(and(eq(setVersionQuestions.setId, setId), eq(setVersionQuestions.number, number))).orderBy(asc(setVersionQuestions.position)).all()
      return rows.map(({ key, source, body }) => ({ key, source, question: body as Question }))
    },

    async sourceOf(setId, questionId, version) {
      const row = db.select({ source: setVersionQuestions.source }).from(setVersionQuestions)
        .where(and(eq(setVersionQuestions.setId, setId), eq(setVersionQuestions.questionId, questionId), eq(setVersionQuestions.version, version)))
        .orderBy(desc(setVersionQuestions.number)).limit(1).get()
      return row?.source ?? null
    },
  }
}

export function versionOf(db: Db, row: typeof setVersions.$inferSelect): VersionRecord {
  const { setId: _, publishedBy, ...version } = row
  return { ...version, by: personOf(db, publishedBy) }
}

function publish(tx: Tx, setId: string, { revision, note, questions, ...counts }: Publication, writer: Writer): VersionRecord | null {
  const set = setOf(tx, setId)!
  if (set.revision !== revision) return null
  const number = (set.publishedVersion ?? 0) + 1
  const { title, description, tags, level, arrangement } = set
  const facts = new Set(questions.map(({ question }) => question.factId))
  const row = {
    setId, number, title, description, tags: [...tags], level, arrangement, note, publishedAt: writer.at, publishedBy: writer.learnerId,
    questions: questions.length, facts: facts.size, ...counts,
  }
  tx.insert(setVersions).values(row).run()
  seedSet(tx, setId, arrangement, questions)
  const keep = tx.insert(setVersionQuestions).values(placeholders(setVersionQuestions)).prepare()
  for (const [position, { key, question, source }] of questions.entries()) {
    keep.run({ setId, number, position, key, questionId: question.id, version: question.version, factId: question.factId, source })
  }
  tx.update(sets).set({ publishedVersion: number, updatedAt: writer.at }).where(eq(sets.id, setId)).run()
  indexSet(tx, setId, questions.map(({ question }) => question))
  return versionOf(tx, row)
}
