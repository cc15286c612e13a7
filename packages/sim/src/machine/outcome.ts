import type { Interpreter } from './interpreter.ts'
import type { Blocked, Ending, Outcome } from './machine.ts'
import { Thread } from './thread.ts'

/** How a run ended; undefined while a thread can move. */
export function outcomeOf(m: Interpreter): Outcome | undefined {
  for (const thread of m.living) if (m.choicesOf(thread) > 0) return undefined
  const left = m.living.filter((t) => !m.runtime.serves?.(t))
  const main = m.processes[0]!
  const ended = main.raised ? 'raised' : 'exited'
  const stands = left.length < m.living.length ? 'hidden' : 'deadlocked'
  const outcome = endedAs(m, left.length === 0 ? ended : main.isAlive ? stands : 'blocked', left)
  return m.runtime.reported?.(outcome, main) ?? outcome
}

/** What stands still for ever while only threads of the runtime itself (timers) go on; undefined while a thread of the program can move. */
export function standstillOf(m: Interpreter): Outcome | undefined {
  const { runtime } = m
  if (runtime.serves === undefined) return undefined
  let served = false
  const left: Thread[] = []
  for (const thread of m.living) {
    if (runtime.serves(thread)) served = true
    else if (m.choicesOf(thread) > 0) return undefined
    else left.push(thread)
  }
  return served && left.length > 0 ? endedAs(m, 'hidden', left) : undefined
}

function endedAs(m: Interpreter, ending: Ending, left: readonly Thread[]): Outcome {
  const main = m.processes[0]!
  return {
    stdout: m.stdout.join(''),
    stderr: m.stderr.join(''),
    ending,
    exitCode: main.exitCode ?? 0,
    errors: m.errors.slice(),
    blocked: left.map((t) => describeBlocked(m, t)).toSorted((x, y) => compareText(JSON.stringify(x), JSON.stringify(y))),
    zombies: m.processes.filter((p) => p.isZombie && p !== main).length,
    ...(m.observed.size > 0 ? { globals: m.runtime.showGlobals(m, m.observed) } : {}),
  }
}

function describeBlocked(m: Interpreter, thread: Thread): Blocked {
  const at = thread.joining.findIndex((t) => t.isAlive)
  const awaited = thread.joining[at]
  if (awaited) return { thread: thread.runs, line: thread.joinLines[at]!, reason: 'join', on: awaited.runs, heldBy: null }
  if (m.runtime.lacks?.(thread) === true) return { thread: thread.runs, line: m.lineOf(thread), reason: 'carrier', on: 'a free carrier', heldBy: null }
  const waits = thread.pending.waits
  const on = waits === undefined ? thread.pending.text : m.runtime.nameOf(m, thread.process, waits.on)
  const of = waits !== undefined && typeof waits.on === 'object' ? waits.on : null
  const holder = of === null ? null : (('owner' in of ? of.owner : null) ?? m.runtime.holderOf?.(m, of))
  return {
    thread: thread.runs, line: m.lineOf(thread), reason: waits?.reason ?? thread.pending.kind, on,
    heldBy: holder instanceof Thread ? holder.runs : null,
  }
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
