import type { Interpreter } from '../../../machine/interpreter.ts'
import { visitThread } from '../../../machine/noticing.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { HeapObject, Value } from '../../../machine/values.ts'

/**
 * Goroutines that nobody can wake any more: blocked on things that neither a goroutine that can still move, nor one that such a goroutine could
 * come to wake, nor a global reaches. The idea of finding leaks by what is reachable is that of the collector of the Go runtime itself.
 */
export function leakedOf(m: Interpreter, alive: readonly Thread[]): ReadonlySet<Thread> {
  const leaked = new Set(alive.filter((thread) => m.choicesOf(thread) === 0))
  if (leaked.size === 0 || leaked.size === alive.length) return leaked
  const reached = new Set<HeapObject>()
  const births = new Set<number>()
  const visit = (value: Value): void => {
    if (typeof value !== 'object' || value === null || reached.has(value)) return
    reached.add(value)
    if (!value.inline) births.add(value.birth)
    value.references(visit)
  }
  for (const namespace of m.processes[0]!.modules.values()) namespace.references(visit)
  for (const thread of alive) if (!leaked.has(thread)) visitThread(thread, visit)
  for (let woken = true; woken; ) {
    woken = false
    for (const thread of leaked) {
      if (!waitsFor(thread).some((birth) => births.has(birth))) continue
      leaked.delete(thread)
      visitThread(thread, visit)
      woken = true
    }
  }
  return leaked
}

/** Births of the objects that a blocked goroutine waits at: the key of an access is birth and slot. */
function waitsFor(thread: Thread): number[] {
  return thread.pending.accesses.filter((_, at) => at % 2 === 0).map((key) => Math.floor(key / 65536))
}
