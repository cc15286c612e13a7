import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildBank, shelfText } from '../src/bank/build.ts'
import { shelfFile } from '../src/bank/bank.ts'
import { diffBank } from '../src/bank/diff.ts'
import { bankProver } from '../src/bank/prover.ts'
import type { Question } from '../src/question/question.ts'

/** `pnpm derive`: documents → the checked-in bank. Writes nothing when a problem stands in the way, nor where nothing changed. */
const { shelves, problems } = await buildBank(bankProver((sentence) => console.error(`not run: ${sentence}`)))

for (const { severity, document, line, code, sentence, fix } of problems) {
  console.error(`${severity}: documents/${document}.md:${line} ${code}\n  ${sentence}\n  ${fix}`)
}
if (problems.some(({ severity }) => severity === 'error')) process.exit(1)

mkdirSync(new URL('.', shelfFile('any')), { recursive: true })
const before: Question[] = []
for (const shelf of shelves) {
  const file = shelfFile(shelf.document)
  const text = shelfText(shelf)
  const old = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (old !== '') before.push(...(JSON.parse(old) as { questions: Question[] }).questions)
  if (old !== text) writeFileSync(file, text)
}

const questions = shelves.flatMap((shelf) => shelf.questions)
const { added, changed, retired } = diffBank({ questions: before }, { questions })
const kinds = Map.groupBy(questions, ({ kind }) => kind)
console.log(`${questions.length} questions about ${shelves.reduce((sum, { facts }) => sum + facts.length, 0)} facts: ${added.length} added, ${changed.length} changed, ${retired.length} retired.`)
for (const [kind, ofKind] of [...kinds].toSorted()) console.log(`  ${kind.padEnd(16)} ${ofKind.length}`)
for (const { id } of retired) console.log(`  retired: ${id}`)
