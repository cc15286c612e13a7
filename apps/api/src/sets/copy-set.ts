import { exchangedFrom } from '@interleave/content'
import type { Store } from '../store/port.ts'
import type { DraftPut, SetRecord, Writer } from '../store/sets-port.ts'

interface Copying {
  readonly original: SetRecord
  /** A teacher of the original copies its draft, anybody else what was published. */
  readonly isTaught: boolean
  readonly into: string
  readonly writer: Writer
}

/** Fills a fresh set with the questions of another. Keys stay; ids do not, so the copy's facts are its own. */
export async function copyOf(store: Pick<Store, 'drafts' | 'setVersions'>, { original, isTaught, into, writer }: Copying): Promise<void> {
  const put = isTaught ? await draftOf(store, original.id) : await versionOf(store, original)
  await store.drafts.save(into, { from: 0, put, remove: [] }, writer)
}

async function draftOf({ drafts }: Pick<Store, 'drafts'>, setId: string): Promise<DraftPut[]> {
  const { order, questions } = await drafts.read(setId)
  const byKey = new Map(questions.map((question) => [question.key, question]))
  return order.flatMap((key) => byKey.get(key) ?? []).map(({ key, content, source, origin }) => ({ key, content, source, origin }))
}

async function versionOf({ setVersions }: Pick<Store, 'setVersions'>, { id, publishedVersion }: SetRecord): Promise<DraftPut[]> {
  const questions = await setVersions.questions(id, publishedVersion!)
  return questions.map(({ key, question, source }) => ({ key, content: { ...exchangedFrom(question).content }, source }))
}
