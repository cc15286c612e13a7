import type { AsyncFor, Break, Continue, For, While } from '../ast.ts'
import { constantTruth } from './constants.ts'
import { compileExpr, jumpIf } from './expressions.ts'
import { compileStatements } from './statements.ts'
import { compileTarget } from './targets.ts'
import type { Unit } from './unit.ts'
import { awaitTop, unwind } from './unwind.ts'

export function compileWhile(unit: Unit, node: While): void {
  const next = unit.label()
  const orelse = unit.label()
  const after = unit.label()
  unit.place(next)
  if (constantTruth(node.test) !== true) jumpIf(unit, node.test, orelse, false)
  unit.within({ kind: 'loop', height: 0, next, after }, () => compileStatements(unit, node.body))
  unit.emit(node.test, 'JUMP_BACK', next)
  unit.place(orelse)
  compileStatements(unit, node.orelse)
  unit.place(after)
}

export function compileFor(unit: Unit, node: For): void {
  const next = unit.label()
  const orelse = unit.label()
  const after = unit.label()
  compileExpr(unit, node.iter)
  unit.emit(node.iter, 'GET_ITER')
  unit.place(next)
  unit.emit(node.iter, 'FOR_ITER', orelse)
  unit.within({ kind: 'loop', height: 1, next, after }, () => {
    compileTarget(unit, node.target)
    compileStatements(unit, node.body)
  })
  unit.emit(node.iter, 'JUMP_BACK', next)
  unit.place(orelse)
  compileStatements(unit, node.orelse)
  unit.place(after)
}

/** The end of an asynchronous iterator is an exception, raised where the next item is awaited. */
export function compileAsyncFor(unit: Unit, node: AsyncFor): void {
  const next = unit.label()
  const stop = unit.label()
  const after = unit.label()
  compileExpr(unit, node.iter)
  unit.emit(node.iter, 'GET_AITER')
  unit.place(next)
  const region = unit.region(stop, unit.height + 1)
  region.open()
  unit.emit(node.iter, 'GET_ANEXT')
  awaitTop(unit, node.iter)
  region.finish()
  unit.within({ kind: 'loop', height: 1, next, after }, () => {
    compileTarget(unit, node.target)
    compileStatements(unit, node.body)
  })
  unit.emit(node.iter, 'JUMP_BACK', next)
  unit.place(stop)
  unit.emit(node.iter, 'END_ASYNC_FOR')
  compileStatements(unit, node.orelse)
  unit.place(after)
}

export function compileBreak(unit: Unit, node: Break): void {
  unwind(unit, node, { toLoop: true, keepsValue: false }, compileStatements, (loop) => {
    if (loop!.height > 0) unit.emit(node, 'POP')
    unit.emit(node, 'JUMP', loop!.after)
  })
}

export function compileContinue(unit: Unit, node: Continue): void {
  unwind(unit, node, { toLoop: true, keepsValue: false }, compileStatements, (loop) => {
    unit.emit(node, 'JUMP_BACK', loop!.next)
  })
}
