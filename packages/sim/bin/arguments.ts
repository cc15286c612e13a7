import { parseArgs } from 'node:util'

export class UsageError extends Error {}

export interface Arguments {
  readonly file: string
  readonly semantics: string
  readonly engine: 'graph' | 'dpor' | 'modular' | 'auto'
  readonly cores: number
  readonly boundMs: number
  readonly boundStates: number
  readonly json: boolean
  readonly seed: number | undefined
  readonly schedule: string | undefined
  readonly prints: string | undefined
}

const OPTIONS = {
  semantics: { type: 'string' },
  engine: { type: 'string' },
  cores: { type: 'string' },
  'bound-ms': { type: 'string' },
  'bound-states': { type: 'string' },
  json: { type: 'boolean' },
  seed: { type: 'string' },
  schedule: { type: 'string' },
  prints: { type: 'string' },
} as const

/** What stands behind the verb. Throws UsageError. */
export function parseArguments(args: string[]): Arguments {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined) throw new UsageError('which file? `sim <verb> FILE`')
  if (more.length > 0) throw new UsageError(`one file at a time, not also ${more.join(' ')}`)
  const { engine = 'auto' } = values
  if (engine !== 'graph' && engine !== 'dpor' && engine !== 'modular' && engine !== 'auto') throw new UsageError(`--engine is graph, dpor or modular, not '${engine}'`)
  return {
    file,
    semantics: values.semantics ?? '',
    engine,
    cores: count('cores', values.cores, 4),
    boundMs: count('bound-ms', values['bound-ms'], 10_000),
    boundStates: count('bound-states', values['bound-states'], 20_000_000),
    json: values.json ?? false,
    seed: values.seed === undefined ? undefined : count('seed', values.seed, 0),
    schedule: values.schedule,
    prints: values.prints,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (problem) {
    throw new UsageError((problem as Error).message)
  }
}

function count(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`--${name} is a whole number, not '${text}'`)
  return value
}
