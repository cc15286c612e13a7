import type { QuestionContent } from '@interleave/content/page'
import type { Complaint } from '../../api/sets.ts'
import type { FieldProblem } from './form/field-problem.ts'

/** Where each check's complaint is shown: the part of the form that it speaks of. */
const partOf: Readonly<Record<string, 'options' | 'accepts' | 'text' | 'listing'>> = {
  'check/two-right': 'options',
  'check/same-option': 'options',
  'check/giveaway-length': 'options',
  'check/giveaway-word': 'options',
  'check/giveaway-answer': 'accepts',
  'check/giveaway-article': 'text',
  'check/listing': 'listing',
}

/** A complaint as something said beside a field. A shape that does not fit names its field before the colon. */
export function fieldProblemOf(complaint: Complaint, content: QuestionContent): FieldProblem {
  const { code, severity, fix } = complaint
  const sentence = complaint.sentence.replace(/^[a-z0-9./:_-]+(?::written|:\d+)?: (?=[A-Z“])/, '')
  if (code === 'written/shape') {
    const [, path, words] = /^([\w.-]+): ([^]+)$/.exec(complaint.sentence) ?? []
    const isEmpty = /too small.*string|at least 1 char|>=1 char/i.test(words ?? '')
    return { path: path ?? '', code: isEmpty ? 'written/empty' : code, severity, sentence: isEmpty ? 'Nothing stands here yet.' : shapeSentence(words ?? complaint.sentence), fix: path ? '' : fix }
  }
  const part = partOf[code]
  return { path: part ? pathOf(part, content, sentence) : '', code, severity, sentence, fix }
}

/** What a shape wants, in a writer's words. */
function shapeSentence(words: string): string {
  if (/Too small.*array/i.test(words)) return 'Too few of these.'
  return words
}

function pathOf(part: 'options' | 'accepts' | 'text' | 'listing', content: QuestionContent, sentence: string): string {
  const quoted = /“([^”]+)”/.exec(sentence)?.[1] ?? ''
  const placeIn = (faces: readonly unknown[]) => Math.max(0, faces.findIndex((face) => JSON.stringify(face).includes(JSON.stringify(quoted).slice(1, -1))))
  if (part === 'text') return 'text'
  switch (content.kind) {
    case 'single-choice':
      return `faces.${placeIn(content.faces)}.${part === 'listing' ? 'listing' : 'wrong'}`
    case 'short-answer':
      return `faces.${placeIn(content.faces)}.${part === 'listing' ? 'listing' : 'accepts'}`
    case 'true-false':
      return `claims.${placeIn(content.claims)}.${part === 'listing' ? 'listing' : 'wrongReasons'}`
    case 'multiple-choice':
      return part === 'listing' ? 'listing' : 'wrong'
    case 'predict-output':
      return 'program'
    case 'order':
      return part === 'listing' ? 'listing' : 'steps'
    case 'classify':
      return 'members'
    case 'match':
      return 'pairs'
    case 'cloze':
      return 'blanks'
    case 'recall':
      return part === 'listing' ? 'listing' : 'rubric'
  }
}
