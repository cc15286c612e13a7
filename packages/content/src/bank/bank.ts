import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fact, type Fact, type FactId } from '../question/parts.ts'
import { question, type Question } from '../question/question.ts'
import { documentSlugs, sets, topics, type Topic, type TopicSet } from './catalogue.ts'

/** All that can be practised without anybody having written a set. */
export interface Bank {
  topics: readonly Topic[]
  sets: readonly TopicSet[]
  facts: readonly Fact[]
  questions: readonly Question[]
}

/** What is kept of one document: its facts and questions in the order of the document. */
export const shelf = z.strictObject({
  document: z.string(),
  title: z.string(),
  topic: z.string(),
  facts: z.array(fact),
  questions: z.array(question),
})
export type Shelf = z.infer<typeof shelf>

let loaded: Bank | undefined

/** The bank as it is checked in; read and checked once. */
export function builtInBank(): Bank {
  loaded ??= bankOf(documentSlugs.map((slug) => shelf.parse(JSON.parse(readFileSync(shelfFile(slug), 'utf8')))))
  return loaded
}

export function bankOf(shelves: readonly Shelf[]): Bank {
  return { topics, sets, facts: shelves.flatMap(({ facts }) => facts), questions: shelves.flatMap(({ questions }) => questions) }
}

/** The questions that ask this fact, in the order of the bank. */
export function questionsAbout(bank: Bank, id: FactId): Question[] {
  return bank.questions.filter(({ factId }) => factId === id)
}

/** The text of a built-in document, annotations included; `provenance.lines` count in it. */
export function documentText(slug: string): string {
  if (!documentSlugs.includes(slug)) throw new RangeError(`There is no built-in document “${slug}”.`)
  return readFileSync(documentFile(slug), 'utf8')
}

export const shelfFile = (slug: string): URL => new URL(`./shelves/${slug}.json`, import.meta.url)

export const documentFile = (slug: string): URL => new URL(`../documents/${slug}.md`, import.meta.url)
