import type { Program } from '../../bytecode/program.ts'
import type { Value } from '../../machine/values.ts'
import * as conditions from './natives/conditions.ts'
import * as locks from './natives/locks.ts'
import * as queues from './natives/queues.ts'
import { LOCAL } from './natives/locals.ts'
import { TIME_FUNCTIONS } from './natives/timers.ts'
import { lowLevelThreads, THREAD, THREAD_FUNCTIONS } from './natives/threading.ts'
import type * as LibraryChunk from './library-chunk.ts'
import { SYS } from './natives/library/sys.ts'
import { nativeFunction } from './objects/classes.ts'
import { PyModule } from './objects/values.ts'
import { FUNCTIONS_PRELUDE } from './prelude/functions.ts'
import { PRELUDE } from './prelude/prelude.ts'
import type { QuietAccount } from './runtime/quiet-account.ts'

/** A library module written in Python, compiled. */
export interface Library {
  readonly name: string
  readonly program: Program
}

/** Builds the attributes of a module; called when it is first imported. */
type ModuleMaker = () => ReadonlyMap<string, Value>

const lock = nativeFunction('Lock', (m) => m.born(new locks.PyLock(locks.LOCK)))
const rlock = nativeFunction('RLock', (m) => m.born(new locks.PyRLock(locks.RLOCK)))

/** Modules made of natives. One line a module; add a module by adding its maker. */
const MODULES: ReadonlyMap<string, ModuleMaker> = new Map<string, ModuleMaker>([
  ['threading', () => new Map<string, Value>([
    ['Thread', THREAD], ['local', LOCAL], ['Lock', lock], ['RLock', rlock],
    ['Semaphore', locks.SEMAPHORE], ['BoundedSemaphore', locks.BOUNDED_SEMAPHORE], ['Event', locks.EVENT],
    ['Condition', conditions.CONDITION], ['Barrier', conditions.BARRIER], ['BrokenBarrierError', conditions.BROKEN_BARRIER],
    ['TIMEOUT_MAX', 9223372036],
    ...THREAD_FUNCTIONS,
    ...(chunk ? ([['Timer', chunk.TIMER]] as const) : []),
  ])],
  ['_thread', () => lowLevelThreads(lock, rlock, locks.LOCK)],
  ['queue', () => new Map<string, Value>([
    ['Queue', queues.QUEUE], ['LifoQueue', queues.LIFO_QUEUE], ['PriorityQueue', queues.PRIORITY_QUEUE], ['SimpleQueue', queues.SIMPLE_QUEUE],
    ['Empty', queues.EMPTY], ['Full', queues.FULL],
  ])],
  ['time', () => new Map<string, Value>([...TIME_FUNCTIONS, ...(chunk?.TIME_TEXTS ?? [])])],
  ['sys', () => SYS],
])

/** The rest of the standard library, once a program with imports was prepared. */
let chunk: typeof LibraryChunk | undefined
let chunkModules: ReadonlyMap<string, ModuleMaker> = new Map()

/** Fetches what the imports of a program may need; before load. Most programs of threads need nothing more. */
export async function prepareLibrary(text: string): Promise<void> {
  if (chunk !== undefined || !needsLibrary(text)) return
  chunk = await import('./library-chunk.ts')
  chunkModules = new Map(chunk.LIBRARY_MODULES)
  made.delete('time')
  made.delete('threading')
}

/** Builtins of CPython that are not modelled, and methods that only its collector or the class statement would call. */
export const UNMODELLED_BUILTINS = /^(?:eval|exec|compile|__import__|open|input|breakpoint|help)$/
export const UNMODELLED_HOOKS = /^(?:__del__|__prepare__)$/

/** Names in `time` and `threading` that come with the library, and the ways to reach any name. */
const LIBRARY_TEXT = /\b(?:Timer|(?:gm|local|mk|asc|c|strf|strp|struct_)time|timezone|tzname|dir|vars|getattr|__dict__)\b|import\s*\*/

/** Whether a program may need what is not here; rather yes than no (`import` in a text or a comment counts). */
export function needsLibrary(text: string): boolean {
  if (/\b(?:bytearray|memoryview|eval|exec|compile|open|input|breakpoint|help)\b|__(?:import|del|prepare)__/.test(text)) return true
  const names = [...text.replaceAll(/\\\r?\n/g, ' ').matchAll(/\bfrom\s+([\w.]+)\s+import\b|\bimport\b([^\n;#]*)/g)].flatMap(([, from, list]) =>
    from === undefined ? list!.split(',').map((one) => one.trim().split(/\s/)[0]!) : [from],
  )
  return names.some((name) => !MODULES.has(name) || ((name === 'time' || name === 'threading') && LIBRARY_TEXT.test(text)) || (name === 'queue' && /\.queue\b/.test(text)))
}

const makerOf = (name: string): ModuleMaker | undefined => MODULES.get(name) ?? chunkModules.get(name)

/** Whether a library needs no account of its own of what it touches: see QUIET_LIBRARIES. */
export function isQuiet(name: string): boolean {
  return chunk?.QUIET_LIBRARIES.has(name) === true
}

/** What quiet libraries may change by way of what a program calls: see QuietAccount. */
export function accountOf(libraries: readonly Library[], names: readonly string[]): QuietAccount | undefined {
  return chunk?.quietAccount(libraries, names)
}

export function isModelled(name: string): boolean {
  return makerOf(name) !== undefined || chunk?.LIBRARY_SOURCES.has(name) === true
}

/** What to write instead of a builtin, a method or a module that is not modelled; known once `prepareLibrary` has seen the text. */
export const instead = (name: string): string | undefined => chunk?.instead(name, MODULES.keys())

const made = new Map<string, PyModule>()

/** A module made of natives; one object serves all runs, for nothing in it changes. */
export function nativeModule(name: string): PyModule | undefined {
  let module = made.get(name)
  const maker = makerOf(name)
  if (module === undefined && maker !== undefined) {
    module = new PyModule(name)
    for (const [key, value] of maker()) module.attributes.set(key, value)
    made.set(name, module)
  }
  return module
}

/** The sources of the Python-written modules among these names; the prelude always. */
export function librarySources(names: readonly string[]): readonly { readonly name: string; readonly text: string }[] {
  const out = [{ name: 'prelude', text: PRELUDE + FUNCTIONS_PRELUDE }]
  for (const name of names) {
    const text = chunk?.LIBRARY_SOURCES.get(name)
    if (text !== undefined) out.push({ name, text })
  }
  return out
}
