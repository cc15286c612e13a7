import type { Arg, Arguments, Expr } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { expression, starExpression } from './expressions.ts'

interface Collected {
  posonlyargs: Arg[]
  args: Arg[]
  defaults: Expr[]
  vararg: Arg | null
  kwonlyargs: Arg[]
  kw_defaults: (Expr | null)[]
  kwarg: Arg | null
  /** After `*` or `*args`, parameters are keyword-only. */
  starred: boolean
}

/** Parameters up to `close`: `)` for a function, where they may be annotated, `:` for a lambda. */
export function parameters(cursor: Cursor, close: ')' | ':'): Arguments {
  const start = cursor.start
  const annotated = close === ')'
  const collected: Collected = {
    posonlyargs: [], args: [], defaults: [], vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null, starred: false,
  }
  while (!cursor.at(close)) {
    parameter(cursor, collected, annotated, close)
    if (!cursor.take(',')) break
  }
  const { posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults } = collected
  const span = cursor.at(close) && cursor.start === start ? { start, end: start } : cursor.span(start)
  return { type: 'arguments', posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults, span }
}

function parameter(cursor: Cursor, collected: Collected, annotated: boolean, close: string): void {
  if (collected.kwarg !== null) cursor.fail('arguments cannot follow var-keyword argument')
  if (cursor.at('/')) slash(cursor, collected)
  else if (cursor.at('*')) star(cursor, collected, annotated, close)
  else if (cursor.take('**')) doubleStar(cursor, collected, annotated)
  else plain(cursor, collected, annotated)
}

function slash(cursor: Cursor, collected: Collected): void {
  if (collected.starred) cursor.fail('/ must be ahead of *')
  if (collected.posonlyargs.length > 0) cursor.fail('/ may appear only once')
  if (collected.args.length === 0) cursor.fail('at least one argument must precede /')
  cursor.next()
  if (cursor.at('*')) cursor.fail('expected comma between / and *')
  collected.posonlyargs = collected.args
  collected.args = []
}

function star(cursor: Cursor, collected: Collected, annotated: boolean, close: string): void {
  const token = cursor.token
  if (collected.starred) cursor.fail('* argument may appear only once')
  cursor.next()
  collected.starred = true
  if (cursor.atName()) {
    collected.vararg = arg(cursor, annotated, true)
    if (cursor.at('=')) cursor.fail('var-positional argument cannot have default value')
    return
  }
  const last = cursor.at(close) || (cursor.at(',') && (cursor.peek().text === close || cursor.peek().text === '**'))
  if (last) cursor.fail('named arguments must follow bare *', token)
  if (!cursor.at(',')) cursor.fail()
}

function doubleStar(cursor: Cursor, collected: Collected, annotated: boolean): void {
  collected.kwarg = arg(cursor, annotated, false)
  if (cursor.at('=')) cursor.fail('var-keyword argument cannot have default value')
}

function plain(cursor: Cursor, collected: Collected, annotated: boolean): void {
  if (cursor.at('(')) refuseParenthesised(cursor, annotated)
  const parameter = arg(cursor, annotated, false)
  const value = cursor.take('=') ? defaultValue(cursor) : null
  if (collected.starred) {
    collected.kwonlyargs.push(parameter)
    collected.kw_defaults.push(value)
    return
  }
  if (value === null && collected.defaults.length > 0) {
    cursor.fail('non-default argument follows default argument', parameter.span)
  }
  collected.args.push(parameter)
  if (value !== null) collected.defaults.push(value)
}

function defaultValue(cursor: Cursor): Expr {
  if (!cursor.atExpression()) cursor.fail('expected default value expression', cursor.previous)
  return expression(cursor)
}

function arg(cursor: Cursor, annotated: boolean, starAnnotation: boolean): Arg {
  const start = cursor.start
  const name = cursor.identifier()
  const annotation = annotated && cursor.take(':') ? (starAnnotation ? starExpression(cursor) : expression(cursor)) : null
  return { type: 'arg', arg: name, annotation, span: cursor.span(start) }
}

function refuseParenthesised(cursor: Cursor, annotated: boolean): void {
  const what = annotated ? 'Function' : 'Lambda expression'
  const open = cursor.token
  const named = cursor.attempt(() => {
    cursor.expect('(')
    do cursor.identifier()
    while (cursor.take(',') && !cursor.at(')'))
    return cursor.expect(')')
  })
  if (named !== undefined) cursor.fail(`${what} parameters cannot be parenthesized`, { start: open.start, end: named.end })
}
