import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { languageOf, load } from '@interleave/sim'
import { corpusPrograms } from '../languages/corpus-programs.ts'
import { mutantOf } from './mutants.ts'
import { chanceOf, MUTATIONS } from './mutate.ts'

/**
 * Spoilt programs of all corpora: each is refused with a place in its text, runs, or meets a bound that has a name. Children try them, with
 * bounded memory and watched for silence, so that a hang or a crash is known by the number of its mutant.
 */
const mutants = process.env.LONG ? 100_000 : 1_000
const atOnce = 2
const perChild = process.env.LONG ? 2_000 : mutants / atOnce
/** Silence for so long is a hang: a mutant takes a fiftieth of a second on a quiet machine. */
const silenceMs = 60_000
const memoryMb = 600

interface Tried {
  readonly fates: Record<string, number>
  readonly findings: string[]
}

function tryRange(from: number, to: number): Promise<Tried> {
  const child = spawn(process.execPath, [`--max-old-space-size=${memoryMb}`, join(import.meta.dirname, 'fuzz-range.ts'), String(from), String(to)], { stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve) => {
    let out = ''
    let errors = ''
    let silence = setTimeout(() => child.kill('SIGKILL'), silenceMs)
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      clearTimeout(silence)
      silence = setTimeout(() => child.kill('SIGKILL'), silenceMs)
    })
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.once('close', (code, signal) => {
      clearTimeout(silence)
      const fates: Record<string, number> = {}
      const findings: string[] = []
      const lines = out.split('\n')
      for (const line of lines.slice(0, -1)) {
        const [, language, fate] = line.split(' ')
        fates[`${language} ${fate}`] = (fates[`${language} ${fate}`] ?? 0) + 1
        if (fate === 'finding') findings.push(line)
      }
      if (code !== 0) findings.push(`mutant ${lines.at(-1)}: the child ended with ${code ?? signal}: ${errors.slice(0, 500)}`)
      resolve({ fates, findings })
    })
  })
}

it(`${mutants} spoilt programs are refused, run or meet a bound`, { timeout: 20_000_000 }, async () => {
  const fates: Record<string, number> = {}
  const findings: string[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < mutants) {
        const from = next
        next += perChild
        const tried = await tryRange(from, Math.min(from + perChild, mutants))
        for (const [fate, count] of Object.entries(tried.fates)) fates[fate] = (fates[fate] ?? 0) + count
        findings.push(...tried.findings)
      }
    }),
  )
  console.log(Object.entries(fates).toSorted().map(([fate, count]) => `${fate} ${count}`).join(', '))
  expect(findings).toEqual([])
  expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(mutants)
})

it('a number always stands for the same mutant, and every kind of mutation spoils something', () => {
  const programs = corpusPrograms()
  expect(mutantOf(programs, 77)).toEqual(mutantOf(programs, 77))
  const { text } = programs[0]!
  for (const [name, mutation] of Object.entries(MUTATIONS)) {
    const spoilt = [1, 2, 3, 4, 5].map((seed) => mutation(text, chanceOf(seed), text))
    expect({ name, spoils: spoilt.some((one) => one !== text) }).toEqual({ name, spoils: true })
  }
})

/** What fuzzing found, made small. Each was a hang, a crash or an answer without a place. */
const FOUND: readonly (readonly [file: string, text: string])[] = [
  ['late-import.go', 'package main\n\nfunc main() {}\n\nimport "fmt"\n'],
  ['own-initialiser.java', 'class Main { public static void main(String[] a) { Runnable[] all = { () -> all[0].run() }; } }'],
  ['open-string.java', 'class Main { String open = "\\'],
]

it.each(FOUND)('%s is refused', async (file, text) => {
  const { loaded, diagnostics } = await load({ language: languageOf(file)!, text, file })
  expect(loaded).toBeUndefined()
  expect(diagnostics.length).toBeGreaterThan(0)
})
