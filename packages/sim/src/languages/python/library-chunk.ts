/**
 * The standard library behind import statements: fetched when a program has one, so that the page's bundle stays small. Nothing else may
 * import this file.
 */
import './natives/byte-array.ts'

export { TIME_TEXTS } from './natives/library/clock.ts'
export { instead } from './instead.ts'
export { TIMER } from './natives/library/timer.ts'
export { LIBRARY_MODULES } from './natives/library/index.ts'
export { LIBRARY_SOURCES, QUIET_LIBRARIES } from './prelude/libraries.ts'
export { quietAccount } from './runtime/quiet-account.ts'
