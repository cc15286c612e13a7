import type { Option } from '../question/parts.ts'
import type { Question } from '../question/question.ts'
import { plainText } from '../question/typed-text.ts'
import { objection, type Objection } from './objection.ts'

/**
 * The right option must not be known by its length, nor by a word that it alone shares with the prompt; reasons, which
 * are whole sentences, have to name what they explain.
 */
export function giveawayOption(stem: string, rights: readonly Option[], wrongs: readonly Option[]): Objection[] {
  const right = rights.length === 1 ? rights[0] : undefined
  if (right === undefined || wrongs.length < 2) return []
  const objections: Objection[] = []
  const longest = Math.max(...wrongs.map(({ text }) => text.length))
  if (right.text.length > longest * 1.7 && right.text.length > longest + 25) {
    objections.push(objection('check/giveaway-length', `“${right.text}” is much longer than every wrong option.`))
  }
  const isEcho = (word: string): boolean => longWords(stem).includes(word) && !wrongs.some(({ text }) => longWords(text).includes(word))
  const echo = longWords(right.text).find(isEcho)
  if (echo !== undefined && !/[.]$/.test(right.text)) {
    objections.push(objection('check/giveaway-word', `Only the right option repeats “${echo}” from the prompt.`))
  }
  return objections
}

/** A typed answer must not stand in its own prompt. */
export function giveawayAnswer(question: Question): Objection[] {
  if (question.kind !== 'short-answer') return []
  return question.faces.flatMap(({ prompt, accepts }) => {
    const words = ` ${plainText(prompt)} `
    const found = accepts.find((text) => words.includes(` ${plainText(text)} `))
    return found === undefined ? [] : [objection('check/giveaway-answer', `The prompt itself says “${found}”, which is accepted.`)]
  })
}

/** Before a gap, `a` or `an` must fit every choice or none of them is chosen by ear. */
export function giveawayArticle(question: Question): Objection[] {
  if (question.kind !== 'cloze') return []
  return question.blanks.flatMap(({ accepts, wrong = [] }, at) => {
    const [, before] = new RegExp(`\\b(an?) \\{\\{${at + 1}\\}\\}`, 'i').exec(question.text) ?? []
    const sounds = new Set([accepts[0]!, ...wrong].map((text) => /^[aeiou]/i.test(text)))
    if (before === undefined || sounds.size < 2) return []
    return [objection('check/giveaway-article', `“${before}” before gap ${at + 1} fits only some of the choices.`)]
  })
}

/** Words of which the whole subject is full give nothing away. */
const everywhere = new Set('process processes thread threads program programs parent child memory kernel running state blocked locks'.split(' '))

const longWords = (text: string): string[] => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !everywhere.has(word))
