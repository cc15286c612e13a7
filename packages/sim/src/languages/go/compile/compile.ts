import type { Code, Program } from '../../../bytecode/program.ts'
import type { SourceText } from '../../../source/index.ts'
import { isTest, isTestMain } from '../check/check.ts'
import type { CheckedProgram } from '../check/program.ts'
import type { PackageVars } from '../check/members.ts'
import type { Func } from '../check/objects.ts'
import { anyType, basicTypes } from '../check/types.ts'
import { errorType } from '../check/universe.ts'
import { POINTERS, wholeFutures } from '../runtime/access.ts'
import type { NativeTable } from '../runtime/natives.ts'
import { RUNTIME_ERRORS } from '../runtime/panics.ts'
import type { RuntimeTypes } from '../runtime/state.ts'
import type { FuncRef, RType } from '../runtime/types.ts'
import { shownFutures } from '../runtime/shown.ts'
import { GoClosure } from '../runtime/values.ts'
import { emitOverwrite, pushValues } from './assignments.ts'
import { Emitter, isStorage } from './emitter.ts'
import { ProgramCompiler } from './program-compiler.ts'
import { isStored } from '../runtime/zero.ts'
import { pushZero } from './variables.ts'

/** A compiled Go program with what its runtime must know about it. */
export interface GoProgram extends Program {
  readonly types: RuntimeTypes
  /** Functions that a call of a value of a signature may come to. */
  readonly valued: ReadonlyMap<string, ReadonlySet<string>>
  /** Functions that a call of a method through an interface may come to. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>
  readonly globals: readonly string[]
  /** Future keys of all that hangs on values which the program holds in interfaces: what fmt may look at. */
  readonly shown: readonly string[]
  /** Future keys of the parts of elements of slices that are structs or arrays. */
  readonly stored: readonly string[]
  /** The program itself, and not only the library, asks what time it is. */
  readonly readsClock: boolean
}

/** Compiles a checked program: package variables and init functions first, then main; every function that may be reached. */
export function compileProgram(checked: CheckedProgram, source: SourceText, natives: NativeTable, goVersion: number): GoProgram {
  const program = new ProgramCompiler(checked.info, checked.instances, source, natives, goVersion, checked.packages.at(-1)!.pkg)
  if (checked.packages.some(({ pkg }) => pkg.path.endsWith('errgroup'))) checked.info.seesWaiting = true
  const context = { outer: undefined, signature: { kind: 'func' as const, typeParams: [], params: [], results: [], variadic: false }, node: undefined, typeParams: [] }
  const e = new Emitter(program, 'main', context, new Map(), false)
  const globals: string[] = []
  for (const { pkg, variables, inits } of checked.packages) {
    for (const line of variables) emitZeros(e, line, globals)
    if (pkg.library) e.at({ start: 0, end: 0 })
    for (const line of variables) emitInitialisers(e, line)
    for (const init of inits) callPlain(e, program.declareInit(init))
  }
  emitMain(e, checked)
  e.load(null)
  e.emit('RETURN')
  program.compilePending()
  settleFutures(program)
  const codes = [...program.refs].flatMap((ref) => (ref.code ? [ref.code] : []))
  for (const code of codes) e.constant(code)
  const entry = e.finish(0)
  return {
    language: 'go', file: source.file, text: source.text, entry: { ...entry, kind: 'module' }, types: runtimeTypes(program),
    valued: program.valued, methods: program.methods, globals, shown: shownFutures(program.boxed), stored: storedFutures(program), readsClock: codes.some(asksTheTime),
  }
}

const ASKING: ReadonlySet<unknown> = new Set(['time.Now', 'time.Since', 'time.Until'])

function asksTheTime(code: Code): boolean {
  return !code.library && code.constants.some((value: unknown) => {
    const named = value instanceof GoClosure ? value.func : value
    return typeof named === 'object' && named !== null && 'shown' in named && ASKING.has(named.shown)
  })
}

function callPlain(e: Emitter, ref: FuncRef): void {
  e.emit('GO_CALL', 0 | (e.constant(ref) << 8))
  e.emit('POP')
}

