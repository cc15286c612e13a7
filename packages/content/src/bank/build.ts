import type { Problem } from '../derive/annotation.ts'
import { duplicates } from '../derive/check.ts'
import { deriveQuestions } from '../derive/derive.ts'
import type { Prove } from '../derive/listing-questions.ts'
import { documentText, type Shelf } from './bank.ts'
import { documentSlugs } from './catalogue.ts'

export interface Build {
  shelves: Shelf[]
  problems: Problem[]
}

/** Derives every built-in document; a bank with a problem of severity `error` must not be written. */
export async function buildBank(prove?: Prove): Promise<Build> {
  const build: Build = { shelves: [], problems: [] }
  for (const slug of documentSlugs) {
    const { title, topic, facts, questions, problems } = await deriveQuestions({ slug, text: documentText(slug) }, prove ? { prove } : {})
    build.shelves.push({ document: slug, title, topic, facts, questions })
    build.problems.push(...problems)
  }
  const all = build.shelves.flatMap(({ questions }) => questions)
  const isNew = ({ sentence }: Problem): boolean => !build.problems.some((known) => known.sentence === sentence)
  build.problems.push(...duplicates(all).filter(isNew))
  return build
}

/** A shelf as it is checked in: one field of a question on a line, so that a change shows where it is. */
export function shelfText({ document, title, topic, facts, questions }: Shelf): string {
  const list = (entries: readonly object[], depth: number): string => entries.map((entry) => `    ${spread(entry, depth)}`).join(',\n')
  return `{
  "document": ${JSON.stringify(document)},
  "title": ${JSON.stringify(title)},
  "topic": ${JSON.stringify(topic)},
  "facts": [
${facts.map((fact) => `    ${JSON.stringify(fact)}`).join(',\n')}
  ],
  "questions": [
${list(questions, 4)}
  ]
}
`
}

function spread(entry: object, indent: number): string {
  const blanks = ' '.repeat(indent + 2)
  const fields = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => `${blanks}${JSON.stringify(name)}: ${spreadValue(value, indent + 2)}`)
  return `{\n${fields.join(',\n')}\n${' '.repeat(indent)}}`
}

/** Lists of objects get a line for each; everything else stands on one. */
function spreadValue(value: unknown, indent: number): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value)
  const blanks = ' '.repeat(indent + 2)
  return `[\n${value.map((one) => `${blanks}${JSON.stringify(one)}`).join(',\n')}\n${' '.repeat(indent)}]`
}
