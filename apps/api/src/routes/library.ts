import { createRoute, z } from '@hono/zod-openapi'
import { variantOf, variantView, viewOf } from '@interleave/content'
import type { Question } from '@interleave/content'
import type { Bank } from '../bank.ts'
import { bankId, json, routes, source } from '../http/contract.ts'
import { requireLearner } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { cardView, showCard } from '../practice/asking.ts'

const topicSummary = z.object({
  id: z.string(), title: z.string(), facts: z.int(), questions: z.int(),
  met: z.int().openapi({ description: 'Facts the visitor has met; 0 for somebody who is not signed in' }),
}).openapi('TopicSummary')

const libraryRoute = createRoute({
  method: 'get', path: '/library', tags: ['library'], summary: 'Sets and topics',
  responses: {
    200: json(z.object({
      sets: z.array(z.object({ id: z.string(), title: z.string(), description: z.string(), topics: z.array(z.string()).readonly(), facts: z.int(), questions: z.int(), met: z.int() })),
      topics: z.array(topicSummary),
      facts: z.int(),
      questions: z.int(),
    }), 'Everything there is to practise'),
  },
})

const listed = z.object({
  id: z.string(), factId: z.string(), title: z.string(), kind: z.string(), topic: z.string(), level: z.int(), document: z.string(), headings: z.array(z.string()),
}).openapi('ListedQuestion')

const searchRoute = createRoute({
  method: 'get', path: '/library/questions', tags: ['library'], summary: 'Search the questions',
  request: {
    query: z.object({
      q: z.string().max(200).default('').openapi({ description: 'Words that all have to occur in title, headings, topic or kind' }),
      set: bankId.optional(), topic: bankId.optional(), kind: z.string().max(40).optional(),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: json(z.object({ total: z.int(), questions: z.array(listed) }), 'A page of what was found'), ...problems(400, 404) },
})

const questionRoute = createRoute({
  method: 'get', path: '/library/question', tags: ['library'], summary: 'One question as a learner would see it, and where it comes from',
  request: { query: z.object({ id: bankId }) },
  responses: {
    200: json(listed.extend({ view: variantView, source, card: cardView.nullable() }), 'A variant without its key'),
    ...problems(400, 404),
  },
})

export function libraryRoutes(house: House) {
  const { bank } = house
  return routes()
    .openapi(libraryRoute, async (c) => {
      const met = await metByTopic(house, c.get('visitor') ? (await requireLearner(c, house)).id : null)
      const topics = bank.topics.toSorted((a, b) => a.order - b.order).map(({ id, title }) => ({ id, title, ...sizeOf(bank, [id]), met: met.get(id) ?? 0 }))
      const sets = bank.sets.map((set) => ({ ...set, ...sizeOf(bank, set.topics), met: set.topics.reduce((sum, topic) => sum + (met.get(topic) ?? 0), 0) }))
      return c.json({ sets, topics, ...sizeOf(bank, bank.topics.map(({ id }) => id)) }, 200)
    })
    .openapi(searchRoute, (c) => {
      const { q, set, topic, kind, offset, limit } = c.req.valid('query')
      const found = bank.questions.filter((question) => isIn(bank, question, set, topic) && (!kind || question.kind === kind) && matches(bank, question, q))
      return c.json({ total: found.length, questions: found.slice(offset, offset + limit).map((question) => list(bank, question)) }, 200)
    })
    .openapi(questionRoute, async (c) => {
      const question = bank.questionById.get(c.req.valid('query').id)
      if (!question) throw new ProblemError('question/unknown', { detail: 'There is no question of this id.' })
      const learner = c.get('visitor') ? await requireLearner(c, house) : null
      const card = learner && await house.store.queue.card(learner.id, question.factId)
      return c.json({
        ...list(bank, question),
        view: viewOf(variantOf(question, house.drawSeed())),
        // The passage holds the answer, so it is for those who have answered.
        source: { ...question.provenance, passage: card?.memory ? bank.passageOf(question.provenance) : null },
        card: card && showCard(card, learner!, house.clock()),
      }, 200)
    })
}

async function metByTopic(house: House, learnerId: string | null): Promise<Map<string, number>> {
  if (learnerId === null) return new Map()
  const cards = await house.store.progress.cards(learnerId)
  return new Map([...Map.groupBy(cards, (card) => card.topic)].map(([topic, met]) => [topic, met.length]))
}

function sizeOf(bank: Bank, topics: readonly string[]): { facts: number; questions: number } {
  const wanted = new Set(topics)
  return {
    facts: bank.facts.filter((fact) => wanted.has(fact.topic) && bank.questionsOf.has(fact.id)).length,
    questions: bank.questions.filter((question) => wanted.has(question.topic)).length,
  }
}

function isIn(bank: Bank, question: Question, set: string | undefined, topic: string | undefined): boolean {
  if (set !== undefined && !bank.setById.has(set)) throw new ProblemError('set/unknown', { detail: 'There is no set of this id.' })
  return (topic === undefined || question.topic === topic) && (set === undefined || bank.setById.get(set)!.topics.includes(question.topic))
}

function matches(bank: Bank, question: Question, q: string): boolean {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const { title, headings, topic, kind } = list(bank, question)
  const text = [title, ...headings, topic, bank.topicById.get(topic)?.title ?? '', kind].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

function list(bank: Bank, question: Question): z.infer<typeof listed> {
  const { id, factId, kind, topic, level, provenance } = question
  return { id, factId, title: bank.factById.get(factId)?.title ?? id, kind, topic, level, document: provenance.document, headings: provenance.headings }
}
