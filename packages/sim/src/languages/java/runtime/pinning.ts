import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Semantics } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import { JavaReference } from './values.ts'

/** Cores, hence carriers, where the semantics names no other number: what Runtime.availableProcessors answers. */
const CARRIERS = 4

/**
 * Before JDK 24 (JEP 491) a virtual thread kept its carrier while it was in a `synchronized` block or waited to get into one: with all
 * carriers kept, no other virtual thread went on. Carriers for the semantics `java19` to `java23`, undefined where nothing is pinned.
 * Nothing preempts a virtual thread, so one that can go on is taken to be able to share: only those that keep a carrier are counted.
 */
export function carriersUnder({ options }: Semantics): number | undefined {
  if (!['java19', 'java20', 'java21', 'java22', 'java23'].some((one) => options.has(one))) return undefined
  for (const one of options) if (one.startsWith('carriers')) return Number(one.slice('carriers'.length))
  return CARRIERS
}

/** A virtual thread that no carrier is left for. */
export function lacksCarrier(m: Interpreter, thread: Thread, carriers: number): boolean {
  if (!thread.pinnable || keepsCarrier(thread)) return false
  let kept = 0
  for (const other of m.living) if (other.pinnable && keepsCarrier(other)) kept++
  return kept >= carriers
}

function keepsCarrier(thread: Thread): boolean {
  return thread.pending.text === 'synchronized' || thread.held.some((one) => one instanceof JavaReference)
}

/** A thread got into a monitor (first entry) or out of it. */
export function hold(m: Interpreter, thread: Thread, object: JavaReference, isInside: boolean): void {
  m.keepThread(thread)
  thread.held = isInside ? [...thread.held, object] : thread.held.filter((one) => one !== object)
}
