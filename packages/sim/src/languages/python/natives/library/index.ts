import '../memory-view.ts'
import { LIBRARY_SUPPORT } from '../library-support.ts'
import type { Value } from '../../../../machine/values.ts'
import { ARRAY_NATIVES } from './array.ts'
import { TRACEBACK } from './traceback.ts'
import { BASE64, BINASCII, HASHLIB, STRUCT_MODULE } from './binary.ts'
import { DATETIME_NATIVES } from './clock.ts'
import { JSON_NATIVES } from './json.ts'
import { MATH } from './math.ts'
import { RANDOM_MODULE } from './random.ts'
import { PROCESS_MODULES } from '../process-modules.ts'
import { POOLS } from '../work-queues.ts'
import { SHARED_MEMORY_NATIVES } from '../shared-memory.ts'
import { RE } from './regex.ts'
import { STRING_NATIVES, TEXTWRAP } from './texts.ts'

/** Modules of the standard library that natives make, by name. One line a module. */
export const LIBRARY_MODULES: readonly (readonly [string, () => ReadonlyMap<string, Value>])[] = [
  ...PROCESS_MODULES,
  ['_interleave', () => LIBRARY_SUPPORT],
  ['_pools', () => POOLS],
  ['_shared_memory', () => SHARED_MEMORY_NATIVES],
  ['math', () => MATH],
  ['random', () => RANDOM_MODULE],
  ['_re', () => RE],
  ['_json', () => JSON_NATIVES],
  ['_array', () => ARRAY_NATIVES],
  ['traceback', () => TRACEBACK],
  ['_datetime', () => DATETIME_NATIVES],
  ['_string', () => STRING_NATIVES],
  ['_textwrap', () => TEXTWRAP],
  ['struct', () => STRUCT_MODULE],
  ['base64', () => BASE64],
  ['binascii', () => BINASCII],
  ['hashlib', () => HASHLIB],
]
