import type { QuestionContent, ReadQuestion, Rejected } from '../exchanged.ts'
import { contentOf, isKey, Keys } from '../exchanged.ts'
import { exchangeBounds, tooLong } from '../round-trip.ts'
import { bodyOf } from './bodies.ts'
import type { Group } from './group.ts'
import { groupsIn } from './group.ts'
import { tokensIn } from './tokens.ts'

export function readQuiz(text: string): { questions: ReadQuestion[]; rejected: Rejected[] } {
  const refused = tooLong(text)
  if (refused) return refused
  const { groups, strays } = groupsIn(tokensIn(text))
  const read = joined(groups.slice(0, exchangeBounds.questions).map(askedFrom))
  const keys = new Keys()
  const [questions, rejected]: [ReadQuestion[], Rejected[]] = [[], [...strays]]
  for (const { line, title, prompt, content } of read) {
    const key = typeof content === 'string' ? null : isKey(title) ? keys.named(title) : keys.fresh(title || prompt)
    if (typeof content === 'string') rejected.push({ line, reason: content })
    else if (key === null) rejected.push({ line, reason: `The title “${title}” stands in this file before.` })
    else questions.push({ key, content, line })
  }
  return { questions, rejected: rejected.toSorted((left, right) => left.line - right.line) }
}

interface Asked {
  readonly line: number
  readonly title: string
  readonly prompt: string
  /** Or the reason why it is none. */
  readonly content: QuestionContent | string
}

function askedFrom(group: Group): Asked {
  const { attributes, stem, rest } = group
  const body = bodyOf(group)
  const content = typeof body === 'string' ? body : contentOf({
    ...body,
    topic: attributes.get('topic') ?? 'general',
    level: Number(attributes.get('level') ?? '1'),
    explanation: rest[0]?.mark === 'feedback' ? rest[0].text : `The answer: ${rest.filter(({ mark }) => ['right', 'checked', 'star'].includes(mark)).map(({ text }) => text).join('; ')}.`,
  })
  return { line: stem.line, title: attributes.get('title') ?? '', prompt: stem.text, content }
}

/** Stems of one title that follow one another ask one question in several ways. */
function joined(read: readonly Asked[]): Asked[] {
  const questions: Asked[] = []
  for (const one of read) {
    const last = questions.at(-1)
    const together = last && last.title !== '' && last.title === one.title ? asOne(last.content, one.content) : null
    if (together) questions[questions.length - 1] = { ...last!, content: together }
    else questions.push(one)
  }
  return questions
}

function asOne(first: QuestionContent | string, next: QuestionContent | string): QuestionContent | null {
  if (typeof first === 'string' || typeof next === 'string') return null
  if (first.kind === 'single-choice' && next.kind === 'single-choice') return { ...first, faces: [...first.faces, ...next.faces] }
  if (first.kind === 'short-answer' && next.kind === 'short-answer') return { ...first, faces: [...first.faces, ...next.faces] }
  if (first.kind === 'true-false' && next.kind === 'true-false') return { ...first, claims: [...first.claims, ...next.claims] }
  return null
}
