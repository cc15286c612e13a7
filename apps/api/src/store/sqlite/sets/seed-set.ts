import { and, eq, inArray, sql } from 'drizzle-orm'
import { topicOfSet } from '../../../sets/set-topic.ts'
import type { Arrangement, VersionQuestion } from '../../sets-port.ts'
import type { Tx } from '../connection.ts'
import { facts, questionVersions } from '../schema.ts'
import { excluded, placeholders } from '../statements.ts'

/**
 * Brings a version of a set to where practice finds it: its facts in their places, its questions as the current ones. A fact that is no
 * longer asked is retired, so its cards rest and keep their history; one that comes back wakes them.
 */
export function seedSet(tx: Tx, setId: string, arrangement: Arrangement, questions: readonly VersionQuestion[]): void {
  const hasMoved = seedFacts(tx, setId, arrangement, questions)
  seedQuestions(tx, setId, questions)
  if (hasMoved) moveCards(tx, setId)
}

function seedFacts(tx: Tx, setId: string, arrangement: Arrangement, questions: readonly VersionQuestion[]): boolean {
  const kept = new Map(tx.select().from(facts).where(eq(facts.setId, setId)).all().map((fact) => [fact.id, fact]))
  const seen = new Set<string>()
  let hasMoved = false
  const keep = tx.insert(facts).values(placeholders(facts)).onConflictDoUpdate({ target: facts.id, set: excluded(facts, ['id']) }).prepare()
  for (const [position, { question, factTitle }] of questions.entries()) {
    const id: string = question.factId
    if (seen.has(id)) continue
    seen.add(id)
    const values = { id, topic: topicOfSet(setId, arrangement, question.topic), position, retired: false, setId, title: factTitle }
    const before = kept.get(id)
    hasMoved ||= before !== undefined && before.topic !== values.topic
    keep.run(values)
  }
  const gone = [...kept.values()].filter(({ id, retired }) => !retired && !seen.has(id))
  for (const { id } of gone) tx.update(facts).set({ retired: true }).where(eq(facts.id, id)).run()
  return hasMoved
}

function seedQuestions(tx: Tx, setId: string, questions: readonly VersionQuestion[]): void {
  const current = tx.select({ questionId: questionVersions.questionId, version: questionVersions.version }).from(questionVersions)
    .where(and(eq(questionVersions.setId, setId), sql`${questionVersions.current} = 1`)).all()
  const wanted = new Map(questions.map(({ question }) => [question.id as string, question]))
  for (const { questionId, version } of current) {
    if (wanted.get(questionId)?.version === version) continue
    tx.update(questionVersions).set({ current: false }).where(and(eq(questionVersions.questionId, questionId), eq(questionVersions.version, version))).run()
  }
  const keep = tx.insert(questionVersions).values(placeholders(questionVersions))
    .onConflictDoUpdate({ target: [questionVersions.questionId, questionVersions.version], set: { current: true } }).prepare()
  for (const question of wanted.values()) {
    const { id: questionId, version, factId } = question
    keep.run({ questionId, version, factId, current: true, body: question, setId })
  }
}

/** Cards follow their facts to another topic. Those of one set lie side by side in the index of topics. */
function moveCards(tx: Tx, setId: string): void {
  const topics = tx.all<{ topic: string }>(sql`select distinct topic from facts where set_id = ${setId}`).map(({ topic }) => topic)
  const ids = tx.select({ id: facts.id, topic: facts.topic }).from(facts).where(inArray(facts.topic, topics)).all()
  for (const { learnerId } of tx.all<{ learnerId: string }>(sql`select learner_id as learnerId from practice_sets where set_id = ${setId}`)) {
    for (const { id, topic } of ids) tx.run(sql`update cards set topic = ${topic} where learner_id = ${learnerId} and fact_id = ${id} and topic <> ${topic}`)
  }
}
