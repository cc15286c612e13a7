import { and, eq, isNull, sql } from 'drizzle-orm'
import type { BankSeed, Questions } from '../port.ts'
import type { Db, Tx } from './connection.ts'
import type { FreshBounds } from './fresh-bounds.ts'
import type { GroupCommit } from './group-commit.ts'
import { cards, facts, questionVersions } from './schema.ts'

export function sqliteQuestions(db: Db, commits: GroupCommit, bounds: FreshBounds): Questions {
  const factId = sql.placeholder('factId')
  const asking = db.select({ body: questionVersions.body }).from(questionVersions)
    .where(and(eq(questionVersions.factId, factId), sql`current = 1`)).orderBy(questionVersions.questionId).prepare()
  const factById = db.select().from(facts).where(eq(facts.id, factId)).prepare()
  return {
    async seed(bank) {
      bounds.forgetAll()
      return commits.run((tx) => {
        const changed = seedFacts(tx, bank.facts)
        const questions = seedVersions(tx, bank.questions)
        if (changed) tx.run(sql`update ${cards} set topic = (select topic from facts where facts.id = cards.fact_id)
          where exists (select 1 from facts where facts.id = cards.fact_id and facts.topic <> cards.topic)`)
        return questions
      })
    },

    async version(questionId, version) {
      const row = db.select({ body: questionVersions.body }).from(questionVersions)
        .where(and(eq(questionVersions.questionId, questionId), eq(questionVersions.version, version))).get()
      return row?.body ?? null
    },

    async asking(factId) {
      return asking.all({ factId }).map(({ body }) => body)
    },

    async factOfSet(factId) {
      const row = factById.get({ factId })
      return row?.setId ? { setId: row.setId, topic: row.topic, title: row.title ?? '', retired: row.retired } : null
    },
  }
}

function seedFacts(tx: Tx, wanted: BankSeed['facts']): boolean {
  const kept = new Map(tx.select().from(facts).where(isNull(facts.setId)).all().map((fact) => [fact.id, fact]))
  const isSame = (id: string, topic: string, position: number) => {
    const fact = kept.get(id)
    return fact && fact.topic === topic && fact.position === position && !fact.retired
  }
  let changed = false
  for (const [position, { id, topic }] of wanted.entries()) {
    if (!isSame(id, topic, position)) {
      const values = { id, topic, position, retired: false }
      tx.insert(facts).values(values).onConflictDoUpdate({ target: facts.id, set: values }).run()
      changed = true
    }
    kept.delete(id)
  }
  for (const { id, retired } of kept.values()) {
    if (!retired) tx.update(facts).set({ retired: true }).where(eq(facts.id, id)).run()
  }
  return changed
}

function seedVersions(tx: Tx, wanted: BankSeed['questions']): { added: number; retired: number } {
  const nameOf = (question: { questionId: string; version: string }) => `${question.questionId}\n${question.version}`
  const columns = { questionId: questionVersions.questionId, version: questionVersions.version, current: questionVersions.current }
  const kept = new Map(tx.select(columns).from(questionVersions).where(isNull(questionVersions.setId)).all().map((row) => [nameOf(row), row]))
  let added = 0
  for (const question of wanted) {
    const known = kept.get(nameOf(question))
    kept.delete(nameOf(question))
    if (known?.current) continue
    tx.insert(questionVersions).values({ ...question, current: true })
      .onConflictDoUpdate({ target: [questionVersions.questionId, questionVersions.version], set: { current: true } }).run()
    added += 1
  }
  const leftOver = [...kept.values()].filter((row) => row.current)
  for (const { questionId, version } of leftOver) {
    tx.update(questionVersions).set({ current: false })
      .where(and(eq(questionVersions.questionId, questionId), eq(questionVersions.version, version))).run()
  }
  return { added, retired: leftOver.length }
}
