import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { normal, type Whole } from './integers.ts'

/** The virtual clock begins here, so that dates look like dates: 2009-11-10 23:00:00 UTC. */
const EPOCH_NS = 1_257_894_000_000_000_000n

/** The machine's clock as Go counts it: nanoseconds since 1970. */
export function clockNs(m: Interpreter): Whole {
  return normal(EPOCH_NS + BigInt(Math.round(m.readClock() * 1e9)))
}

/** Seconds of the machine's clock for nanoseconds of Go's. */
export function secondsOf(ns: Value): number {
  return Number(BigInt(ns as Whole) - EPOCH_NS) / 1e9
}

/** Whether somebody looks at the clock: the program, or a person who follows one run. */
export function showsTime(m: Interpreter): boolean {
  return m.readsClock || m.granularity === 'operation'
}
