import type { Machine, ReadyThread, ThreadId } from '../machine/machine.ts'

/** A thread that, left alone, prints one text (or nothing) and ends. */
export interface Printer {
  readonly thread: ThreadId
  readonly text: string
}

/** So many threads are worth it: fewer have few states anyway. */
const SHUFFLED_AT = 12

/** Steps that a printer is tried for. */
const MOST_STEPS = 4

/** Kinds of operations that depend on nothing: they touch nothing another thread could notice. */
export const LOCAL: ReadonlySet<string> = new Set(['begin', 'continue'])

/** Whether it is worth looking for printers here. */
export function mayShuffle(ready: readonly ReadyThread[]): boolean {
  return ready.reduce((sum, { like }) => sum + like, 0) >= SHUFFLED_AT && ready.every(({ pending }) => pending.kind === 'output' || LOCAL.has(pending.kind))
}

/** Printers, and the steps that all of them made. */
export interface PrintersRun {
  readonly printers: readonly Printer[]
  readonly steps: number
}

/**
 * Runs the runnable threads of this state one after the other, where all of them only print and end, and whoever else is there waits for the
 * ends of them all; where one does more, the machine is left as it was and there is no answer. What a machine does in one step nobody else
 * can notice but for the text, so these threads commute and every order of the texts is an output: 2ⁿ states are one edge. Texts are whole
 * lines, so that it can be read off an output where each ends.
 */
export function runPrinters(m: Machine): PrintersRun | undefined {
  const ready = m.runnable()
  if (ready.length < SHUFFLED_AT) return undefined
  const running = new Set(ready)
  for (const other of m.unfinished()) {
    if (running.has(other)) continue
    const awaited = new Set(m.awaited(other))
    if (awaited.size < ready.length || !ready.every((thread) => awaited.has(thread))) return undefined
  }
  const depth = m.depth
  const printers: Printer[] = []
  // The oldest is the likeliest to do more; then from the newest, so that the list of living threads is shortened at its end.
  for (const thread of [ready[0]!, ...ready.slice(1).toReversed()]) {
    const printer = alone(m, thread)
    if (printer === undefined) {
      while (m.depth > depth) m.undo()
      return undefined
    }
    printers.push(printer)
  }
  return { printers, steps: m.depth - depth }
}

/** Runs a printer to its end; how many steps that made (fewer for the last ones: nobody is left to notice anything), undefined where it prints something else here. */
export function runPrinter(m: Machine, { thread, text }: Printer): number | undefined {
  const depth = m.depth
  return alone(m, thread)?.text === text ? m.depth - depth : undefined
}

/** Runs a thread as far as a printer goes. */
function alone(m: Machine, thread: ThreadId): Printer | undefined {
  const texts: string[] = []
  let next = m.pending(thread)
  for (let steps = 0; next.choices === 1 && (next.kind === 'output' || LOCAL.has(next.kind)) && steps < MOST_STEPS; steps++) {
    const { output } = m.step(thread)
    if (output !== '') texts.push(output)
    next = m.pending(thread)
  }
  const [text = ''] = texts
  const fits = next.kind === 'ended' && texts.length <= 1 && (text === '' || text.indexOf('\n') === text.length - 1)
  return fits ? { thread, text } : undefined
}

/** Number of orders of a multiset, given how often each member is in it. */
export function orders(counts: Iterable<number>): bigint {
  let all = 1n
  let placed = 0n
  for (const count of counts) {
    // Binomial by binomial: every quotient is whole.
    for (let i = 1n; i <= BigInt(count); i++) all = (all * ++placed) / i
  }
  return all
}

/** All orders of a multiset of texts, by text; each as one text. */
export function* permutations(texts: readonly string[]): Generator<string> {
  const at = texts.toSorted()
  for (;;) {
    yield at.join('')
    // Narayana Pandita's step to the next order.
    let i = at.length - 2
    while (i >= 0 && at[i]! >= at[i + 1]!) i--
    if (i < 0) return
    let j = at.length - 1
    while (at[j]! <= at[i]!) j--
    ;[at[i], at[j]] = [at[j]!, at[i]!]
    at.push(...at.splice(i + 1).toReversed())
  }
}
