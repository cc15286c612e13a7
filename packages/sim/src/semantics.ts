import type { Semantics } from './machine/runtime.ts'
import type { LanguageName } from './languages.ts'

export class UnknownSemantics extends Error {
  readonly part: string
  constructor(part: string, known: readonly string[]) {
    super(`There is no semantics called '${part}'. Known: ${known.join(', ')}.`)
    this.part = part
  }
}

const SWITCHING: Readonly<Record<string, Semantics['switching']>> = { portable: 'portable', 'cpython-gil': 'gil', 'free-threaded': 'free-threaded' }
const START = ['fork', 'spawn', 'forkserver'] as const
const STDOUT = ['terminal', 'pipe', 'unbuffered'] as const

/** `portable,fork,terminal` and the like: parts in any order, the rest as usual for the language. Throws UnknownSemantics. */
export function parseSemantics(text: string, language: LanguageName): Semantics {
  let switching: Semantics['switching'] = 'portable'
  let startMethod: Semantics['startMethod'] = 'fork'
  let stdout: Semantics['stdout'] = 'terminal'
  const options = new Set<string>()
  for (const part of text.split(',').map((p) => p.trim()).filter((p) => p !== '')) {
    const start = START.find((s) => s === part)
    const stream = STDOUT.find((s) => s === part)
    if (language === 'python' && SWITCHING[part] !== undefined) switching = SWITCHING[part]
    else if (part === 'portable') switching = 'portable'
    else if (start !== undefined && language === 'python') startMethod = start
    else if (stream !== undefined) stdout = stream
    else if (/^go1\.\d+$/.test(part) && language === 'go') options.add(part)
    else if ((/^(java|carriers)[1-9]\d*$/.test(part) || part === 'jmm' || part === 'spurious') && language === 'java') options.add(part)
    else throw new UnknownSemantics(part, [...Object.keys(SWITCHING), ...START, ...STDOUT, 'go1.N', 'javaN', 'carriersN', 'jmm', 'spurious'])
  }
  const named = Object.keys(SWITCHING).find((name) => SWITCHING[name] === switching)!
  const parts = language === 'python' ? [named, startMethod, stdout] : ['portable', ...options, stdout]
  return { switching, startMethod, stdout, options, name: parts.join(',') }
}
