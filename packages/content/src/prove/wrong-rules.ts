import type { Program } from '../question/kinds/predict-output.ts'

/**
 * Misconceptions that can be run: each rewrites a program so that it does what somebody expects who believes the wrong
 * rule. What the rewritten program can print and the real one cannot is then the mark of that belief.
 */
export interface WrongRule {
  misconception: string
  /** The program under the wrong rule; undefined where the rule says nothing about it. */
  rewrite(program: Program): Program | undefined
}

export const wrongRules: readonly WrongRule[] = [
  {
    misconception: 'processes-share-memory',
    rewrite: forPython((text) => replacing(text, /\bmultiprocessing\.Process\(/g, 'threading.Thread(', 'import threading')),
  },
  {
    misconception: 'threads-copy-memory',
    rewrite: forPython((text) => replacing(text, /\bthreading\.Thread\(/g, 'multiprocessing.Process(', 'import multiprocessing')),
  },
  { misconception: 'lock-is-ignored', rewrite: withoutLocks },
  {
    misconception: 'thread-local-is-shared',
    rewrite: forPython((text) => replacing(text, /\bthreading\.local\(\)/g, 'Plain()', 'class Plain:\n    pass\n')),
  },
  {
    misconception: 'await-holds-others-back',
    rewrite: forPython((text) => text.replaceAll(/^(\s*)await asyncio\.sleep\([\d.]*\)$/gm, '$1pass')),
  },
  {
    misconception: 'run-starts-a-thread',
    rewrite: (program) => (program.language === 'java' ? changed(program, program.text.replaceAll(/^(\s*\w+)\.run\(\);$/gm, '$1.start();')) : undefined),
  },
  { misconception: 'closures-keep-values', rewrite: forPython(withNamesBoundEarly) },
  {
    misconception: 'spawn-copies-parent',
    rewrite: forPython((text) => text.replaceAll(/\bset_start_method\((["'])(?:spawn|forkserver)\1\)/g, 'set_start_method($1fork$1)')),
  },
]

function forPython(rewrite: (text: string) => string): WrongRule['rewrite'] {
  return (program) => (program.language === 'python' ? changed(program, rewrite(program.text)) : undefined)
}

function changed(program: Program, text: string): Program | undefined {
  return text === program.text ? undefined : { ...program, text }
}

function replacing(text: string, what: RegExp, by: string, needs: string): string {
  const replaced = text.replaceAll(what, by)
  return replaced === text || replaced.includes(`${needs}\n`) ? replaced : `${needs}\n${replaced}`
}

/** A lambda made in a loop gets the loop's variables as they are at that moment. */
function withNamesBoundEarly(text: string): string {
  const names = [...text.matchAll(/^\s*for (\w+) in /gm)].map(([, name]) => name!)
  return text.replaceAll(/\blambda: (.*)$/gm, (whole, body: string) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
    return used.length === 0 ? whole : `lambda ${used.map((name) => `${name}=${name}`).join(', ')}: ${body}`
  })
}

/** Locks made by name are no longer taken: `with gate:` holds nobody back, and neither does `gate.Lock()`. */
function withoutLocks(program: Program): Program | undefined {
  const { language, text } = program
  if (language === 'python') {
    const names = [...text.matchAll(/^\s*(\w+)\s*=\s*threading\.R?Lock\(\)/gm)].map(([, name]) => name!)
    return changed(program, names.reduce((soFar, name) => soFar.replaceAll(new RegExp(`\\bwith ${name}:`, 'g'), 'if True:'), text))
  }
  if (language === 'go') return changed(program, text.replaceAll(/^(\s*)(?:defer )?\w+\.(?:Lock|Unlock)\(\)$/gm, '$1'))
  return changed(program, text.replaceAll(/\bsynchronized (?=[\w<>[\]]+ \w+\()/g, ''))
}
