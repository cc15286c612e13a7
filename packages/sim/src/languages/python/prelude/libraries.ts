import { ALGORITHM_SOURCES } from './algorithms.ts'
import { ARRAY_SOURCES } from './arrays.ts'
import { DATE_SOURCES } from './dates.ts'
import { INPUT_OUTPUT_SOURCES } from './input-output.ts'
import { ABC, COLLECTIONS_ABC } from './libraries/abc.ts'
import { ASYNCIO } from './libraries/asyncio.ts'
import { ATEXIT } from './libraries/atexit.ts'
import { COLLECTIONS } from './libraries/collections.ts'
import { CONTEXTLIB } from './libraries/contextlib.ts'
import { DATACLASSES } from './libraries/dataclasses.ts'
import { ENUM } from './libraries/enum.ts'
import { FUTURES } from './libraries/futures.ts'
import { FUNCTOOLS } from './libraries/functools.ts'
import { ITERTOOLS } from './libraries/itertools.ts'
import { CONTEXT, CONTEXTVARS, GC, TIMEIT, TYPES, WEAKREF } from './libraries/small-modules.ts'
import { MANAGERS } from './libraries/managers.ts'
import { LOGGING_SOURCES } from './logging.ts'
import { MULTIPROCESSING } from './libraries/multiprocessing.ts'
import { ENVIRON, OS, OS_PATH } from './libraries/os.ts'
import { SHARED_MEMORY } from './libraries/shared-memory.ts'
import { SIGNAL } from './libraries/signal.ts'
import { STATISTICS_SOURCES } from './statistics.ts'
import { TYPING } from './libraries/typing.ts'
import { DIFFERENCES } from './libraries/differences.ts'
import { UNITTEST } from './libraries/unittest.ts'
import { TEXT_SOURCES } from './text-modules.ts'

/** Library modules written in Python: name → source. They are run when first imported; what they do inside is no switch point. */
export const LIBRARY_SOURCES: ReadonlyMap<string, string> = new Map<string, string>([
  ...ALGORITHM_SOURCES,
  ...STATISTICS_SOURCES,
  ...INPUT_OUTPUT_SOURCES,
  ...LOGGING_SOURCES,
  ...TEXT_SOURCES,
  ...DATE_SOURCES,
  ...ARRAY_SOURCES,
  ['_context', CONTEXT],
  ['abc', ABC],
  ['asyncio', ASYNCIO],
  ['atexit', ATEXIT],
  ['collections', COLLECTIONS],
  ['collections.abc', COLLECTIONS_ABC],
  ['concurrent', '"""A package of one module."""'],
  ['concurrent.futures', FUTURES],
  ['contextlib', CONTEXTLIB],
  ['contextvars', CONTEXTVARS],
  ['dataclasses', DATACLASSES],
  ['enum', ENUM],
  ['functools', FUNCTOOLS],
  ['gc', GC],
  ['itertools', ITERTOOLS],
  ['multiprocessing', MULTIPROCESSING],
  ['multiprocessing.managers', MANAGERS],
  ['multiprocessing.shared_memory', SHARED_MEMORY],
  ['_environ', ENVIRON],
  ['os', OS],
  ['os.path', OS_PATH],
  ['signal', SIGNAL],
  ['timeit', TIMEIT],
  ['types', TYPES],
  ['typing', TYPING],
  ['unittest', UNITTEST],
  ['_differences', DIFFERENCES],
  ['weakref', WEAKREF],
])

/**
 * Libraries that touch nothing that another thread could notice but what the program's own instruction touches by name, what a native
 * asks leave for, or what functions of the program do that they call: they need no account of their own.
 */
export const QUIET_LIBRARIES: ReadonlySet<string> = new Set(LIBRARY_SOURCES.keys())
