import { FutureAccess } from '../../machine/future.ts'
import { Interpreter } from '../../machine/interpreter.ts'
import type { LoadedProgram, LoadResult } from '../../languages.ts'
import { SourceText } from '../../source/index.ts'
import { checkProgram, type CheckedProgram } from './check/program.ts'
import { compileProgram, type GoProgram } from './compile/compile.ts'
import { NotModelled } from './compile/program-compiler.ts'
import { NATIVES } from './natives/index.ts'
import { GoRuntime } from './runtime/go-runtime.ts'
import { parse } from './syntax/parse.ts'

/** Rules of this version hold where the semantics name none. */
const newestVersion = 24

/** Text → checked tree → program → machines. What Go refuses and what is not modelled comes back as diagnostics. */
export function load(text: string, file: string): LoadResult {
  const { tree, diagnostics } = parse(text)
  if (!tree) return { loaded: undefined, diagnostics }
  const checked = checkProgram(tree, file.endsWith('_test.go'))
  if (checked.diagnostics.length > 0) return { loaded: undefined, diagnostics: checked.diagnostics }
  try {
    return { loaded: loadedProgram(checked, new SourceText(file, text)), diagnostics: [] }
  } catch (problem) {
    if (!(problem instanceof NotModelled)) throw problem
    return { loaded: undefined, diagnostics: [{ code: 'go-unsupported', message: problem.message, span: problem.span }] }
  }
}

interface Version { readonly program: GoProgram; readonly access: FutureAccess }

/** One program for each version of the language that is asked for: loop variables are compiled differently. */
function loadedProgram(checked: CheckedProgram, source: SourceText): LoadedProgram {
  const versions = new Map<number, Version>()
  const version = (minor: number): Version => {
    const known = versions.get(minor)
    if (known) return known
    const program = compileProgram(checked, source, NATIVES, minor)
    const made = { program, access: new FutureAccess([program], new GoRuntime(program, new Set())) }
    versions.set(minor, made)
    return made
  }
  return {
    program: version(newestVersion).program,
    machine(options) {
      const { program, access } = version(versionOf(options.semantics.options))
      const runtime = new GoRuntime(program, options.semantics.options)
      const machine = new Interpreter(program, runtime, access, { ...options, bounds: { frames: 100_000, ...options.bounds } })
      runtime.begin(machine)
      return machine
    },
  }
}

/** The minor version that a `go1.N` option names. */
export function versionOf(options: ReadonlySet<string>): number {
  const named = [...options].map((option) => /^go1\.(\d+)$/.exec(option)?.[1]).find((minor) => minor !== undefined)
  return named === undefined ? newestVersion : Number(named)
}
