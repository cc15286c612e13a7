import type { Question } from '../question/question.ts'
import { question } from '../question/question.ts'

type Without<Q, F extends PropertyKey> = Q extends unknown ? Omit<Q, F> : never

/** A question as it travels: everything but the names and the place that the receiving set gives it. */
export type QuestionContent = Without<Question, 'id' | 'factId' | 'version' | 'provenance'>
export type ContentOf<K extends Question['kind']> = Extract<QuestionContent, { kind: K }>

export interface Exchanged {
  /** Names the question in its file, so that reading the file again changes it instead of adding another. */
  readonly key: string
  readonly content: QuestionContent
}

export interface ReadQuestion extends Exchanged {
  /** The line, counted from 1, on which it begins. */
  readonly line: number
}

export interface Rejected {
  readonly line: number
  readonly reason: string
}

export interface Dropped {
  readonly key: string
  readonly reason: string
}

/**
 * One way to carry questions in and out. Reading never throws: what cannot be taken is listed with its line and the
 * reason, and the rest is read. Law: what `write` does not list as dropped comes back from `read` as it was.
 */
export interface Format {
  readonly name: string
  readonly title: string
  readonly fileEnding: string
  read(text: string): { questions: ReadQuestion[]; rejected: Rejected[] }
  write(questions: readonly Exchanged[]): { text: string; dropped: Dropped[] }
}

/** A question as it travels; the key of one written by hand is what its id says after the set, that of another its id. */
export function exchangedFrom(whole: Question): Exchanged {
  const { id, factId: _factId, version: _version, provenance: _provenance, ...content } = whole
  const key = id.endsWith(':written') ? id.slice(id.indexOf('/') + 1, -':written'.length) : id
  return { key, content: content as QuestionContent }
}

const standIn = { id: 'x', factId: 'x', version: '0'.repeat(16), provenance: { document: 'x', headings: [], lines: [1, 1] } }
const keyShape = /^[a-z0-9][a-z0-9./:_-]{0,120}$/

/** Holds a value read from a file to the shape of its kind; a string says what does not fit. */
export function contentOf(value: unknown): QuestionContent | string {
  const fields = typeof value === 'object' && value !== null ? value : {}
  const parsed = question.safeParse({ ...fields, ...standIn })
  if (!parsed.success) return parsed.error.issues.slice(0, 3).map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ')
  return exchangedFrom(parsed.data).content
}

export const isKey = (text: string): boolean => keyShape.test(text)

/** Gives each question a key: the one that its file names, or one made from its words, told apart by a number. */
export class Keys {
  private readonly taken = new Set<string>()

  /** Null where a file names the same key twice. */
  named(key: string): string | null {
    if (this.taken.has(key)) return null
    this.taken.add(key)
    return key
  }

  fresh(words: string): string {
    const base = words.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '') || 'question'
    let key = base
    for (let count = 2; this.taken.has(key); count += 1) key = `${base}-${count}`
    this.taken.add(key)
    return key
  }
}
