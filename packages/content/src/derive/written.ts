import type { Fact, FactId } from '../question/parts.ts'
import { promptOf } from '../question/prompt.ts'
import { question, type Question } from '../question/question.ts'
import { versioned } from '../question/version.ts'
import type { Problem } from './annotation.ts'
import { checkQuestion } from './check.ts'

/** Where a question written by hand belongs: the set it is written in, and a key that it keeps through all its versions. */
export interface WrittenPlace {
  set: string
  key: string
  /** The fact it asks, where that has other questions already. */
  factId?: FactId
}

export interface Written {
  question: Question
  fact: Fact
  problems: Problem[]
}

/**
 * Takes what a person wrote (kind, topic, level, explanation and the fields of the kind) and gives it its ids, version
 * and provenance. A shape that does not fit comes back as problems of severity `error` and no question.
 */
export function writtenQuestion(input: unknown, { set, key, factId }: WrittenPlace): Written | { question: undefined; problems: Problem[] } {
  const own = `${set}/${key}`
  const fields = typeof input === 'object' && input !== null ? input : {}
  const whole = { ...fields, id: `${own}:written`, factId: factId ?? own, provenance: { document: set, headings: [], lines: [1, 1] } }
  const parsed = question.safeParse(versioned(whole as never))
  if (!parsed.success) return { question: undefined, problems: parsed.error.issues.map(({ path, message }) => misfit(set, path.join('.'), message)) }
  const { data } = parsed
  return { question: data, fact: { id: data.factId, topic: data.topic, title: promptOf(data) }, problems: checkQuestion(data) }
}

function misfit(document: string, path: string, message: string): Problem {
  return {
    code: 'written/shape',
    severity: 'error',
    sentence: path === '' ? message : `${path}: ${message}`,
    document,
    line: 1,
    fix: 'Fill in what is missing, or choose another kind.',
  }
}
