import type { Diagnostic, SourceText } from '../../source/index.ts'
import { check } from './check.ts'
import { compile } from './compile.ts'
import type { CompileResult } from './compile.ts'
import { parse } from './parse.ts'
import { buildSymbols } from './symtable.ts'

/** Text → tree → names → rules → bytecode: the program, or the reasons why it is none. Never throws for the text's sake. */
export function buildProgram(source: SourceText, { library = false }: { library?: boolean } = {}): CompileResult {
  const { tree, diagnostics } = parse(source.text)
  if (tree === undefined) return refused(diagnostics)
  const { symbols, diagnostics: names } = buildSymbols(tree)
  if (symbols === undefined) return refused(names)
  const rules = check(tree, symbols)
  return rules.length > 0 ? refused(rules) : compile(tree, symbols, source, { library })
}

function refused(diagnostics: readonly Diagnostic[]): CompileResult {
  return { program: undefined, diagnostics }
}
