import type { Program } from '../../bytecode/program.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Value } from '../../machine/values.ts'
import { nativeFunction } from './objects/classes.ts'
import { PyModule } from './objects/values.ts'
import { LOCK, PyLock, THREAD } from './natives/threading.ts'
import { PRELUDE } from './prelude/prelude.ts'

/** A library module written in Python, compiled. */
export interface Library {
  readonly name: string
  readonly program: Program
}

/** Builds the attributes of a module; called once a process imports it. */
type ModuleMaker = () => ReadonlyMap<string, Value>

const MODULES: ReadonlyMap<string, ModuleMaker> = new Map<string, ModuleMaker>([
  ['threading', () => new Map<string, Value>([
    ['Thread', THREAD],
    ['Lock', nativeFunction('Lock', (m) => m.born(new PyLock(LOCK)))],
  ])],
])

export function isModelled(name: string): boolean {
  return MODULES.has(name)
}

const made = new Map<string, PyModule>()

export function nativeModule(_m: Interpreter, name: string): PyModule | undefined {
  let module = made.get(name)
  const maker = MODULES.get(name)
  if (module === undefined && maker !== undefined) {
    module = new PyModule(name)
    for (const [key, value] of maker()) module.attributes.set(key, value)
    made.set(name, module)
  }
  return module
}

/** The Python-written libraries that a program with these imports needs; the prelude always. */
export function preludeSources(_imports: readonly string[]): readonly { name: string; text: string }[] {
  return [{ name: 'prelude', text: PRELUDE }]
}
