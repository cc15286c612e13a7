/**
 * What a register may hold. Numbers that are whole and safe are integers (of every language); integers beyond are bigints;
 * strings are strings; `undefined` is "no value yet". Everything else is a HeapObject of the language.
 */
export type Value = null | undefined | boolean | number | bigint | string | HeapObject

/** Receives the content of a state in a fixed order; see fingerprint.ts. */
export interface Tracer {
  value(value: Value): void
  values(values: readonly Value[]): void
  number(n: number): void
  text(text: string): void
  /** A thread by identity: naming one threads apart from its like. */
  thread(thread: { readonly index: number }): void
}

let noNumber = 0

/** Anything with an identity, or too large for a register. */
export abstract class HeapObject {
  /** Birth: creating thread × 2^20 + how many objects it had made before. The same in every run of equivalent schedules. */
  birth = noNumber
  /** The step that made it: what a step does to its own newborn needs no undoing. */
  bornAtStep = noNumber
  /** Reachable by more than its creator: only then are accesses visible. */
  shared = false
  /** Bookkeeping of one fingerprint: the round that met it, its number there, the zone it was met in. */
  reachedInRound = 0
  metInRound = 0
  metAs = 0
  metInZone = 0

  /** Short name of the sort of object ("list", "lock"): part of the fingerprint. */
  abstract readonly sort: string
  /** Immutable objects without identity are traced where they stand. */
  get inline(): boolean {
    return false
  }
  /** Anybody can come to it, without holding it: module globals, standard output, the clock. */
  get isEverywhere(): boolean {
    return false
  }
  /** Processes share it, or it never changes: a fork does not copy it. */
  get isSharedByProcesses(): boolean {
    return false
  }
  /** Lives outside every address space: accesses from different processes meet. */
  get isBetweenProcesses(): boolean {
    return false
  }
  /** Tells the tracer all content that matters to the future. */
  abstract trace(tracer: Tracer): void
  /** Calls visit for every object directly reachable: what becomes shared with it. */
  abstract references(visit: (value: Value) => void): void
}
