import { verify } from '../../bytecode/verifier.ts'
import { FutureAccess } from '../../machine/future.ts'
import { Interpreter } from '../../machine/interpreter.ts'
import type { MachineOptions } from '../../machine/options.ts'
import { Layout } from '../../machine/namespace.ts'
import type { Program } from '../../bytecode/program.ts'
import { type Diagnostic, SourceText } from '../../source/index.ts'
import { forgetBodies } from './compiler/world.ts'
import { check, forgetLibrary } from './check.ts'
import { compile } from './compile.ts'
import { parse } from './parse.ts'
import { addNatives } from './runtime/natives.ts'
import { fetchRest, isLibraryWhole, RestNeeded } from './library/index.ts'
import { JavaEffects } from './runtime/effects.ts'
import { JavaRuntime } from './runtime/java-runtime.ts'
import { staticsOf } from './runtime/program-facts.ts'

export interface LoadedProgram {
  /** A new machine at the start of the program. */
  machine(options: MachineOptions): Interpreter
  readonly program: Program
}

export interface LoadResult {
  readonly loaded: LoadedProgram | undefined
  readonly diagnostics: readonly Diagnostic[]
}

let prepared: { readonly text: string; readonly file: string; readonly result: LoadResult } | undefined

/** Fetches the rest of the library where this program reaches it; what was made on the way serves the next `load`. */
export async function prepare(text: string, file: string): Promise<void> {
  if (isLibraryWhole()) return
  try {
    prepared = { text, file, result: load(text, file) }
  } catch (problem) {
    if (!(problem instanceof RestNeeded)) throw problem
    addNatives(await fetchRest())
    // Classes may stand half read.
    forgetLibrary()
    forgetBodies()
  }
}

/** Text → bytecode, or the reasons why not. Never throws for the program's sake; RestNeeded where `prepare` was left out. */
export function load(text: string, file: string): LoadResult {
  const known = prepared
  prepared = undefined
  if (known?.text === text && known.file === file) return known.result
  const source = new SourceText(file, text)
  const { unit, diagnostics } = parse(source)
  if (!unit) return { loaded: undefined, diagnostics }
  const checked = check(unit)
  if (checked.diagnostics.length > 0) return { loaded: undefined, diagnostics: checked.diagnostics }
  const compiled = compile(checked, source)
  if ('diagnostics' in compiled) return { loaded: undefined, diagnostics: compiled.diagnostics }
  verify(compiled.program.entry)
  const teller = new JavaEffects(compiled)
  const access = new FutureAccess([compiled.program], { effects: (code, pc) => teller.effects(code, pc), implicit: () => false })
  const statics = staticsOf(compiled)
  return {
    diagnostics: [],
    loaded: {
      program: compiled.program,
      machine(options) {
        const layout = new Layout('statics', access, statics.map((one) => one.place))
        const runtime = new JavaRuntime(compiled, teller, layout, options.semantics)
        const m = new Interpreter(compiled.program, runtime, access, options)
        runtime.begin(m)
        return m
      },
    },
  }
}
