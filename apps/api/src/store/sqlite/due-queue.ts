import type { Database, Statement } from 'better-sqlite3'
import type { DueHead, NewHead } from '../../review/due-queue.ts'
import type { DueQueue, QueueCounts } from '../port.ts'
import { cardOf } from './card-rows.ts'
import { setOfTopic } from '../../sets/set-topic.ts'
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
      const added = topics ? [] : addedSets(read, learnerId)
      const asked = topics ?? askedTopics(read, learnerId, added)
      const cards = asked.flatMap((topic) => (read.head.get(learnerId, topic, soon, except) as DueHead | undefined) ?? [])
      const offered = topics ?? [...(read.bankTopics.all() as { topic: string }[]).map(({ topic }) => topic), ...added.flatMap((setId) => topicsOf(read, setId))]
      return {
        due: cards.filter((card) => card.queueAt <= now),
        soon: cards.filter((card) => card.queueAt > now),
        fresh: offered.flatMap((topic) => freshHead(read, bounds, learnerId, topic, except) ?? []),
      }
    },

    async counts(learnerId, { now, dayStart, topics }) {
      const asked = topics ?? (hasSets(read, learnerId) ? askedTopics(read, learnerId) : null)
      return {
        due: asked
          ? Math.min(COUNTED_DUE, asked.reduce((sum, topic) => sum + (read.dueOfTopic.pluck().get(learnerId, topic, now, COUNTED_DUE) as number), 0))
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
      if (!hasSets(read, learnerId)) return (read.nextDue.pluck().get(learnerId, now) as number | undefined) ?? null
      const times = askedTopics(read, learnerId).flatMap((topic) => (read.nextDueOfTopic.pluck().get(learnerId, topic, now) as number | undefined) ?? [])
      return times.length === 0 ? null : Math.min(...times)
    },

    async topicsOfSet(setId) {
      return topicsOf(read, setId)
    },
  }
}

/** Topics the learner has cards in, without those of sets that were taken out of practice. */
function askedTopics(read: Reads, learnerId: string, added = addedSets(read, learnerId)): string[] {
  const sets = new Set(added)
  return (read.topics.all(learnerId, learnerId) as { topic: string }[]).flatMap(({ topic }) => {
    const setId = setOfTopic(topic)
    return setId === null || sets.has(setId) ? [topic] : []
  })
}

function addedSets(read: Reads, learnerId: string): string[] {
  return (read.addedSets.all(learnerId) as { setId: string }[]).map(({ setId }) => setId)
}

/** Whether any card might have to rest; who never added a set is counted in one go. */
function hasSets(read: Reads, learnerId: string): boolean {
  return read.anySet.get(learnerId) !== undefined
}

/** Jumps from topic to topic of one set: they lie side by side. */
function topicsOf(read: Reads, setId: string): string[] {
  const topics: string[] = []
  let topic = read.topicFrom.pluck().get(`@${setId}`, `@${setId}0`) as string | null
  while (topic !== null) {
    topics.push(topic)
    topic = read.topicAfter.pluck().get(topic, `@${setId}0`) as string | null
  }
  return topics
}

function freshHead(read: Reads, bounds: FreshBounds, learnerId: string, topic: string, except: string): NewHead | undefined {
  const from = bounds.of(learnerId, topic)
  const head = read.fresh.get(topic, from, except, learnerId) as { factId: string; position: number } | undefined
  // What is left out because it is on screen is not met yet, so the search goes no further next time.
  const metBefore = head?.position ?? read.lastPosition.pluck().get(topic) as number + 1
  if (except === '' && metBefore > from) bounds.advance(learnerId, topic, metBefore)
  return head && { topic, ...head, introduced: read.introducedOfTopic.pluck().get(learnerId, topic) as number }
}

type Reads = Record<'topics' | 'head' | 'bankTopics' | 'fresh' | 'introducedOfTopic' | 'due' | 'dueOfTopic' | 'introduced' | 'done' | 'nextDue' | 'nextDueOfTopic' | 'lastPosition' | 'addedSets' | 'anySet' | 'topicFrom' | 'topicAfter', Statement>

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
        select min(topic) from facts where set_id is null
        union all
        select (select min(topic) from facts where set_id is null and topic > jump.topic) from jump where jump.topic is not null
      ) select topic from jump where topic is not null`),
    fresh: raw.prepare(`
      select id as factId, position from facts where topic = ? and position >= ? and id <> ? and not retired
      and not exists (select 1 from cards where cards.learner_id = ? and cards.fact_id = facts.id and (introduced_at is not null or suspended or buried_until > 0))
      order by position limit 1`),
    lastPosition: raw.prepare('select max(position) from facts where topic = ?'),
    introducedOfTopic: raw.prepare(`select count(*) from (select 1 from cards where learner_id = ? and topic = ? limit ${TOPIC_BEGUN})`),
    due: raw.prepare('select count(*) from (select 1 from cards indexed by cards_queue where learner_id = ? and queue_at <= ? limit ?)'),
    dueOfTopic: raw.prepare(`select count(*) from (select 1 from cards indexed by cards_topic_queue where learner_id = ? and topic = ? and queue_at <= ? and ${active} limit ?)`),
    nextDue: raw.prepare(`select queue_at from cards indexed by cards_queue where learner_id = ? and queue_at > ? and ${active} order by queue_at limit 1`),
    nextDueOfTopic: raw.prepare(`select queue_at from cards indexed by cards_topic_queue where learner_id = ? and topic = ? and queue_at > ? and ${active} order by queue_at limit 1`),
    addedSets: raw.prepare('select set_id as setId from practice_sets where learner_id = ? and removed_at is null'),
    anySet: raw.prepare('select 1 from practice_sets where learner_id = ? limit 1'),
    topicFrom: raw.prepare('select min(topic) from facts where topic >= ? and topic < ?'),
    topicAfter: raw.prepare('select min(topic) from facts where topic > ? and topic < ?'),
    introduced: raw.prepare('select count(*) from cards where learner_id = ? and introduced_at >= ?'),
    // What was undone is little, so it is counted apart and the rest stays a count over one index.
    done: raw.prepare(`
      select (select count(*) from reviews where learner_id = :learner and at >= :since)
        - (select count(*) from undos join reviews on reviews.learner_id = undos.learner_id and reviews.id = undos.review_id
           where undos.learner_id = :learner and reviews.at >= :since)`),
  }
}
