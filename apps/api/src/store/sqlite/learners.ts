import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Learner, LearnerRecord, Learners, Settings } from '../port.ts'
import { cardOf } from './card-rows.ts'
import { refold } from './card-folding.ts'
import { forgetClasswork, moveMemberships } from './classes/hand-over.ts'
import type { Tx } from './connection.ts'
import type { FreshBounds } from './fresh-bounds.ts'
import type { GroupCommit } from './group-commit.ts'
import type { Statements } from './statements.ts'
import { cards, learners, marks, predictions, reviews, undos } from './schema.ts'
import { jobs } from './job-schema.ts'
import { practiceSets } from './set-schema.ts'
import { leaveSetsBehind } from './sets/leave-behind.ts'
import { everythingTaught } from './sets/everything-taught.ts'

export function sqliteLearners(commits: GroupCommit, statements: Statements, bounds: FreshBounds): Learners {
  return {
    async ofUser(userId) {
      const row = statements.learnerOfUser.get({ userId })
      return row ? learnerOf(row) : null
    },

    async ensure(userId, settings, now) {
      const known = statements.learnerOfUser.get({ userId })
      if (known) return learnerOf(known)
      await commits.run((tx) => tx.insert(learners).values({ id: randomUUID(), userId, settings, createdAt: now }).onConflictDoNothing().run())
      return learnerOf(statements.learnerOfUser.get({ userId })!)
    },

    async saveSettings(learnerId, settings) {
      await commits.run((tx) => {
        const before = settingsOf(statements, learnerId)
        tx.update(learners).set({ settings }).where(eq(learners.id, learnerId)).run()
        if (!spacesAlike(before, settings)) refoldAll(tx, learnerId, settings)
      })
    },

    async link(fromUserId, toUserId) {
      await commits.run((tx) => {
        const from = tx.select().from(learners).where(eq(learners.userId, fromUserId)).get()
        const to = tx.select().from(learners).where(eq(learners.userId, toUserId)).get()
        if (!from || fromUserId === toUserId) return
        if (to) bounds.forget(to.id)
        if (to) join(tx, from.id, learnerOf(to))
        else tx.update(learners).set({ userId: toUserId }).where(eq(learners.id, from.id)).run()
      })
    },

    async everything(learnerId) {
      return commits.run((tx): LearnerRecord => ({
        learner: learnerOf(tx.select().from(learners).where(eq(learners.id, learnerId)).get()!),
        reviews: tx.select().from(reviews).where(eq(reviews.learnerId, learnerId)).orderBy(reviews.at, reviews.id).all().map(withoutLearner),
        marks: tx.select().from(marks).where(eq(marks.learnerId, learnerId)).orderBy(marks.at, marks.id).all().map(withoutLearner),
        undos: tx.select().from(undos).where(eq(undos.learnerId, learnerId)).orderBy(undos.at, undos.id).all().map(withoutLearner),
        cards: tx.select().from(cards).where(eq(cards.learnerId, learnerId)).orderBy(cards.factId).all().map(cardOf),
        ...everythingTaught(tx, learnerId),
      }))
    },

    async remove(learnerId, now) {
      await commits.run((tx) => {
        forgetClasswork(tx, learnerId, now)
        leaveSetsBehind(tx, learnerId, now)
        removeRows(tx, learnerId)
      })
    },
  }
}

/** @throws when there is no such learner, which only our own mistake can cause. */
export function settingsOf(statements: Statements, learnerId: string): Settings {
  const row = statements.learner.get({ learnerId })
  if (!row) throw new Error(`There is no learner ${learnerId}.`)
  return row.settings as Settings
}

/** Folds the learner's whole log again. */
export function refoldAll(tx: Tx, learnerId: string, settings: Settings): void {
  const topics = new Map<string, string>()
  for (const { factId, topic } of tx.select({ factId: reviews.factId, topic: reviews.topic }).from(reviews).where(eq(reviews.learnerId, learnerId)).all()) topics.set(factId, topic)
  for (const { factId, topic } of tx.select({ factId: cards.factId, topic: cards.topic }).from(cards).where(eq(cards.learnerId, learnerId)).all()) topics.set(factId, topic)
  for (const [factId, topic] of topics) refold(tx, learnerId, factId, topic, settings)
}

function learnerOf(row: typeof learners.$inferSelect): Learner {
  return { ...row, settings: row.settings as Settings }
}

/** Moves one learner's log into another's. A review both have is kept once; the cards are folded from the joined log. */
function join(tx: Tx, fromId: string, into: Learner): void {
  for (const table of [reviews, marks, undos] as const) {
    const rows = tx.select().from(table).where(eq(table.learnerId, fromId)).all()
    for (const row of rows) tx.insert(table).values({ ...row, learnerId: into.id } as never).onConflictDoNothing().run()
  }
  moveMemberships(tx, fromId, into.id)
  for (const row of tx.select().from(practiceSets).where(eq(practiceSets.learnerId, fromId)).all()) tx.insert(practiceSets).values({ ...row, learnerId: into.id }).onConflictDoNothing().run()
  for (const { factId, topic } of tx.select().from(cards).where(eq(cards.learnerId, fromId)).all()) refold(tx, into.id, factId, topic, into.settings)
  removeRows(tx, fromId)
}

function removeRows(tx: Tx, learnerId: string): void {
  for (const table of [jobs, predictions, cards, undos, marks, reviews, practiceSets] as const) tx.delete(table).where(eq(table.learnerId, learnerId)).run()
  tx.delete(learners).where(eq(learners.id, learnerId)).run()
}

function spacesAlike(a: Settings, b: Settings): boolean {
  return a.timeZone === b.timeZone && a.dayStartHour === b.dayStartHour && a.desiredRetention === b.desiredRetention
}

function withoutLearner<Row extends { learnerId: string }>(row: Row): Omit<Row, 'learnerId'> {
  const { learnerId: _, ...rest } = row
  return rest
}

