import { z } from 'zod'

/** A lower-case key made of words, digits, dots and dashes; slashes and colons separate its levels. */
const key = z.string().min(1).max(200).regex(/^[a-z0-9][a-z0-9./:_-]*$/)

/** Names one thing to remember. Made from where the fact stands (document, table, row, column), never from its wording. */
export const factId = key.brand<'FactId'>()
export type FactId = z.infer<typeof factId>

/** Names one way to ask a fact. Stable through versions. */
export const questionId = key.brand<'QuestionId'>()
export type QuestionId = z.infer<typeof questionId>

/** Sixteen hexadecimal digits over everything a learner is shown or graded by; provenance is left out. */
export const version = z.string().regex(/^[0-9a-f]{16}$/).brand<'Version'>()
export type Version = z.infer<typeof version>

/** 1: know it · 2: explain or tell apart · 3: use it on a program or a case. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Level = z.infer<typeof level>

/** A line or a few of prose; `backticks` mark code, nothing else is markup. */
export const prose = z.string().min(1).max(4000)

export const language = z.enum(['python', 'go', 'java', 'text'])
export type Language = z.infer<typeof language>

/** Code printed beside a question. */
export const listing = z.strictObject({ language, text: z.string().min(1).max(20_000) })
export type Listing = z.infer<typeof listing>

/** Where a question comes from: a document's slug, its headings from the outermost in, and lines counted from 1. */
export const provenance = z.strictObject({
  document: z.string().min(1).max(200),
  headings: z.array(z.string().max(300)).max(8),
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
})
export type Provenance = z.infer<typeof provenance>

/** One thing that can be chosen, and what to say to whoever chose it. */
export const option = z.strictObject({
  text: prose,
  because: prose.optional(),
  misconception: z.string().max(80).optional(),
})
export type Option = z.infer<typeof option>

/** The way a cell of a table is asked for. */
export const direction = z.enum(['row-to-cell', 'cell-to-row', 'as-written'])
export type Direction = z.infer<typeof direction>

/** What every question has, whatever its kind. */
export const common = {
  id: questionId,
  factId,
  version,
  topic: key,
  level,
  provenance,
  explanation: prose,
}

/** An option as a learner sees it: the id is its place on the screen and says nothing about the key. */
export const shownOption = z.strictObject({ id: z.string(), text: prose })
export type ShownOption = z.infer<typeof shownOption>

/** One thing to remember, or a skill. */
export const fact = z.strictObject({ id: factId, topic: key, title: prose })
export type Fact = z.infer<typeof fact>
