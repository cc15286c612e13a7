import type { Expr, Keyword } from '../ast.ts'
import { hasFrame } from '../symtable.ts'
import type { Scope } from '../symtable.ts'
import { isAsyncFunction, report } from './context.ts'
import type { Context, Program } from './context.ts'

/** The rules for one expression, its parts apart. */
export function checkExpression(program: Program, expr: Expr, { scope }: Context): void {
  switch (expr.type) {
    case 'Yield':
    case 'YieldFrom':
      return checkYield(program, expr, scope)
    case 'Await':
      return checkAwait(program, expr, scope)
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return checkComprehension(program, expr, scope)
    case 'Call':
      return checkKeywords(program, expr.keywords)
    case 'Tuple':
    case 'List':
      return checkUnpacking(program, expr)
    default:
      return
  }
}

function checkYield(program: Program, expr: Expr, scope: Scope): void {
  if (!hasFrame(scope)) report(program, "'yield' outside function", expr.span)
  else if (expr.type === 'YieldFrom' && isAsyncFunction(scope)) {
    report(program, "'yield from' inside async function", expr.span)
  }
}

function checkAwait(program: Program, expr: Expr, scope: Scope): void {
  if (!hasFrame(scope)) report(program, "'await' outside function", expr.span)
  else if (!isAsyncFunction(scope) && scope.kind !== 'comprehension') {
    report(program, "'await' outside async function", expr.span)
  }
}

function checkComprehension(program: Program, expr: Expr, outer: Scope): void {
  const scope = program.symbols.scopes.get(expr)
  const eager = expr.type !== 'GeneratorExp'
  if (scope?.isCoroutine === true && eager && !isAsyncFunction(outer) && outer.kind !== 'comprehension') {
    report(program, 'asynchronous comprehension outside of an asynchronous function', expr.span)
  }
}

/** The keywords of a call or of a class. */
export function checkKeywords(program: Program, keywords: readonly Keyword[]): void {
  const seen = new Set<string>()
  for (const { arg, span } of keywords) {
    if (arg === null) continue
    if (seen.has(arg)) report(program, `keyword argument repeated: ${arg}`, span)
    seen.add(arg)
  }
}

function checkUnpacking(program: Program, expr: Extract<Expr, { type: 'Tuple' | 'List' }>): void {
  if (expr.ctx !== 'Store') return
  const stars = expr.elts.filter((elt) => elt.type === 'Starred')
  if (stars.length > 1) report(program, 'multiple starred expressions in assignment', expr.span)
}
