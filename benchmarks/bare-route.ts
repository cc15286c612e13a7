import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import Database from 'better-sqlite3'
import { Hono } from 'hono'

/**
 * The rival of answers-end-to-end: one Hono route that inserts the review and updates the card in one transaction, with the same driver
 * and pragmas, and nothing else: no identity, no validation, no grading, no spacing.
 */
const db = new Database(process.env['DATABASE_PATH'])
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'temp_store = MEMORY', 'cache_size = -32000']) db.pragma(pragma)
db.exec(`
  create table reviews (learner_id text not null, id text not null, fact_id text not null, question_id text not null, answer text not null, rating text not null, correct integer not null, at integer not null, primary key (learner_id, id));
  create index reviews_fact on reviews (learner_id, fact_id);
  create index reviews_time on reviews (learner_id, at);
  create table cards (learner_id text not null, fact_id text not null, due_at integer not null, stability real not null, primary key (learner_id, fact_id));
  create index cards_due on cards (learner_id, due_at);`)
const addReview = db.prepare('insert into reviews values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing')
const saveCard = db.prepare('insert into cards values (?, ?, ?, ?) on conflict do update set due_at = excluded.due_at, stability = excluded.stability')

interface Sent { learnerId: string; reviewId: string; answer: unknown; answeredAt: number }
const store = db.transaction(({ learnerId, reviewId, answer, answeredAt }: Sent) => {
  addReview.run(learnerId, reviewId, 'fact', 'question', JSON.stringify(answer), 'good', 1, answeredAt)
  saveCard.run(learnerId, 'fact', answeredAt + 172_800_000, 2.3)
})

const app = new Hono().post('/api/reviews', async (c) => {
  store.immediate(await c.req.json<Sent>())
  return c.json({ ok: true })
})
serve({ fetch: app.fetch, port: 0 }, ({ port }: AddressInfo) => console.log(`at http://localhost:${port} (pid ${process.pid}`))
process.on('SIGTERM', () => process.exit(0))
