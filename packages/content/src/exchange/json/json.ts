import type { Exchanged, Format, ReadQuestion, Rejected } from '../exchanged.ts'
import { contentOf, isKey, Keys } from '../exchanged.ts'
import { exchangeBounds, keptAndDropped, tooLong } from '../round-trip.ts'
import { elementLines, lineAt } from './element-lines.ts'

const mark = 'questions'
const formatVersion = 1

/** The project's own: `{"interleave": "questions", "version": 1, "questions": [{"key": …, "kind": …}]}`. It holds every kind whole. */
export const json: Format = {
  name: 'json',
  title: 'Interleave JSON',
  fileEnding: 'json',
  read,
  write(questions) {
    const { kept, dropped } = keptAndDropped(questions, (one) => textOf([one]), read, () => 'Its fields do not fit its kind.')
    return { text: textOf(kept), dropped }
  },
}

const textOf = (questions: readonly Exchanged[]): string => `${JSON.stringify({ interleave: mark, version: formatVersion, questions: questions.map(({ key, content }) => ({ key, ...content })) }, null, 2)}\n`

function read(text: string): { questions: ReadQuestion[]; rejected: Rejected[] } {
  const refused = tooLong(text)
  if (refused) return refused
  const parsed = parse(text.replace(/^\ufeff/, ''))
  if ('reason' in parsed) return { questions: [], rejected: [parsed] }
  const elements = listIn(parsed.value)
  if (typeof elements === 'string') return { questions: [], rejected: [{ line: 1, reason: elements }] }
  const lines = elementLines(text)
  const keys = new Keys()
  const [questions, rejected]: [ReadQuestion[], Rejected[]] = [[], []]
  for (const [index, element] of elements.slice(0, exchangeBounds.questions).entries()) {
    const line = lines[index] ?? 1
    const one = questionFrom(element, keys)
    if (typeof one === 'string') rejected.push({ line, reason: one })
    else questions.push({ ...one, line })
  }
  return { questions, rejected }
}

function parse(text: string): { value: unknown } | Rejected {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1]
    return { line: at === undefined ? lineAt(text, text.length) : lineAt(text, Number(at)), reason: `This is no JSON: ${(error as Error).message}.` }
  }
}

function listIn(value: unknown): unknown[] | string {
  if (typeof value !== 'object' || value === null) return 'The file holds no list of questions.'
  const { interleave, version, questions } = value as { interleave?: unknown; version?: unknown; questions?: unknown }
  if (interleave !== mark) return 'The file does not say that it is a list of questions: "interleave": "questions" is missing.'
  if (version !== formatVersion) return `The file is of version ${JSON.stringify(version)}; version ${formatVersion} is read.`
  return Array.isArray(questions) ? questions : 'The file holds no list of questions.'
}

function questionFrom(element: unknown, keys: Keys): Exchanged | string {
  const { key: named, ...fields } = (typeof element === 'object' && element !== null ? element : {}) as { key?: unknown; [field: string]: unknown }
  if (named !== undefined && (typeof named !== 'string' || !isKey(named))) return 'The key may only have small letters, digits and . / : _ -.'
  const content = contentOf(fields)
  if (typeof content === 'string') return content
  const key = named === undefined ? keys.fresh(content.explanation) : keys.named(named)
  return key === null ? `The key “${String(named)}” stands in this file before.` : { key, content }
}