/** Every package variable is zero before the first initialiser runs. */
function emitZeros(e: Emitter, line: PackageVars, globals: string[]): void {
  for (const variable of line.variables) {
    const home = e.homeOf(variable)
    if (home.kind !== 'global' || variable.name === '_') continue
    globals.push(home.name)
    pushZero(e, variable.type)
    if (home.held === 'cell') e.emit('GO_NEW_CELL')
    e.emit('STORE_GLOBAL', e.asm.name(home.name))
  }
}

function emitInitialisers(e: Emitter, { declaration, variables }: PackageVars): void {
  if (declaration.values.length === 0) return
  e.at(declaration)
  const values = pushValues(e, declaration.values, variables.map((variable) => (variable.name === '_' ? undefined : variable.type)))
  for (const [at, variable] of variables.entries()) {
    const home = e.homeOf(variable)
    if (variable.name === '_' || home.kind !== 'global') continue
    if (isStorage(variable.type) || home.held === 'cell') {
      e.emit('LOAD_GLOBAL', e.asm.name(home.name))
      e.emit('LOAD_LOCAL', values[at]!)
      if (isStorage(variable.type)) emitOverwrite(e, variable.type)
      else e.emit('GO_SET_DEREF')
    } else {
      e.emit('LOAD_LOCAL', values[at]!)
      e.emit('STORE_GLOBAL', e.asm.name(home.name))
    }
  }
}

/** main.main, or for a file of tests: all its Test functions through the testing package. */
function emitMain(e: Emitter, checked: CheckedProgram): void {
  const own = checked.packages.at(-1)!
  const main = own.functions.find((func) => func.name === 'main' && !func.receiver)
  const testing = checked.packages.find(({ pkg }) => pkg.path === 'testing')
  const runner = testing?.functions.find((func) => func.name === 'Main')
  if (main && !(runner && own.isTestFile)) return callPlain(e, e.program.function(main))
  if (!runner) return
  emitTests(e, own.functions.filter(isTest))
  const around = own.functions.find(isTestMain)
  if (around) loadFunction(e, around)
  else e.load(null)
  e.emit('GO_CALL', 3 | (e.constant(e.program.function(runner)) << 8))
  e.emit('POP')
}

function loadFunction(e: Emitter, func: Func): void {
  const ref = e.program.function(func)
  e.program.noteValued(func.type, ref)
  e.load(e.program.closureOf(ref))
}

function emitTests(e: Emitter, tests: readonly Func[]): void {
  const list = (push: (test: Func) => void): void => {
    e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length: tests.length, element: basicTypes.string })))
    for (const [at, test] of tests.entries()) {
      push(test)
      e.emit('GO_INIT_ELEMENT', at)
    }
    e.emit('GO_WHOLE_SLICE')
  }
  list((test) => e.load(test.name))
  list((test) => loadFunction(e, test))
}

/** Fields whose address is taken somewhere are told apart from nothing that pointers reach. */
function settleFutures(program: ProgramCompiler): void {
  for (const type of program.types.all.values()) {
    for (const [at, future] of type.fieldFutures.entries()) if (program.addressedFields.has(future)) type.fieldFutures[at] = POINTERS
  }
}

function storedFutures(program: ProgramCompiler): string[] {
  return [...new Set([...program.types.all.values()].flatMap((type) => (type.kind === 'slice' && isStored(type.element!) ? wholeFutures(type.element!) : [])))]
}

function runtimeTypes(program: ProgramCompiler): RuntimeTypes {
  const text = program.types.ofBoxed(basicTypes.string)
  const runtimeError = (name: string): RType => ({
    ...text, key: name, name, shortName: name.slice(name.indexOf('.') + 1),
    methods: new Map([['Error', program.nativeNamed('runtime.errorText')], ['RuntimeError', program.nativeNamed('runtime.errorText')]]),
    methodKeys: new Map([...program.types.of(errorType).methodKeys, ['RuntimeError', 'RuntimeError func()()']]),
  })
  const runtimeErrors = new Map(RUNTIME_ERRORS.map((name) => [name, runtimeError(name)]))
  return { runtimeErrors, string: text, int: program.types.ofBoxed(basicTypes.int), error: program.types.of(errorType), any: program.types.of(anyType), byKey: program.types.all }
}
