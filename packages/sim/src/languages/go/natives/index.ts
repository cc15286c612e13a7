import type { NativeFunction, NativeTable } from '../runtime/natives.ts'
import { atomicNatives } from './atomic.ts'
import { numberNatives } from './numbers.ts'
import { outputNatives } from './output.ts'
import { syncNatives } from './sync.ts'
import { systemNatives } from './system.ts'
import { testingNatives } from './testing.ts'
import { textNatives } from './text.ts'

const all: readonly NativeFunction[] = [...atomicNatives, ...numberNatives, ...outputNatives, ...syncNatives, ...systemNatives, ...testingNatives, ...textNatives]

/** Every native function of the library, by full name. */
export const NATIVES: NativeTable = new Map(all.map((native) => [native.name, native]))
