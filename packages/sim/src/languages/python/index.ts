import { opcodeOf } from '../../bytecode/instructions.ts'
import type { Code } from '../../bytecode/program.ts'
import { isCode, verify } from '../../bytecode/verifier.ts'
import { FutureAccess } from '../../machine/future.ts'
import { Interpreter } from '../../machine/interpreter.ts'
import type { LoadResult } from '../../languages.ts'
import { type Diagnostic, SourceText, type Span } from '../../source/index.ts'
import { buildProgram } from './build-program.ts'
import { accountOf, instead, isModelled, isQuiet, type Library, librarySources, prepareLibrary } from './modules.ts'
import { refuseNames } from './refuse-names.ts'
import { effectsIn, isImplicit } from './runtime/effects.ts'
import { PythonRuntime } from './runtime/python-runtime.ts'
import { globalNames } from './runtime/state.ts'

/** To be awaited before `load`: fetches the library that the text's imports need. */
export const prepare = prepareLibrary

/** Text → program → machines. What Python refuses and what is not modelled comes back as diagnostics. */
export function load(text: string, file: string): LoadResult {
  const source = new SourceText(file, text)
  const { program, diagnostics } = buildProgram(source)
  if (program === undefined) return { loaded: undefined, diagnostics }
  verify(program.entry)
  const imports = importsOf(program.entry)
  const refused = imports.filter((i) => !isModelled(i.name) || isPrivate(i.name)).map(refusedImport)
  if (refused.length > 0) return { loaded: undefined, diagnostics: refused }
  const libraries = librariesFor(imports.map((i) => i.name))
  const unknown = refuseNames(program.entry, libraries)
  if (unknown.length > 0) return { loaded: undefined, diagnostics: unknown }
  // The prelude and the quiet libraries only do what the call that the program writes stands for, or call the program back.
  const callable = libraries.filter((l) => l.name !== 'prelude' && !isQuiet(l.name)).map((l) => l.program)
  const access = new FutureAccess([program, ...callable], { effects: effectsIn(program.entry, accountOf(libraries, globalNames(program.entry))), implicit: isImplicit })
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

/** The Python-written modules that are imported, and those that they import. */
function librariesFor(names: readonly string[]): Library[] {
  const out: Library[] = []
  const open = [...names]
  const seen = new Set<string>()
  for (let first = true; first || open.length > 0; first = false) {
    const next = open.splice(0)
    for (const source of librarySources(next.flatMap(withParents))) {
      if (seen.has(source.name)) continue
      seen.add(source.name)
      const library = compileLibrary(source)
      out.push(library)
      open.push(...importsOf(library.program.entry).map((i) => i.name).filter((name) => !seen.has(name)))
    }
  }
  return out
}

/** `a.b` needs `a` too. */
function withParents(name: string): string[] {
  const parts = name.split('.')
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'))
}

const compiled = new Map<string, Library>()

/** Library modules written in Python are compiled once, however many programs use them. */
function compileLibrary({ name, text }: { name: string; text: string }): Library {
  let library = compiled.get(name)
  if (library === undefined) {
    const { program, diagnostics } = buildProgram(new SourceText(`<${name}>`, text), { library: true })
    if (program === undefined) throw new Error(`the library ${name} does not compile: ${diagnostics[0]?.message}`)
    library = { name, program }
    compiled.set(name, library)
  }
  return library
}

interface Import {
  readonly name: string
  readonly span: Span
}

/** Modules of natives behind the library's own are not for programs. */
const isPrivate = (name: string): boolean => name.startsWith('_') && name !== '_thread' && name !== '__future__'

const IMPORT_NAME = opcodeOf('IMPORT_NAME')
const IMPORT_FROM = opcodeOf('IMPORT_FROM')

function importsOf(code: Code): Import[] {
  const out: Import[] = []
  let from = ''
  code.ops.forEach((op, pc) => {
    const name = code.names[code.operands[pc]!]!
    const span = { start: code.spans[2 * pc]!, end: code.spans[2 * pc + 1]! }
    if (op === IMPORT_NAME) {
      from = name
      out.push({ name, span })
    }
    // `from package import module`.
    if (op === IMPORT_FROM && isModelled(`${from}.${name}`)) out.push({ name: `${from}.${name}`, span })
  })
  for (const constant of code.constants) if (isCode(constant)) out.push(...importsOf(constant))
  return out
}

function refusedImport({ name, span }: Import): Diagnostic {
  return { code: 'python-unsupported-module', message: `The module '${name}' is not modelled.`, span, fix: instead(name) }
}
