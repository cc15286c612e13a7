import type { Value } from '../../../../machine/values.ts'
import { MATH } from './math.ts'
import { RANDOM_MODULE } from './random.ts'
import { SYS } from './sys.ts'

/** Modules of the standard library that natives make, by name. One line a module. */
export const LIBRARY_MODULES: readonly (readonly [string, () => ReadonlyMap<string, Value>])[] = [
  ['math', () => MATH],
  ['random', () => RANDOM_MODULE],
  ['sys', () => SYS],
]
