import type { Label } from '../../../bytecode/assembler.ts'
import type { ExceptHandler, Try, TryStar } from '../ast.ts'
import { compileExpr } from './expressions.ts'
import { storeName } from './names.ts'
import type { Region } from './region.ts'
import { compileStatements } from './statements.ts'
import type { Unit } from './unit.ts'
import { forget } from './unwind.ts'
import { restoreAndRaise } from './with.ts'

export function compileTry(unit: Unit, node: Try): void {
  withFinally(unit, node, () => compileHandled(unit, node, compileHandlers))
}

export function compileTryStar(unit: Unit, node: TryStar): void {
  withFinally(unit, node, () => compileHandled(unit, node, compileStarHandlers))
}

/** The `finally` body stands twice: where control comes normally, and in the handler of every exception. */
function withFinally(unit: Unit, node: Try | TryStar, compileInside: () => void): void {
  const { finalbody } = node
  if (finalbody.length === 0) return compileInside()
  const failed = unit.label()
  const cleanup = unit.label()
  const end = unit.label()
  const region = unit.region(failed, unit.height)
  unit.within({ kind: 'finally', height: 0, region, body: finalbody }, compileInside)
  compileStatements(unit, finalbody)
  unit.emit(node, 'JUMP', end)
  unit.place(failed)
  unit.emit(node, 'PUSH_EXC')
  const guarded = unit.region(cleanup, unit.height + 1)
  unit.within({ kind: 'finally-end', height: 2, region: guarded }, () => {
    compileStatements(unit, finalbody)
    unit.emit(node, 'RERAISE')
  })
  unit.place(cleanup)
  restoreAndRaise(unit, node)
  unit.place(end)
}

type CompileHandlers = (unit: Unit, node: Try | TryStar, end: Label) => void

function compileHandled(unit: Unit, node: Try | TryStar, compileThem: CompileHandlers): void {
  if (node.handlers.length === 0) return compileStatements(unit, node.body)
  const failed = unit.label()
  const end = unit.label()
  const region = unit.region(failed, unit.height)
  unit.within({ kind: 'try', height: 0, region }, () => compileStatements(unit, node.body))
  compileStatements(unit, node.orelse)
  unit.emit(node, 'JUMP', end)
  unit.place(failed)
  compileThem(unit, node, end)
  unit.place(end)
}

function compileHandlers(unit: Unit, node: Try | TryStar, end: Label): void {
  const cleanup = unit.label()
  unit.emit(node, 'PUSH_EXC')
  const region = unit.region(cleanup, unit.height + 1)
  unit.within({ kind: 'handler', height: 1, region }, () => {
    for (const handler of node.handlers) compileHandler(unit, handler, region, end)
    unit.emit(node, 'RERAISE')
  })
  unit.place(cleanup)
  restoreAndRaise(unit, node)
}

/** Stack: handled before, exception. */
function compileHandler(unit: Unit, handler: ExceptHandler, region: Region, end: Label): void {
  const next = unit.label()
  if (handler.exc_type) {
    compileExpr(unit, handler.exc_type)
    unit.emit(handler.exc_type, 'MATCH_EXC')
    unit.emit(handler.exc_type, 'JUMP_IF_FALSE', next)
  }
  if (handler.name === null) {
    unit.emit(handler, 'POP')
    compileStatements(unit, handler.body)
    leaveHandler(unit, handler, region, end)
  } else compileNamed(unit, handler, handler.name, region, end)
  unit.place(next)
}

function compileNamed(unit: Unit, handler: ExceptHandler, name: string, region: Region, end: Label): void {
  const failed = unit.label()
  storeName(unit, name, handler)
  const named = unit.region(failed, unit.height)
  unit.within({ kind: 'handler-name', height: 0, region: named, name }, () => compileStatements(unit, handler.body))
  leaveHandler(unit, handler, region, end, name)
  unit.place(failed)
  forget(unit, name, handler)
  unit.emit(handler, 'RERAISE')
}

function leaveHandler(unit: Unit, handler: ExceptHandler, region: Region, end: Label, name?: string): void {
  region.close()
  unit.emit(handler, 'POP_EXC')
  if (name !== undefined) forget(unit, name, handler)
  unit.emit(handler, 'JUMP', end)
  region.open()
}

/**
 * `except*`: each handler takes its part of the group. Stack while they run: handled before, the original exception,
 * the list of what the handlers raised, what is left.
 */
function compileStarHandlers(unit: Unit, node: Try | TryStar, end: Label): void {
  const cleanup = unit.label()
  const raise = unit.label()
  unit.emit(node, 'PUSH_EXC')
  const region = unit.region(cleanup, unit.height + 1)
  region.open()
  unit.emit(node, 'DUP')
  unit.emit(node, 'BUILD_LIST', 0)
  unit.emit(node, 'SWAP', 2)
  for (const handler of node.handlers) compileStarHandler(unit, handler)
  unit.emit(node, 'LIST_APPEND', 1)
  unit.emit(node, 'PREP_RERAISE_STAR')
  unit.emit(node, 'DUP')
  unit.emitConstant(node, null)
  unit.emit(node, 'IS', 1)
  unit.emit(node, 'JUMP_IF_TRUE', raise)
  unit.emit(node, 'POP')
  region.close()
  unit.emit(node, 'POP_EXC')
  unit.emit(node, 'JUMP', end)
  region.open()
  unit.place(raise)
  unit.emit(node, 'RERAISE')
  region.finish()
  unit.place(cleanup)
  restoreAndRaise(unit, node)
}

const STAR_HEIGHT = 4

function compileStarHandler(unit: Unit, handler: ExceptHandler): void {
  const unmatched = unit.label()
  const failed = unit.label()
  const next = unit.label()
  compileExpr(unit, handler.exc_type!)
  unit.emit(handler.exc_type!, 'MATCH_EXC_GROUP')
  unit.emit(handler, 'DUP')
  unit.emitConstant(handler, null)
  unit.emit(handler, 'IS', 0)
  unit.emit(handler, 'JUMP_IF_TRUE', unmatched)
  if (handler.name === null) unit.emit(handler, 'POP')
  else storeName(unit, handler.name, handler)
  const region = unit.region(failed, unit.height + STAR_HEIGHT)
  unit.within({ kind: 'handler', height: STAR_HEIGHT, region }, () => compileStatements(unit, handler.body))
  if (handler.name !== null) forget(unit, handler.name, handler)
  unit.emit(handler, 'JUMP', next)
  unit.place(failed)
  if (handler.name !== null) forget(unit, handler.name, handler)
  unit.emit(handler, 'LIST_APPEND', 2)
  unit.emit(handler, 'JUMP', next)
  unit.place(unmatched)
  unit.emit(handler, 'POP')
  unit.place(next)
}
