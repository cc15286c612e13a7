import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Benchmark, Figure } from './benchmark.ts'

/**
 * `pnpm bench [name …] [--record]`: runs the named workloads (all without a name), prints each figure beside the last record, and keeps the
 * new ones with --record. A benchmark is a file `*.bench.ts` here that exports `benchmark`.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url))
const RECORD = `${HERE}record.json`

type Records = Record<string, { readonly at: string; readonly machine: string; readonly figures: readonly Figure[] }>

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const records: Records = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) as Records : {}
const files = globSync('*.bench.ts', { cwd: HERE }).toSorted()
const benchmarks = await Promise.all(files.map(async (file) => (await import(pathToFileURL(`${HERE}${file}`).href) as { benchmark: Benchmark }).benchmark))
const unknown = wanted.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name))
if (unknown.length > 0) {
  console.error(`There is no workload ${unknown.join(', ')}. There are: ${benchmarks.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

for (const benchmark of benchmarks) {
  if (wanted.length > 0 && !wanted.includes(benchmark.name)) continue
  console.log(`\n${benchmark.name}: ${benchmark.about}`)
  const figures = await benchmark.run()
  for (const figure of figures) console.log(`  ${lineOf(figure, records[benchmark.name]?.figures.find(({ name }) => name === figure.name))}`)
  if (process.argv.includes('--record')) {
    records[benchmark.name] = { at: new Date().toISOString().slice(0, 10), machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`, figures }
    writeFileSync(RECORD, `${JSON.stringify(records, null, 2)}\n`)
  }
}

function lineOf(figure: Figure, before: Figure | undefined): string {
  const aimed = figure.aim === undefined ? '' : ` (aim ${figure.better === 'higher' ? '≥' : '<'} ${figure.aim}: ${meets(figure) ? 'met' : 'missed'})`
  const change = before && before.value !== 0 ? `, ${signed((figure.value / before.value - 1) * 100)} % since the record` : ''
  return `${figure.name}: ${rounded(figure.value)} ${figure.unit}${aimed}${change}`
}

function meets({ value, aim, better }: Figure): boolean {
  return aim === undefined || (better === 'higher' ? value >= aim : value < aim)
}

function rounded(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(0)}`
}
