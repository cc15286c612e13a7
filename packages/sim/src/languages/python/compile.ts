import type { Program } from '../../bytecode/program.ts'
import type { Diagnostic, SourceText } from '../../source/index.ts'
import type { Module } from './ast.ts'
import { hasAnnotations } from './compiler/classes.ts'
import { docstringOf, returnNone } from './compiler/functions.ts'
import { storeName } from './compiler/names.ts'
import { compileStatements } from './compiler/statements.ts'
import { Unit } from './compiler/unit.ts'
import type { Compilation } from './compiler/unit.ts'
import { futureFeatures } from './future.ts'
import { diagnosticOf, Refusal } from './grammar/refusal.ts'
import type { Symbols } from './symtable.ts'

export interface CompileResult {
  readonly program: Program | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Checked tree → bytecode. Every read and write that CPython's bytecode shows to other threads is an instruction of its
 * own here. Library code is marked: what it does inside is no switch point.
 */
export function compile(tree: Module, symbols: Symbols, source: SourceText, { library }: { library: boolean }): CompileResult {
  const annotationsAreText = futureFeatures(tree).has('annotations')
  try {
    const entry = compileModule(tree, { source, symbols, library, annotationsAreText, instructions: 0 })
    return { program: { language: 'python', file: source.file, text: source.text, entry }, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { program: undefined, diagnostics: [diagnosticOf(error)] }
  }
}

function compileModule(tree: Module, compilation: Compilation): Program['entry'] {
  const unit = new Unit(compilation, compilation.symbols.module, undefined)
  const docstring = docstringOf(tree.body)
  if (hasAnnotations(tree.body)) unit.emit(tree, 'SETUP_ANNOTATIONS')
  if (docstring !== undefined) {
    unit.emitConstant(tree.body[0]!, docstring)
    storeName(unit, '__doc__', tree.body[0]!)
  }
  compileStatements(unit, docstring === undefined ? tree.body : tree.body.slice(1))
  returnNone(unit, tree.body.at(-1) ?? tree)
  return unit.finish({ kind: 'module', docstring, firstLine: 1 })
}
