import type { Span } from '../../../source/index.ts'
import type { Module } from '../ast.ts'
import { Refusal } from '../grammar/refusal.ts'
import type { Scope, Symbols } from '../symtable.ts'

/** Where a statement or an expression stands, as far as the rules of the language ask. */
export interface Context {
  readonly scope: Scope
  readonly inLoop: boolean
  /** Directly in an `except*` block, which control may not leave. */
  readonly inExceptStar: boolean
}

/** What the whole program is, and where its refusals are gathered. */
export interface Program {
  readonly module: Module
  readonly symbols: Symbols
  readonly refusals: Refusal[]
}

export function report(program: Program, message: string, span: Span): void {
  program.refusals.push(new Refusal('SyntaxError', message, span))
}

/** In the body of an `async def`, not in a function inside it. */
export function isAsyncFunction(scope: Scope): boolean {
  return scope.node.type === 'AsyncFunctionDef'
}
