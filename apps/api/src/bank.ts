import type { Fact, Provenance, Question } from '@interleave/content'
import type { BankSeed } from './store/port.ts'

/** Questions to practise: topics, the sets that gather them, facts, and the ways to ask each fact. */
export interface BankSource {
  readonly topics: readonly { readonly id: string; readonly title: string; readonly order: number }[]
  readonly sets: readonly { readonly id: string; readonly title: string; readonly description: string; readonly topics: readonly string[] }[]
  readonly facts: readonly Fact[]
  readonly questions: readonly Question[]
  /** The lines of the document a question was derived from; undefined where the document is not at hand. */
  passageOf?(provenance: Provenance): string | undefined
}

/** A bank with the look-ups the routes need. */
export interface Bank extends Omit<BankSource, 'passageOf'> {
  readonly factById: ReadonlyMap<string, Fact>
  readonly questionById: ReadonlyMap<string, Question>
  /** The ways to ask a fact, in the bank's order. */
  readonly questionsOf: ReadonlyMap<string, readonly Question[]>
  readonly topicById: ReadonlyMap<string, BankSource['topics'][number]>
  readonly setById: ReadonlyMap<string, BankSource['sets'][number]>
  /** The lines a question was derived from; null where the document is not at hand. */
  passageOf(provenance: Provenance): string | null
}

/** Indexes a bank, leaving out the programs that cannot be run here: nobody could say whether an answer is right. */
export function indexBank(source: BankSource, runnable: ReadonlySet<string>): Bank {
  const questions = source.questions.filter(({ kind, id }) => kind !== 'predict-output' || runnable.has(id))
  const passages = new Map<string, string | null>()
  return {
    ...source,
    questions,
    factById: new Map(source.facts.map((fact) => [fact.id, fact])),
    questionById: new Map(questions.map((question) => [question.id, question])),
    questionsOf: Map.groupBy(questions, (question) => question.factId),
    topicById: new Map(source.topics.map((topic) => [topic.id, topic])),
    setById: new Map(source.sets.map((set) => [set.id, set])),
    passageOf(provenance) {
      const place = `${provenance.document} ${provenance.lines.join('-')}`
      if (!passages.has(place)) passages.set(place, source.passageOf?.(provenance) ?? null)
      return passages.get(place)!
    },
  }
}

/** What of the bank the store keeps. Facts without a question are left out: there would be nothing to ask. */
export function seedOf(bank: Bank): BankSeed {
  return {
    facts: bank.facts.filter((fact) => bank.questionsOf.has(fact.id)).map(({ id, topic }) => ({ id, topic })),
    questions: bank.questions.map((question) => ({ questionId: question.id, version: question.version, factId: question.factId, body: question })),
  }
}
