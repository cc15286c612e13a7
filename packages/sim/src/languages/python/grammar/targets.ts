import type { Expr, ExprContext } from '../ast.ts'
import type { Cursor } from './cursor.ts'

/** The expression as something assigned to or deleted. Refuses what cannot be, in CPython's words. */
export function asTarget(cursor: Cursor, expr: Expr, ctx: 'Store' | 'Del'): Expr {
  const invalid = invalidPart(expr, ctx)
  if (invalid !== undefined) {
    cursor.fail(`cannot ${ctx === 'Del' ? 'delete' : 'assign to'} ${describe(invalid)}`, invalid.span)
  }
  return withContext(expr, ctx)
}

/** The innermost part that makes an expression no target, undefined when it is one. */
export function invalidPart(expr: Expr, ctx: 'Store' | 'Del'): Expr | undefined {
  switch (expr.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return undefined
    case 'Starred':
      return ctx === 'Del' ? expr : invalidPart(expr.value, ctx)
    case 'Tuple':
    case 'List':
      return firstInvalid(expr.elts, ctx)
    default:
      return expr
  }
}

function firstInvalid(exprs: readonly Expr[], ctx: 'Store' | 'Del'): Expr | undefined {
  for (const expr of exprs) {
    const invalid = invalidPart(expr, ctx)
    if (invalid !== undefined) return invalid
  }
  return undefined
}

function withContext(expr: Expr, ctx: ExprContext): Expr {
  switch (expr.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return { ...expr, ctx }
    case 'Starred':
      return { ...expr, value: withContext(expr.value, ctx), ctx }
    case 'Tuple':
    case 'List':
      return { ...expr, elts: expr.elts.map((elt) => withContext(elt, ctx)), ctx }
    default:
      return expr
  }
}

const DESCRIPTIONS: Record<Exclude<Expr['type'], 'Constant'>, string> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  FormattedValue: 'f-string expression',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
  Slice: 'slice',
}

/** What CPython calls an expression in its messages. */
export function describe(expr: Expr): string {
  if (expr.type !== 'Constant') return DESCRIPTIONS[expr.type]
  const { value } = expr
  if (value === null) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  return typeof value === 'object' && 'ellipsis' in value ? 'ellipsis' : 'literal'
}
