import type { Question } from '@interleave/content'
import type { House } from '../http/house.ts'
import { ProblemError } from '../http/problem.ts'
import type { PinnedQuestion } from '../store/assignments-port.ts'

/** A set as a class can be given it: its questions, pinned by version. */
export interface AssignableSet {
  readonly id: string
  /** Null for a set of the library. */
  readonly version: number | null
  readonly title: string
  readonly questions: readonly PinnedQuestion[]
}

/** A set that this learner may give to a class: one of the library, one that is public, or one they teach, published. @throws ProblemError for every other */
export async function assignableSet(house: House, learnerId: string, setId: string, version: number | undefined): Promise<AssignableSet> {
  const builtIn = libraryPart(house, setId)
  if (builtIn && version === undefined) {
    const questions = house.bank.questions.filter(({ topic }) => builtIn.topics.includes(topic))
    return { id: setId, version: null, title: builtIn.title, questions: await pinned(house, questions) }
  }
  const found = builtIn ? null : await publishedSet(house, learnerId, setId, version)
  if (!found) throw new ProblemError('set/unknown', { detail: version === undefined ? 'There is no published set of this id that you may use.' : `There is no version ${version} of such a set that you may use.`, fix: 'Publish the set first, or choose one of the library.' })
  return found
}

/** A set of the library, or one of its topics. */
function libraryPart({ bank }: House, id: string): { title: string; topics: readonly string[] } | null {
  const topic = bank.topicById.get(id)
  return bank.setById.get(id) ?? (topic ? { title: topic.title, topics: [id] } : null)
}

async function publishedSet(house: House, learnerId: string, setId: string, version: number | undefined): Promise<AssignableSet | null> {
  const set = await house.store.sets.find(setId)
  if (!set || set.deletedAt !== null || set.publishedVersion === null) return null
  const teaches = await house.store.sets.roleOf(learnerId, set.id) !== null
  // Whoever may see no more than what is published now may give no more than that.
  if (!teaches && (set.visibility !== 'public' || (version !== undefined && version !== set.publishedVersion))) return null
  const number = version ?? set.publishedVersion
  const record = await house.store.setVersions.find(set.id, number)
  if (!record) return null
  const questions = (await house.store.setVersions.questions(set.id, number)).map(({ question }) => question)
  return { id: set.id, version: number, title: record.title, questions: await pinned(house, questions) }
}

function pinned(house: House, questions: readonly Question[]): Promise<PinnedQuestion[]> {
  return Promise.all(questions.map(async ({ id, version, factId, topic, kind }, position) => ({
    position, questionId: id, version, factId, topic, kind,
    topicTitle: house.bank.topicById.get(topic)?.title ?? titleOfKey(topic),
    title: (await house.questions.fact(factId))?.title ?? titleOfKey(factId.slice(factId.lastIndexOf('/') + 1)),
  })))
}

/** `shared-memory` as a title: `Shared memory`. */
function titleOfKey(key: string): string {
  const words = key.replaceAll(/[-_./:]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
