import type { Code } from '../../../bytecode/program.ts'
import { isCode } from '../../../bytecode/verifier.ts'
import type { Value } from '../../../machine/values.ts'
import type { CompiledProgram } from '../compile.ts'
import type { CallReference, StaticReference } from '../compiler/references.ts'
import type { FieldSymbol } from '../symbols.ts'
import { blankOf } from './classes.ts'

/** What the runtime is told of a program before it runs: by its code alone. */

/** Calls by the program after which the end of a thread, or who is interrupted, is an event of its own. */
const FOLLOWING_THREADS = new Set(['interrupt', 'shutdownNow', 'cancel', 'isAlive', 'getState', 'timedJoin', 'invokeAny', 'awaitQuiescence', 'orTimeout', 'completeOnTimeout'])

export function followsThreads(compiled: CompiledProgram): boolean {
  return programCodes(compiled).some((code) => code.constants.some(isFollowing))
}

function programCodes(compiled: CompiledProgram): Code[] {
  const codes = [...compiled.world.reachedMethods].flatMap((one) => (one.code && !one.code.library ? [one.code] : []))
  return [...codes, ...[...compiled.initialisers.values()].filter((one) => !one.library)]
}

const GIVING_TASKS = new Set(['submit', 'submit$', 'execute', 'invokeAll', 'invokeAny', 'supplyAsync', 'runAsync'])
const ASKING_FOR_TASKS = new Set(['awaitTermination', 'isTerminated', 'shutdown'])

/** Every call that gives an executor tasks stands in a method that makes one with a thread for each task, and none waits for them but `close`. */
export function givesTasksWhereMade(compiled: CompiledProgram): boolean {
  return programCodes(compiled).every((code) => {
    const calls = code.constants.filter(isLibraryCall).map((one) => one.name)
    if (calls.some((name) => ASKING_FOR_TASKS.has(name))) return false
    return !calls.some((name) => GIVING_TASKS.has(name)) || calls.some((name) => name === 'newVirtualThreadPerTaskExecutor' || name === 'newThreadPerTaskExecutor')
  })
}

function isLibraryCall(constant: unknown): constant is CallReference {
  return typeof constant === 'object' && constant !== null && 'kind' in constant && constant.kind === 'call' && (constant as CallReference).method.symbol?.owner.isLibrary === true
}

function isFollowing(constant: unknown): boolean {
  if (!isLibraryCall(constant)) return false
  const { name, method } = constant
  return FOLLOWING_THREADS.has(name) || (name === 'join' && method.symbol!.params.length > 0 && method.cls.name === 'java.lang.Thread')
}

/** Every static field that any reached code names, with its value before initialisation; and every class's state. */
export function staticsOf(compiled: CompiledProgram): { readonly place: string; readonly blank: Value }[] {
  const found = new Map<string, Value>()
  const visit = (code: Code): void => {
    for (const constant of code.constants) {
      if (isCode(constant)) visit(constant)
      else if (isStatic(constant) && !found.has(constant.place)) found.set(constant.place, blankOf(constant.type))
    }
  }
  const { world, program, initialisers } = compiled
  visit(program.entry)
  for (const one of world.reachedMethods) if (one.code) visit(one.code)
  for (const [cls, code] of initialisers) {
    visit(code)
    found.set(`init ${cls.name}`, undefined)
  }
  if ([...world.reachedMethods].some((one) => one.cls.name === 'java.lang.invoke.VarHandle')) for (const field of namedStatics(compiled)) found.set(`${world.classOf(field.owner).name}.${field.name}`, blankOf(field.type))
  return [...found].map(([place, blank]) => ({ place, blank }))
}

/** Static fields of the program that no code may name but a VarHandle lead to. */
function namedStatics({ world, initialisers }: CompiledProgram): FieldSymbol[] {
  const classes = new Set([...[...world.reachedMethods].map((one) => one.cls), ...initialisers.keys()])
  return [...classes].flatMap(({ symbol }) => (symbol === undefined || symbol.isLibrary ? [] : [...symbol.fields.values()].filter((field) => field.isStatic && !field.isFinal)))
}

function isStatic(constant: unknown): constant is StaticReference {
  return typeof constant === 'object' && constant !== null && 'kind' in constant && constant.kind === 'static'
}
