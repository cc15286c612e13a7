import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../question/grading.ts'
import { variantView, type Question } from '../question/question.ts'
import { solutionOf } from '../question/solving.ts'
import { version } from '../question/parts.ts'
import { variantOf, viewOf } from '../question/variant.ts'
import { versionOf } from '../question/version.ts'
import { builtInBank, documentText, shelfFile } from './bank.ts'
import { buildBank, shelfText } from './build.ts'
import { diffBank } from './diff.ts'
import { passageOf } from './passage.ts'
import { bankProver } from './prover.ts'

const bank = builtInBank()
const seed = fc.nat({ max: 2 ** 32 - 1 })

describe('the built-in bank', () => {
  it('is what the documents derive to: deriving again changes nothing', async () => {
    const { shelves, problems } = await buildBank(bankProver())
    expect(problems).toEqual([])
    for (const shelf of shelves) expect(shelfText(shelf)).toBe(readFileSync(shelfFile(shelf.document), 'utf8'))
  })

  it('names every question once and gives each its fact, its topic and its version', () => {
    expect(new Set(bank.questions.map(({ id }) => id)).size).toBe(bank.questions.length)
    const facts = new Set(bank.facts.map(({ id }) => id))
    const topics = new Set(bank.topics.map(({ id }) => id))
    for (const question of bank.questions) {
      expect(facts).toContain(question.factId)
      expect(topics).toContain(question.topic)
      expect(question.version).toBe(versionOf(question))
    }
  })

  it('says for every question where it stands, and something stands there', () => {
    for (const { id, provenance } of bank.questions) {
      expect(provenance.headings.length, id).toBeGreaterThan(0)
      expect(provenance.lines[1], id).toBeLessThanOrEqual(documentText(provenance.document).split('\n').length)
    }
  })

  it('gives the passage behind a question as prose', () => {
    const passage = (id: string) => passageOf(bank.questions.find((question) => question.id === id)!.provenance)
    expect(passage('lifecycle/states/ready/meaning:single-choice')).toBe(
      'State: ready · Meaning: it could run if it had a core · Leaves it when: the scheduler picks it · Uses a core: no',
    )
    expect(passage('processes/shell/order:order')?.split('\n')[1]).toBe('2. the shell calls `fork` and a child appears')
    expect(passage('processes/child-counter:predict-output')).toBeUndefined()
    for (const question of bank.questions) expect(passageOf(question.provenance), question.id).not.toBe('')
  })

  it('grades the solution of every question right under any seed, and shows no more than the view declares', () => {
    for (const question of bank.questions.filter(({ kind }) => kind !== 'predict-output')) {
      fc.assert(
        fc.property(seed, (at) => {
          const variant = variantOf(question, at)
          expect(gradeAnswer(variant, solutionOf(variant)).correct, question.id).toBe(true)
          variantView.parse(viewOf(variant))
        }),
        { numRuns: 5 },
      )
    }
  })

  it('shows no reason, misconception, rubric or accepted answer before the answer is in', () => {
    for (const question of bank.questions) {
      const secrets = secretsOf(question)
      for (const at of [1, 77, 4242]) {
        const shown = JSON.stringify(viewOf(variantOf(question, at)))
        const leaked = secrets.find((secret) => shown.includes(secret))
        expect(leaked, question.id).toBeUndefined()
      }
    }
  })

  it('is no different from itself', () => {
    expect(diffBank(bank, bank)).toEqual({ added: [], changed: [], retired: [] })
  })
})

/** Texts of a question that its views must not hold: what is said only after the answer. */
function secretsOf(question: Question): string[] {
  const secrets = new Set<string>(question.kind === 'true-false' ? [] : [question.explanation])
  JSON.stringify(question, (name, value: unknown) => {
    if (typeof value === 'string' && ['because', 'misconception', 'modelAnswer'].includes(name)) secrets.add(value)
    if (name === 'rubric' && Array.isArray(value)) for (const { text } of value as { text: string }[]) secrets.add(text)
    return value
  })
  if (question.kind === 'short-answer') for (const { accepts } of question.faces) for (const text of accepts) if (text.length > 8) secrets.add(text)
  return [...secrets]
}

describe('diffBank', () => {
  it('tells added, changed and retired apart', () => {
    const [first, second, third] = bank.questions
    const reworded = { ...second!, version: version.parse('ffffffffffffffff') }
    const diff = diffBank({ questions: [first!, second!] }, { questions: [reworded, third!] })
    expect(diff.added).toEqual([third])
    expect(diff.changed).toEqual([{ before: second, after: reworded }])
    expect(diff.retired).toEqual([first])
  })
})
