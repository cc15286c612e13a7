import type { Code, Program } from '../../bytecode/program.ts'
import type { Diagnostic, SourceText } from '../../source/index.ts'
import type { CheckResult } from './check.ts'
import { FunctionCompiler } from './compiler/methods.ts'
import { World } from './compiler/world.ts'
import type { JavaMethod, RuntimeClass } from './runtime/classes.ts'
import type { ClassSymbol, MethodSymbol } from './symbols.ts'

export interface CompiledProgram {
  readonly program: Program
  readonly world: World
  /** Static initialisers by class. */
  readonly initialisers: ReadonlyMap<RuntimeClass, Code>
}

/** What the machine itself throws or makes, without a `new` in any code. */
const MADE_BY_MACHINE = [
  'lang.ArithmeticException', 'lang.NullPointerException', 'lang.ArrayIndexOutOfBoundsException', 'lang.ClassCastException', 'lang.NegativeArraySizeException',
  'lang.ArrayStoreException', 'lang.IllegalMonitorStateException', 'lang.IllegalThreadStateException', 'lang.InterruptedException', 'lang.NumberFormatException',
  'lang.StringIndexOutOfBoundsException', 'lang.IllegalArgumentException', 'lang.StackOverflowError', 'lang.CloneNotSupportedException', 'util.IllegalFormatException',
  'lang.ExceptionInInitializerError', 'lang.NoClassDefFoundError', 'lang.String', 'lang.Integer', 'lang.Long', 'lang.Double', 'lang.Float', 'lang.Short', 'lang.Byte',
  'lang.Boolean', 'lang.Character', 'lang.Class', 'lang.Thread', 'lang.Object',
].map((name) => `java.${name}`)

/** Bytecode for all that the program's `main` can reach, in the program and in the library. */
export function compile(checked: CheckResult, source: SourceText): CompiledProgram | { readonly diagnostics: readonly Diagnostic[] } {
  const main = findMain(checked.symbols)
  if (!main) {
    const span = checked.symbols[0]?.declaration.nameSpan ?? { start: 0, end: 0 }
    return { diagnostics: [{ code: 'java-no-main', message: 'No class has a method `public static void main(String[] args)`.', span, fix: 'Add one, or write statements without a class.' }] }
  }
  const world = new World(checked.table, checked.classes)
  for (const name of MADE_BY_MACHINE) world.instantiate(world.named(name))
  world.call(world.named('java.lang.Object').symbol!.methods.get('toString')![0]!)
  const thread = world.named('java.lang.Thread').symbol!
  world.reach(world.methodOf(thread.methods.get('runAndEnd')![0]!))
  const starter = new FunctionCompiler(world, source, world.named('java.lang.Object').symbol!, true)
  const entry = starter.entry(main, world.classOf(main.owner))
  const initialisers = compileReached(world, source)
  return { program: { language: 'java', file: source.file, text: source.text, entry }, world, initialisers }
}

function findMain(symbols: readonly ClassSymbol[]): MethodSymbol | undefined {
  const all = symbols.flatMap((one) => one.methods.get('main') ?? [])
  const isClassic = (one: MethodSymbol): boolean => one.isStatic && one.params.length === 1
  return all.find(isClassic) ?? all.find((one) => one.isStatic && one.params.length === 0) ?? all.find((one) => one.params.length <= 1)
}

function compileReached(world: World, source: SourceText): Map<RuntimeClass, Code> {
  const initialisers = new Map<RuntimeClass, Code>()
  for (;;) {
    const method = world.next()
    if (method) {
      method.code ??= compileMethod(method, world, source)
      continue
    }
    const cls = world.toInitialise.pop()
    if (!cls) return initialisers
    const symbol = cls.symbol!
    initialisers.set(cls, new FunctionCompiler(world, symbol.isLibrary ? undefined : source, symbol, true).staticInitialiser(world.typedClass(symbol)))
  }
}

function compileMethod(method: JavaMethod, world: World, source: SourceText): Code | undefined {
  const { symbol } = method
  if (!symbol || method.isNative || symbol.isAbstract) return undefined
  const text = symbol.owner.isLibrary ? undefined : source
  const compiler = new FunctionCompiler(world, text, symbol.owner, symbol.isStatic)
  if (symbol.name === '<init>') return compiler.method(world.body(symbol)!)
  if (symbol.synthetic === 'record') return compiler.recordMethod(symbol.name)
  if (symbol.synthetic) return compiler.implied(symbol)
  const body = world.body(symbol)
  if (!body?.body) throw new Error(`no body for ${method.label}`)
  return compiler.method(body)
}

