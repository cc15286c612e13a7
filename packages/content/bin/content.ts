import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ReadResult } from '../src/read/read.ts'
import { readDocument } from '../src/read/read.ts'
import { jsonOf, summaryOf } from '../src/read/summary.ts'

const usage = 'usage: pnpm --silent content read FILE [--json] [--format markdown|html|text]    (FILE - reads standard input)'

process.exitCode = main(process.argv.slice(2))

/** 0 read, 2 not read or not understood; a reason goes to standard error. */
function main(args: string[]): number {
  let asked
  try {
    asked = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
  } catch (error) {
    return refuse('content/usage', `${(error as Error).message}\n${usage}`)
  }
  const { values, positionals } = asked
  if (values.help) return print(usage)
  const [verb, file] = positionals
  if (verb !== 'read' || file === undefined || positionals.length > 2) return refuse('content/usage', usage)
  if (values.format !== undefined && !isFormat(values.format)) return refuse('content/usage', `There is no format ${values.format}.\n${usage}`)
  return read(file, values.format, values.json ?? false)
}

function read(file: string, format: 'markdown' | 'html' | 'text' | undefined, isJson: boolean): number {
  let bytes
  try {
    bytes = readFileSync(file === '-' ? 0 : resolve(process.env['INIT_CWD'] ?? '.', file))
  } catch (error) {
    return refuse('content/no-file', `${file} cannot be read: ${(error as Error).message}`)
  }
  const result = readDocument(new TextDecoder().decode(bytes), { format, name: file })
  print(isJson ? JSON.stringify(jsonOf(result), null, 2) : summaryOf(result))
  return reportErrors(result)
}

function reportErrors({ diagnostics }: ReadResult): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  for (const { code, sentence } of errors) refuse(code, sentence)
  return errors.length > 0 ? 2 : 0
}

function isFormat(name: string): name is 'markdown' | 'html' | 'text' {
  return ['markdown', 'html', 'text'].includes(name)
}

function refuse(code: string, sentence: string): 2 {
  process.stderr.write(`${code}: ${sentence}\n`)
  return 2
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`)
  return 0
}
