import type { QuestionContent } from '@interleave/content/page'
import { promptOf } from '../components/teach/form/blank-content.ts'

/** A key for a new question: words of its prompt and a few letters of chance; `fact` joins it to the questions on that fact. */
export function freshKey(content: QuestionContent, fact?: string): string {
  const chance = [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36)).join('')
  if (fact) return `${fact.slice(0, 100)}:${chance}`
  const words = promptOf(content)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return [words || content.kind, chance].join('-').replaceAll(/-{2,}/g, '-')
}
