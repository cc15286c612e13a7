import { createHash } from 'node:crypto'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { variantOf } from '@interleave/content'
import type { Program, Question } from '@interleave/content'
import { ROOT } from '../root.ts'
import type { SimulatorPool } from './pool.ts'

/** Remembers what was found, so that a second start need not try again. */
export interface Memory {
  read(): Promise<string | null>
  write(text: string): Promise<void>
}

/** The same as `runnablePrograms`, tried again only when the simulator's files or the questions changed. */
export async function rememberedRunnable(questions: readonly Question[], pool: Pick<SimulatorPool, 'loadable'>, memory: Memory): Promise<ReadonlySet<string>> {
  const key = keyOf(questions)
  const kept = JSON.parse(await memory.read() ?? '{}') as { key?: string; ids?: string[] }
  if (kept.key === key && kept.ids) return new Set(kept.ids)
  const found = await runnablePrograms(questions, pool)
  await memory.write(JSON.stringify({ key, ids: [...found] }))
  return found
}

/** Ids of the questions whose program the simulator can load; questions about other programs could never be graded. */
export async function runnablePrograms(questions: readonly Question[], pool: Pick<SimulatorPool, 'loadable'>): Promise<ReadonlySet<string>> {
  const programs = questions.flatMap((question) => {
    const program = programOf(question)
    return program ? [{ id: question.id, program }] : []
  })
  const verdicts = await pool.loadable(programs.map(({ program }) => program))
  return new Set(programs.filter((_, index) => verdicts[index]).map(({ id }) => id))
}

function programOf(question: Question): Program | null {
  if (question.kind !== 'predict-output') return null
  const variant = variantOf(question, 0)
  return variant.kind === 'predict-output' ? variant.body.program : null
}

function keyOf(questions: readonly Question[]): string {
  const hash = createHash('sha256')
  for (const { id, version, kind } of questions) if (kind === 'predict-output') hash.update(`${id} ${version}\n`)
  for (const file of globSync('packages/sim/src/**/*.ts', { cwd: ROOT }).toSorted()) {
    const { size, mtimeMs } = statSync(join(ROOT, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
