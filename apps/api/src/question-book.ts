import { question as questionShape } from '@interleave/content'
import type { Question } from '@interleave/content'
import type { Bank } from './bank.ts'
import { setOfTopic } from './sets/set-topic.ts'
import type { Store } from './store/port.ts'

/**
 * Where the routes find questions: the built-in bank, which is held in memory, and published sets, which the store keeps. The bank is asked
 * first; a set's ids begin with the set's own, so the two never meet.
 */
export interface QuestionBook {
  /** The current ways to ask a fact, in one order. None where it is not asked any more. */
  waysToAsk(factId: string): Promise<readonly Question[]>
  /** Every version ever published. */
  version(questionId: string, version: string): Promise<Question | null>
  /** What a fact is about, and the topic under which the due queue keeps it. */
  fact(factId: string): Promise<{ readonly title: string; readonly topic: string } | null>
  /** The name of a topic of the due queue: for a set's, the set's title. */
  topicTitle(topic: string): Promise<string>
  /** The topics of a built-in set or of one that the learner added; null where it is neither. */
  topicsOfSet(setId: string, learnerId: string): Promise<readonly string[] | null>
  /** The words a question was made from; null where they are not at hand. */
  passageOf(question: Question): Promise<string | null>
}

export function createQuestionBook(bank: Bank, store: Pick<Store, 'questions' | 'sets' | 'setVersions' | 'practiceSets' | 'queue'>): QuestionBook {
  return {
    async waysToAsk(factId) {
      const ways = bank.questionsOf.get(factId)
      if (ways || bank.factById.has(factId)) return ways ?? []
      return (await store.questions.asking(factId)).map((body) => questionShape.parse(body))
    },

    async version(questionId, version) {
      const current = bank.questionById.get(questionId)
      if (current?.version === version) return current
      const body = await store.questions.version(questionId, version)
      return body === null ? null : questionShape.parse(body)
    },

    async fact(factId) {
      return bank.factById.get(factId) ?? await store.questions.factOfSet(factId)
    },

    async topicTitle(topic) {
      const setId = setOfTopic(topic)
      if (setId === null) return bank.topicById.get(topic)?.title ?? topic
      return (await store.sets.find(setId))?.title ?? topic
    },

    async topicsOfSet(setId, learnerId) {
      const builtIn = bank.setById.get(setId)
      if (builtIn) return builtIn.topics
      return await store.practiceSets.isAdded(learnerId, setId) ? store.queue.topicsOfSet(setId) : null
    },

    async passageOf({ id, version, factId, provenance }) {
      if (bank.questionById.has(id)) return bank.passageOf(provenance)
      const fact = await store.questions.factOfSet(factId)
      return fact ? (await store.setVersions.sourceOf(fact.setId, id, version))?.passage ?? null : bank.passageOf(provenance)
    },
  }
}
