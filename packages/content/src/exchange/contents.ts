import * as fc from 'fast-check'
import type { Exchanged, QuestionContent } from './exchanged.ts'
import { contentOf } from './exchanged.ts'

/** Questions of every kind for the tests of the formats: with `ordinary` text, or with whatever a string may hold. */
export const exchangedArbitrary = (text: fc.Arbitrary<string>): fc.Arbitrary<Exchanged[]> =>
  fc.array(contentArbitrary(text), { maxLength: 6 }).map((contents) => contents.map((content, index) => ({ key: `set/part-${index}`, content })))

/** Words, code, signs that formats use for themselves, and line breaks between lines. */
export const ordinaryText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('lock', 'a|b', '`x += 1`', 'says "yes",', "isn't", '=1', '+', '- or', '@', '→ ü', '1. not a stem', '*a) nor this', '{{x}}', 'end;', '\\n', '\\', '50 %'), { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', '\n').map((gap) => words.join(gap)))

export const anyText: fc.Arbitrary<string> = fc.oneof(ordinaryText, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }))

function contentArbitrary(text: fc.Arbitrary<string>): fc.Arbitrary<QuestionContent> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const option = fc.record({ text, because: maybe(text), misconception: maybe(fc.constantFrom('shared-by-default', 'order-is-kept')) })
  const listing = maybe(fc.record({ language: fc.constantFrom('python', 'go', 'java', 'text'), text: fc.constantFrom('x = 1', 'a := 1\n\n  b', '```\n|') }))
  const direction = fc.constantFrom('row-to-cell', 'cell-to-row', 'as-written')
  const many = <T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength = minLength + 3) => fc.array(arbitrary, { minLength, maxLength })
  const label = fc.uniqueArray(text, { minLength: 2, maxLength: 4 })
  const bodies = fc.oneof(
    fc.record({ kind: fc.constant('single-choice'), faces: many(fc.record({ direction, prompt: text, listing, right: option, wrong: many(option, 2) }), 1, 2), shown: fc.integer({ min: 3, max: 8 }) }),
    fc.record({ kind: fc.constant('multiple-choice'), prompt: text, listing, right: many(option, 1), wrong: many(option, 1), shown: fc.integer({ min: 3, max: 10 }) }),
    fc.record({ kind: fc.constant('true-false'), claims: many(fc.record({ text, listing, holds: fc.boolean(), reason: option, wrongReasons: many(option, 2), misconception: maybe(fc.constant('start-is-run')) }), 1, 2), shown: fc.integer({ min: 3, max: 6 }) }),
    fc.record({ kind: fc.constant('match'), prompt: text, leftLabel: text, rightLabel: text, pairs: many(fc.record({ left: text, right: text, because: maybe(text) }), 3), shown: fc.integer({ min: 3, max: 8 }) }),
    fc.record({ kind: fc.constant('order'), prompt: text, listing, ends: fc.tuple(text, text), steps: many(text, 3), shown: fc.integer({ min: 3, max: 8 }) }),
    fc.record({ kind: fc.constant('classify'), prompt: text, categories: label, members: many(fc.record({ text, category: fc.constantFrom(0, 1), because: maybe(text), misconception: maybe(fc.constant('wrong-home')) }), 3), shown: fc.integer({ min: 3, max: 10 }) }),
    fc.record({ kind: fc.constant('cloze'), text: fc.tuple(text, text).map(([before, after]) => `${before} {{1}} ${after} {{2}}`), blanks: many(fc.record({ accepts: many(text, 1), wrong: maybe(many(text, 1)), because: maybe(text) }), 2, 2), open: fc.constantFrom(1, 2) }),
    fc.record({ kind: fc.constant('short-answer'), faces: many(fc.record({ direction, prompt: text, listing, accepts: many(text, 1), rejects: many(option, 0), because: maybe(text) }), 1, 2) }),
    fc.record({ kind: fc.constant('recall'), prompt: text, listing, rubric: many(fc.record({ text, essential: fc.boolean() }), 2), modelAnswer: text }),
    fc.record({ kind: fc.constant('predict-output'), prompt: text, program: fc.record({ language: fc.constantFrom('python', 'go', 'java'), text, parameters: fc.dictionary(fc.constantFrom('n', 'step'), many(fc.constantFrom('1', '2|3', ' x '), 1)), semantics: many(fc.constantFrom('portable', 'fork'), 0, 2) }) }),
  )
  const common = fc.record({ topic: fc.constantFrom('threads', 'locks/order'), level: fc.constantFrom(1, 2, 3), explanation: text })
  return fc
    .tuple(bodies, common)
    .map(([body, more]) => contentOf(JSON.parse(JSON.stringify({ ...body, ...more }))))
    .filter((content): content is QuestionContent => typeof content !== 'string')
}
