import { sql } from 'drizzle-orm'
import { promptOf } from '@interleave/content'
import type { Question } from '@interleave/content'
import type { Db } from '../connection.ts'
import { setOf } from './set-rows.ts'

/** How many characters of a set's questions can be searched. */
const WORDS_KEPT = 60_000

/** Writes what the library finds a set by: title, tags, and the words of the description and of what is asked. */
export function indexSet(tx: Db, setId: string, questions?: readonly Question[]): void {
  const set = setOf(tx, setId)!
  const words = questions ? wordsOf(questions) : keptWords(tx, setId)
  tx.run(sql`delete from set_search where set_id = ${setId}`)
  if (set.publishedVersion === null) return
  tx.run(sql`insert into set_search (set_id, title, tags, words) values (${setId}, ${set.title}, ${set.tags.join(' ')}, ${`${set.description}\n\n${words}`})`)
}

/** What the user typed as a query: every word has to begin some word of the set. Null where there is no word in it. */
export function matchQuery(typed: string): string | null {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, 12) ?? []
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}

/** The words of the questions as they were indexed: the description, which stands before them, may have changed. */
function keptWords(tx: Db, setId: string): string {
  const row = tx.get<{ words: string } | undefined>(sql`select words from set_search where set_id = ${setId}`)
  return row?.words.split('\n\n').at(-1) ?? ''
}

/** Topics and everything that is asked; never what is right, lest the library gave answers away by finding them. */
function wordsOf(questions: readonly Question[]): string {
  const topics = [...new Set(questions.map(({ topic }) => topic))]
  return [...topics, ...questions.map(promptOf)].join(' ').replaceAll(/\s+/g, ' ').slice(0, WORDS_KEPT)
}
