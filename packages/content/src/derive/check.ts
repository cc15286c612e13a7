import { gradeAnswer } from '../question/grading.ts'
import type { Option } from '../question/parts.ts'
import type { Kind, Question, QuestionOf } from '../question/question.ts'
import { solutionOf } from '../question/solving.ts'
import { plainText } from '../question/typed-text.ts'
import { variantOf } from '../question/variant.ts'
import type { Problem } from './annotation.ts'
import { saysTheSame } from './wording.ts'

/** What can be said against a question: a code, whether it must not be published so, and a sentence. */
interface Objection {
  code: string
  severity: 'error' | 'warning'
  sentence: string
  fix: string
}

/** Everything that speaks against these questions, each alone and all together. */
export function checkQuestions(questions: readonly Question[]): Problem[] {
  return [...questions.flatMap((one) => checkQuestion(one)), ...duplicates(questions)]
}

/** What speaks against one question: two right, none right, a giveaway, a place left unfilled. */
export function checkQuestion(question: Question): Problem[] {
  return [...choicesOf(question).flatMap(checkChoice), ...article(question), ...told(question), ...unfilled(question), ...unsolvable(question)].map((objection) => problem(question, objection))
}

interface Choice {
  stem: string
  rights: readonly Option[]
  wrongs: readonly Option[]
}

const choices: { readonly [K in Kind]: (question: QuestionOf<K>) => Choice[] } = {
  'single-choice': ({ faces }) => faces.map(({ prompt, right, wrong }) => ({ stem: prompt, rights: [right], wrongs: wrong })),
  'multiple-choice': ({ prompt, right, wrong }) => [{ stem: prompt, rights: right, wrongs: wrong }],
  'true-false': ({ claims }) => claims.map(({ text, reason, wrongReasons }) => ({ stem: text, rights: [reason], wrongs: wrongReasons })),
  match: () => [],
  order: ({ prompt, steps }) => [{ stem: prompt, rights: steps.map((text) => ({ text })), wrongs: [] }],
  classify: ({ prompt, members }) => [{ stem: prompt, rights: members, wrongs: [] }],
  cloze: ({ blanks }) => blanks.map(({ accepts, wrong }) => ({ stem: '', rights: [{ text: accepts[0]! }], wrongs: (wrong ?? []).map((text) => ({ text })) })),
  'short-answer': () => [],
  recall: () => [],
  'predict-output': () => [],
}

const choicesOf = (question: Question): Choice[] => choicesFor(question.kind, question)

function choicesFor<K extends Kind>(kind: K, question: QuestionOf<K>): Choice[] {
  return choices[kind](question)
}

function checkChoice({ stem, rights, wrongs }: Choice): Objection[] {
  const isOutput = (text: string): boolean => text.startsWith('`')
  const same = (one: Option, other: Option): boolean => (isOutput(one.text) ? one.text === other.text : saysTheSame(one.text, other.text))
  const objections: Objection[] = []
  for (const wrong of wrongs) {
    const right = rights.find((one) => same(one, wrong))
    if (right) objections.push(error('check/two-right', `“${wrong.text}” counts as wrong and says what “${right.text}” says.`, 'Drop the wrong option or make it differ.'))
  }
  const all = [...rights, ...wrongs]
  for (const [at, option] of all.entries()) {
    const twin = all.slice(at + 1).find((other) => option.text.toLowerCase() === other.text.toLowerCase())
    if (twin) objections.push(error('check/same-option', `“${option.text}” stands there twice.`, 'Drop one of them.'))
  }
  return [...objections, ...giveaway(stem, rights, wrongs)]
}

/**
 * The right option must not be known by its length, nor by a word that it alone shares with the prompt; reasons, which
 * are whole sentences, have to name what they explain.
 */
