import { gradeAnswer } from '../question/grading.ts'
import type { Option } from '../question/parts.ts'
import type { Kind, Question, QuestionOf } from '../question/question.ts'
import { solutionOf } from '../question/solving.ts'
import { variantOf } from '../question/variant.ts'
import type { Problem } from './annotation.ts'
import { giveawayAnswer, giveawayArticle, giveawayOption } from './giveaway.ts'
import { objection, type Objection } from './objection.ts'
import { saysTheSame } from './wording.ts'

/** Everything that speaks against these questions, each alone and all together. */
export function checkQuestions(questions: readonly Question[]): Problem[] {
  return [...questions.flatMap((one) => checkQuestion(one)), ...duplicates(questions)]
}

/** What speaks against one question: two right, none right, a giveaway, a place left unfilled. */
export function checkQuestion(question: Question): Problem[] {
  const objections = [
    ...choicesFor(question.kind, question).flatMap(checkChoice),
    ...giveawayArticle(question),
    ...giveawayAnswer(question),
    ...unfilled(question),
    ...unsolvable(question),
  ]
  return objections.map((one) => problem(question, one))
}

/** Two questions that ask the same in the same words. */
export function duplicates(questions: readonly Question[]): Problem[] {
  const seen = new Map<string, Question>()
  const problems: Problem[] = []
  for (const question of questions) {
    const asked = askedBy(question)
    const before = seen.get(asked)
    if (before) problems.push(problem(question, objection('check/duplicate', `It asks what ${before.id} asks, in the same words.`)))
    else seen.set(asked, question)
  }
  return problems
}

/** What stands to be chosen together: the prompt, what is right and what is wrong. */
interface Choice {
  stem: string
  rights: readonly Option[]
  wrongs: readonly Option[]
}

const asOptions = (texts: readonly string[]): Option[] => texts.map((text) => ({ text }))

const choices: { readonly [K in Kind]: (question: QuestionOf<K>) => Choice[] } = {
  'single-choice': ({ faces }) => faces.map(({ prompt, right, wrong }) => ({ stem: prompt, rights: [right], wrongs: wrong })),
  'multiple-choice': ({ prompt, right, wrong }) => [{ stem: prompt, rights: right, wrongs: wrong }],
  'true-false': ({ claims }) => claims.map(({ text, reason, wrongReasons }) => ({ stem: text, rights: [reason], wrongs: wrongReasons })),
  match: () => [],
  order: ({ prompt, steps }) => [{ stem: prompt, rights: asOptions(steps), wrongs: [] }],
  classify: ({ prompt, members }) => [{ stem: prompt, rights: members, wrongs: [] }],
  cloze: ({ blanks }) => blanks.map(({ accepts, wrong }) => ({ stem: '', rights: asOptions(accepts.slice(0, 1)), wrongs: asOptions(wrong ?? []) })),
  'short-answer': () => [],
  recall: () => [],
  'predict-output': () => [],
}

function choicesFor<K extends Kind>(kind: K, question: QuestionOf<K>): Choice[] {
  return choices[kind](question)
}

function checkChoice({ stem, rights, wrongs }: Choice): Objection[] {
  const objections: Objection[] = []
  for (const wrong of wrongs) {
    const right = rights.find((one) => sayTheSame(one, wrong))
    if (right) objections.push(objection('check/two-right', `“${wrong.text}” counts as wrong and says what “${right.text}” says.`))
  }
  const all = [...rights, ...wrongs]
  for (const [at, option] of all.entries()) {
    const twin = all.slice(at + 1).find((other) => option.text.toLowerCase() === other.text.toLowerCase())
    if (twin) objections.push(objection('check/same-option', `“${option.text}” stands there twice.`))
  }
  return [...objections, ...giveawayOption(stem, rights, wrongs)]
}

/** Options in code differ by every character. */
function sayTheSame(one: Option, other: Option): boolean {
  return one.text.startsWith('`') ? one.text === other.text : saysTheSame(one.text, other.text)
}

/** A template's place that nothing was put into. Listings have braces of their own. */
function unfilled(question: Question): Objection[] {
  if (question.kind === 'cloze' || question.kind === 'predict-output') return []
  const shown = JSON.stringify(question, (name, value: unknown) => (name === 'listing' ? undefined : value))
  const place = /(?<![{$\w"'`])\{[a-z]\w*\}/i.exec(shown)
  return place === null ? [] : [objection('check/unfilled', `${place[0]} was left in the text.`)]
}

/** Whatever is drawn, the question's own solution must be graded right. */
function unsolvable(question: Question): Objection[] {
  if (question.kind === 'predict-output') return []
  const seed = [0, 1, 2, 3].find((at) => {
    const variant = variantOf(question, at)
    return !gradeAnswer(variant, solutionOf(variant)).correct
  })
  return seed === undefined ? [] : [objection('check/none-right', `Its own solution is graded wrong (seed ${seed}).`)]
}

const notAsked = new Set(['id', 'factId', 'version', 'provenance', 'explanation', 'topic', 'because', 'wrong', 'rejects', 'wrongReasons'])

function askedBy(question: Question): string {
  return JSON.stringify(question, (name, value: unknown) => (notAsked.has(name) ? undefined : value)).toLowerCase()
}

function problem(question: Question, against: Objection): Problem {
  const { document, lines } = question.provenance
  return { ...against, sentence: `${question.id}: ${against.sentence}`, document, line: lines[0], question: question.id }
}
