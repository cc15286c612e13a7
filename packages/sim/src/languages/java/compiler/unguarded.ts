import { outermost } from '../check-base.ts'
import type { RuntimeClass } from '../runtime/classes.ts'
import type { FieldSymbol } from '../symbols.ts'

/** Collections that say themselves what they touch (`interleave.Heap`), as a whole; Random is one step a draw, as its compareAndSet makes it. */
const TOLD_AS_WHOLES: ReadonlySet<string> = new Set(['AbstractList', 'ArrayList', 'LinkedList', 'ArrayDeque', 'PriorityQueue', 'HashMap', 'LinkedHashMap', 'Random'].map((name) => `java.util.${name}`))

/** Of java.lang.Thread, what the program may change while others look. */
const OF_THREADS: ReadonlySet<string> = new Set(['name', 'priority', 'handler'])

/**
 * Whether a field of the library that can change is the program's affair: threads that share an object of such a class see each other's
 * accesses one by one, as they do in Java. An iterator is one wherever it comes from; classes that are safe for threads are none.
 */
export function isUnguarded(owner: RuntimeClass, field: FieldSymbol): boolean {
  if (field.isFinal || field.isStatic) return false
  if (owner.ancestors.has('java.util.Iterator')) return true
  const { fullName } = outermost(owner.symbol!)
  if (fullName === 'java.lang.Thread') return OF_THREADS.has(field.name)
  if (fullName === 'java.lang.Throwable') return true
  return fullName.startsWith('java.util.') && !fullName.startsWith('java.util.concurrent.') && !TOLD_AS_WHOLES.has(fullName)
}
