import type { AsyncWith, With, WithItem } from '../ast.ts'
import { compileExpr } from './expressions.ts'
import { compileStatements } from './statements.ts'
import { compileTarget } from './targets.ts'
import type { Located, Unit } from './unit.ts'
import { awaitTop, callExit } from './unwind.ts'

export function compileWith(unit: Unit, node: With | AsyncWith): void {
  compileItems(unit, node, node.items)
}

/** The first manager around the others around the body. */
function compileItems(unit: Unit, node: With | AsyncWith, [item, ...rest]: readonly WithItem[]): void {
  if (item === undefined) return compileStatements(unit, node.body)
  const isAsync = node.type === 'AsyncWith'
  const where = item.context_expr
  const failed = unit.label()
  const end = unit.label()
  compileExpr(unit, where)
  unit.emit(where, isAsync ? 'BEFORE_ASYNC_WITH' : 'BEFORE_WITH')
  if (isAsync) awaitTop(unit, where)
  const region = unit.region(failed, unit.height + 1)
  unit.within({ kind: 'with', height: 1, region, where, isAsync }, () => {
    if (item.optional_vars) compileTarget(unit, item.optional_vars)
    else unit.emit(where, 'POP')
    compileItems(unit, node, rest)
  })
  // For CPython the call of __exit__ stands where the whole statement does.
  callExit(unit, node, isAsync)
  unit.emit(where, 'JUMP', end)
  unit.place(failed)
  compileFailure(unit, where, isAsync)
  unit.place(end)
}

/** An exception in the body is handed to `__exit__`, which may swallow it. */
function compileFailure(unit: Unit, where: Located, isAsync: boolean): void {
  const swallowed = unit.label()
  const cleanup = unit.label()
  unit.emit(where, 'PUSH_EXC')
  const region = unit.region(cleanup, unit.height + 2)
  region.open()
  unit.emit(where, 'WITH_EXIT')
  if (isAsync) awaitTop(unit, where)
  unit.emit(where, 'JUMP_IF_TRUE', swallowed)
  unit.emit(where, 'RERAISE')
  region.finish()
  unit.place(cleanup)
  restoreAndRaise(unit, where)
  unit.place(swallowed)
  unit.emit(where, 'POP')
  unit.emit(where, 'POP_EXC')
  unit.emit(where, 'POP')
}

/** The end of a handler by an exception: what was handled before is current again, and the exception goes on. */
export function restoreAndRaise(unit: Unit, where: Located): void {
  unit.emit(where, 'SWAP', 2)
  unit.emit(where, 'POP_EXC')
  unit.emit(where, 'RERAISE')
}
