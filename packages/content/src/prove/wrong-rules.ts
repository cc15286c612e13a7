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
