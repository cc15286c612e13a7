import { ALGORITHM_SOURCES } from './algorithms.ts'
import { INPUT_OUTPUT_SOURCES } from './input-output.ts'
import { TEXT_SOURCES } from './text-modules.ts'

/** Library modules written in Python: name → source. They are run when first imported; what they do inside is no switch point. */
export const LIBRARY_SOURCES: ReadonlyMap<string, string> = new Map<string, string>([
  ...ALGORITHM_SOURCES,
  ...INPUT_OUTPUT_SOURCES,
  ...TEXT_SOURCES,
])
