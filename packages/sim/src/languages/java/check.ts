import type { Diagnostic } from '../../source/index.ts'
import { ClassChecker } from './check-classes.ts'
import { ClassTable } from './class-table.ts'
import { checkFlow } from './flow.ts'
import { LIBRARY } from './library/index.ts'
import type { ClassSymbol } from './symbols.ts'
import type { CompilationUnit } from './tree.ts'
import type { TypedClass } from './typed.ts'
import { OBJECT_OF } from './types.ts'

let shared: ClassTable | undefined

/** The library's classes, read once and used by every program; a program never changes them. */
export function libraryTable(): ClassTable {
  if (!shared) {
    const table = new ClassTable(LIBRARY)
    shared = table
    OBJECT_OF.type = () => ({ kind: 'class', symbol: table.get('java.lang.Object'), args: [] })
  }
  return shared
}

/** Reads the library anew from here on. */
export function forgetLibrary(): void {
  shared = undefined
}

export interface CheckResult {
  /** Every class of the program, local and anonymous ones included, in the order they were met. */
  readonly classes: readonly TypedClass[]
  readonly symbols: readonly ClassSymbol[]
  readonly table: ClassTable
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Names, types, overloads and conversions of a program, worked out as javac does, and what is wrong with it in javac's words.
 * As with javac, what the flow of control breaks (missing return, unassigned variables, uncaught exceptions) is told only
 * when the types are right.
 */
export function check(unit: CompilationUnit): CheckResult {
  const table = new ClassTable(LIBRARY, libraryTable())
  const checker = new ClassChecker(table)
  const early: Diagnostic[] = []
  const symbols = table.enter(unit, (message, span) => early.push({ code: 'java-name', message, span }))
  checker.checkAll(symbols)
  const wrong = [...early, ...checker.diagnostics]
  const diagnostics = wrong.length > 0 ? wrong : [...checker.lateDiagnostics, ...checkFlow(checker.classes)]
  return { classes: checker.classes, symbols, table, diagnostics: diagnostics.toSorted((a, b) => a.span.start - b.span.start) }
}

/** The bodies of one library class, checked when a program uses it. Throws where our own Java is wrong. */
export function checkLibraryClass(symbol: ClassSymbol): readonly TypedClass[] {
  const checker = new ClassChecker(libraryTable())
  checker.checkClass(symbol, undefined)
  const wrong = [...checker.diagnostics, ...checker.lateDiagnostics][0]
  if (wrong) throw new Error(`the library's ${symbol.fullName} is wrong at ${wrong.span.start}: ${wrong.message}`)
  return checker.classes
}
