import { ALGORITHM_SOURCES } from './algorithms.ts'
import { ARRAY_SOURCES } from './arrays.ts'
import { DATE_SOURCES } from './dates.ts'
import { INPUT_OUTPUT_SOURCES } from './input-output.ts'
import { TEXT_SOURCES } from './text-modules.ts'

/** Library modules written in Python: name → source. They are run when first imported; what they do inside is no switch point. */
export const LIBRARY_SOURCES: ReadonlyMap<string, string> = new Map<string, string>([
  ...ALGORITHM_SOURCES,
  ...INPUT_OUTPUT_SOURCES,
  ...TEXT_SOURCES,
  ...DATE_SOURCES,
  ...ARRAY_SOURCES,
])
