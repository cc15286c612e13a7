import type { Database, Statement } from 'better-sqlite3'
import type { DueHead, NewHead } from '../../review/due-queue.ts'
import type { DueQueue, QueueCounts } from '../port.ts'
import { cardOf } from './card-rows.ts'
import type { FreshBounds } from './fresh-bounds.ts'
import type { Statements } from './statements.ts'

const COUNTED_DUE = 999
/** Topics with this many facts met count as equally begun. */
const TOPIC_BEGUN = 30

/**
 * The queue, read by index look-ups: one per topic, so that a learner with a hundred thousand cards waits no longer than one with ten.
 * Drizzle has no recursive look-up, so these statements are written out.
 */
export function sqliteDueQueue(raw: Database, statements: Statements, bounds: FreshBounds): DueQueue {
  const read = prepare(raw)
  return {
    async heads(learnerId, { now, soon, topics, except = '' }) {
      const chosen = topics ? new Set(topics) : null
      const met = (read.topics.all(learnerId, learnerId) as { topic: string }[]).filter(({ topic }) => !chosen || chosen.has(topic))
      const cards = met.flatMap(({ topic }) => (read.head.get(learnerId, topic, soon, except) as DueHead | undefined) ?? [])
      const offered = (read.bankTopics.all() as { topic: string }[]).filter(({ topic }) => !chosen || chosen.has(topic))
      return {
        due: cards.filter((card) => card.queueAt <= now),
        soon: cards.filter((card) => card.queueAt > now),
        fresh: offered.flatMap(({ topic }) => freshHead(read, bounds, learnerId, topic, except) ?? []),
      }
    },

    async counts(learnerId, { now, dayStart, topics }) {
      return {
        due: topics
          ? topics.reduce((sum, topic) => sum + (read.dueOfTopic.pluck().get(learnerId, topic, now, COUNTED_DUE) as number), 0)
          : read.due.pluck().get(learnerId, now, COUNTED_DUE) as number,
        introducedToday: read.introduced.pluck().get(learnerId, dayStart) as number,
        doneToday: read.done.pluck().get({ learner: learnerId, since: dayStart }) as number,
      } satisfies QueueCounts
    },

    async card(learnerId, factId) {
      const row = statements.card.get({ learnerId, factId })
      return row ? cardOf(row) : null
    },

    async nextDueAt(learnerId, now) {
      return (read.nextDue.pluck().get(learnerId, now) as number | undefined) ?? null
    },
  }
}

function freshHead(read: Reads, bounds: FreshBounds, learnerId: string, topic: string, except: string): NewHead | undefined {
  const from = bounds.of(learnerId, topic)
  const head = read.fresh.get(topic, from, except, learnerId) as { factId: string; position: number } | undefined
  // What is left out because it is on screen is not met yet, so the search goes no further next time.
  const metBefore = head?.position ?? read.lastPosition.pluck().get(topic) as number + 1
  if (except === '' && metBefore > from) bounds.advance(learnerId, topic, metBefore)
  return head && { topic, ...head, introduced: read.introducedOfTopic.pluck().get(learnerId, topic) as number }
}

type Reads = Record<'topics' | 'head' | 'bankTopics' | 'fresh' | 'introducedOfTopic' | 'due' | 'dueOfTopic' | 'introduced' | 'done' | 'nextDue' | 'lastPosition', Statement>

function prepare(raw: Database): Reads {
  const active = 'queue_at is not null and exists (select 1 from facts where facts.id = cards.fact_id and not facts.retired)'
  return {
    // Jumps from topic to topic in the index instead of reading every card.
    topics: raw.prepare(`
      with recursive jump(topic) as (
        select min(topic) from cards where learner_id = ?
        union all
        select (select min(topic) from cards where learner_id = ? and topic > jump.topic) from jump where jump.topic is not null
      ) select topic from jump where topic is not null`),
    head: raw.prepare(`
      select topic, fact_id as factId, queue_at as queueAt from cards indexed by cards_topic_queue
      where learner_id = ? and topic = ? and queue_at <= ? and fact_id <> ? and ${active} order by queue_at limit 1`),
    bankTopics: raw.prepare(`
      with recursive jump(topic) as (
        select min(topic) from facts
        union all
        select (select min(topic) from facts where topic > jump.topic) from jump where jump.topic is not null
      ) select topic from jump where topic is not null`),
    fresh: raw.prepare(`
      select id as factId, position from facts where topic = ? and position >= ? and id <> ? and not retired
      and not exists (select 1 from cards where cards.learner_id = ? and cards.fact_id = facts.id and (introduced_at is not null or suspended or buried_until > 0))
      order by position limit 1`),
    lastPosition: raw.prepare('select max(position) from facts where topic = ?'),
    introducedOfTopic: raw.prepare(`select count(*) from (select 1 from cards where learner_id = ? and topic = ? limit ${TOPIC_BEGUN})`),
    due: raw.prepare('select count(*) from (select 1 from cards indexed by cards_queue where learner_id = ? and queue_at <= ? limit ?)'),
    dueOfTopic: raw.prepare('select count(*) from (select 1 from cards indexed by cards_topic_queue where learner_id = ? and topic = ? and queue_at <= ? limit ?)'),
    nextDue: raw.prepare(`select queue_at from cards indexed by cards_queue where learner_id = ? and queue_at > ? and ${active} order by queue_at limit 1`),
    introduced: raw.prepare('select count(*) from cards where learner_id = ? and introduced_at >= ?'),
    // What was undone is little, so it is counted apart and the rest stays a count over one index.
    done: raw.prepare(`
      select (select count(*) from reviews where learner_id = :learner and at >= :since)
        - (select count(*) from undos join reviews on reviews.learner_id = undos.learner_id and reviews.id = undos.review_id
           where undos.learner_id = :learner and reviews.at >= :since)`),
  }
}
