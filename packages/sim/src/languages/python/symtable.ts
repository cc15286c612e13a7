import type { Diagnostic } from '../../source/index.ts'
import type { AnyNode, Module } from './ast.ts'
import { diagnosticOf, Refusal } from './grammar/refusal.ts'
import { collectScopes } from './symbols/collect.ts'
import { resolveScopes } from './symbols/resolve.ts'
import type { Scope } from './symbols/scope.ts'

export type { Binding, Scope, SymbolUse } from './symbols/scope.ts'
export { hasFrame, mangle } from './symbols/scope.ts'
export { parametersOf } from './symbols/collect.ts'

/** Scopes by the node they belong to: the module, classes, functions, lambdas and comprehensions. */
export interface Symbols {
  readonly scopes: ReadonlyMap<AnyNode, Scope>
  readonly module: Scope
}

export interface SymbolsResult {
  readonly symbols: Symbols | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What every name of a program means, as CPython's symbol table decides it, or the first rule it breaks. */
export function buildSymbols(tree: Module): SymbolsResult {
  try {
    const scopes = collectScopes(tree)
    const module = scopes.get(tree)!
    resolveScopes(module)
    return { symbols: { scopes, module }, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { symbols: undefined, diagnostics: [diagnosticOf(error)] }
  }
}
