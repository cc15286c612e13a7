import { INSTRUCTIONS } from '../../bytecode/instructions.ts'
import type { Program, Code } from '../../bytecode/program.ts'
import { isCode, verify } from '../../bytecode/verifier.ts'
import { FutureAccess } from '../../machine/future.ts'
import { Interpreter, type MachineOptions } from '../../machine/interpreter.ts'
import { type Diagnostic, SourceText } from '../../source/index.ts'
import { buildProgram } from './build-program.ts'
import { isModelled, type Library, preludeSources } from './modules.ts'
import { PythonRuntime } from './runtime/python-runtime.ts'
import { effects, isImplicit } from './runtime/effects.ts'

export interface LoadedProgram {
  /** A new machine at the start of the program. */
  machine(options: MachineOptions): Interpreter
  readonly program: Program
}

export type LoadResult = { readonly loaded: LoadedProgram; readonly diagnostics: readonly Diagnostic[] } | { readonly loaded: undefined; readonly diagnostics: readonly Diagnostic[] }

/** Text → bytecode, or the reasons why not. Never throws for the program's sake. */
export function load(text: string, file: string): LoadResult {
  const { program, diagnostics } = buildProgram(new SourceText(file, text))
  if (program === undefined) return { loaded: undefined, diagnostics }
  verify(program.entry)
  const refused = importsOf(program.entry).filter((i) => !isModelled(i.name))
  if (refused.length > 0) {
    return { loaded: undefined, diagnostics: refused.map((i) => ({ code: 'python-unsupported-module', message: `The module '${i.name}' is not modelled.`, span: i.span })) }
  }
  const libraries = preludeSources(importsOf(program.entry).map((i) => i.name)).map(compileLibrary)
  const teller = { effects, implicit: isImplicit }
  const access = new FutureAccess([program, ...libraries.map((l) => l.program)], teller)
  return {
    diagnostics: [],
    loaded: {
      program,
      machine(options) {
        const runtime = new PythonRuntime(program, libraries)
        const m = new Interpreter(program, runtime, access, options)
        runtime.begin(m)
        return m
      },
    },
  }
}

const compiledLibraries = new Map<string, Library>()

function compileLibrary({ name, text }: { name: string; text: string }): Library {
  let library = compiledLibraries.get(name)
  if (library === undefined) {
    const { program, diagnostics } = buildProgram(new SourceText(`<${name}>`, text), { library: true })
    if (program === undefined) throw new Error(`the library ${name} is refused: ${diagnostics[0]?.message}`)
    library = { name, program }
    compiledLibraries.set(name, library)
  }
  return library
}

function importsOf(code: Code): { name: string; span: { start: number; end: number } }[] {
  const out: { name: string; span: { start: number; end: number } }[] = []
  code.ops.forEach((op, pc) => {
    if (INSTRUCTION_NAMES[op] !== 'IMPORT_NAME') return
    out.push({ name: code.names[code.operands[pc]!]!, span: { start: code.spans[2 * pc]!, end: code.spans[2 * pc + 1]! } })
  })
  for (const constant of code.constants) if (isCode(constant)) out.push(...importsOf(constant))
  return out
}

const INSTRUCTION_NAMES = INSTRUCTIONS.map((row) => row.mnemonic as string)