function giveaway(stem: string, rights: readonly Option[], wrongs: readonly Option[]): Objection[] {
  const right = rights.length === 1 ? rights[0] : undefined
  if (right === undefined || wrongs.length < 2) return []
  const objections: Objection[] = []
  const longest = Math.max(...wrongs.map(({ text }) => text.length))
  if (right.text.length > longest * 1.7 && right.text.length > longest + 25) {
    objections.push(error('check/giveaway-length', `“${right.text}” is much longer than every wrong option.`, 'Shorten it, or give the wrong options as much detail.'))
  }
  const echo = longWords(right.text).find((word) => longWords(stem).includes(word) && !wrongs.some(({ text }) => longWords(text).includes(word)))
  if (echo !== undefined && !/[.]$/.test(right.text)) {
    objections.push({ ...error('check/giveaway-word', `Only the right option repeats “${echo}” from the prompt.`, 'Use another word in one of the two.'), severity: 'warning' })
  }
  return objections
}

/** Words of which the whole subject is full give nothing away. */
const everywhere = new Set('process processes thread threads program programs parent child memory kernel running state blocked locks'.split(' '))

/** A typed answer must not stand in its own prompt. */
function told(question: Question): Objection[] {
  if (question.kind !== 'short-answer') return []
  return question.faces.flatMap(({ prompt, accepts }) => {
    const words = ` ${plainText(prompt)} `
    const found = accepts.find((text) => words.includes(` ${plainText(text)} `))
    return found === undefined ? [] : [error('check/giveaway-answer', `The prompt itself says “${found}”, which is accepted.`, 'Reword the prompt or drop the synonym.')]
  })
}

/** Before a gap, `a` or `an` must fit every choice or none of them is chosen by ear. */
function article(question: Question): Objection[] {
  if (question.kind !== 'cloze') return []
  return question.blanks.flatMap(({ accepts, wrong = [] }, at) => {
    const [, before] = new RegExp(`\\b(an?) \\{\\{${at + 1}\\}\\}`, 'i').exec(question.text) ?? []
    const sounds = new Set([accepts[0]!, ...wrong].map((text) => /^[aeiou]/i.test(text)))
    return before === undefined || sounds.size < 2 ? [] : [error('check/giveaway-article', `“${before}” before gap ${at + 1} fits only some of the choices.`, 'Word the sentence so that no article stands before the gap.')]
  })
}

const longWords = (text: string): string[] => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !everywhere.has(word))

function unfilled(question: Question): Objection[] {
  if (question.kind === 'cloze' || question.kind === 'predict-output') return []
  const { listing: _, ...shown } = { listing: undefined, ...question }
  const place = /(?<![{$\w"'`])\{[a-z]\w*\}/i.exec(JSON.stringify(shown, (name, value: unknown) => (name === 'listing' ? undefined : value)))
  return place === null ? [] : [error('check/unfilled', `${place[0]} was left in the text.`, 'Use places that the template knows: {row}, {cell}, {column}, {item}.')]
}

/** Whatever is drawn, the question's own solution must be graded right. */
function unsolvable(question: Question): Objection[] {
  if (question.kind === 'predict-output') return []
  for (let seed = 0; seed < 4; seed += 1) {
    const variant = variantOf(question, seed)
    if (!gradeAnswer(variant, solutionOf(variant)).correct) return [error('check/none-right', `Its own solution is graded wrong (seed ${seed}).`, 'Give it an answer that can be right.')]
  }
  return []
}

/** Two questions that ask the same in the same words. */
function duplicates(questions: readonly Question[]): Problem[] {
  const seen = new Map<string, Question>()
  const problems: Problem[] = []
  for (const question of questions) {
    const asked = askedBy(question)
    const before = seen.get(asked)
    if (before) problems.push(problem(question, error('check/duplicate', `It asks what ${before.id} asks, in the same words.`, 'Drop one of the two, or say what tells them apart.')))
    else seen.set(asked, question)
  }
  return problems
}

function askedBy(question: Question): string {
  const { id: _id, factId: _factId, version: _version, provenance: _provenance, explanation: _explanation, topic: _topic, ...asked } = question
  return JSON.stringify(asked, (name, value: unknown) => (['because', 'wrong', 'rejects', 'wrongReasons'].includes(name) ? undefined : value)).toLowerCase()
}

function problem(question: Question, objection: Objection): Problem {
  const { document, lines } = question.provenance
  return { ...objection, sentence: `${question.id}: ${objection.sentence}`, document, line: lines[0], question: question.id }
}

const error = (code: string, sentence: string, fix: string): Objection => ({ code, severity: 'error', sentence, fix })
