import { storeName, deleteName } from './names.ts'
import type { Block, Located, Unit } from './unit.ts'

/** Compiles the statements of a `finally`; handed in, because statements leave blocks and blocks hold statements. */
export type CompileBody = (unit: Unit, body: Extract<Block, { kind: 'finally' }>['body']) => void

/**
 * Leaves every block from the innermost outward, up to a loop when `toLoop`, and then goes on with `leave` (a jump or a
 * return). With `keepsValue` the top of the stack is a value that survives. What is compiled here stands outside the
 * regions of the blocks it leaves. The iterator of a loop is dropped only where more code runs before the return.
 */
export function unwind(
  unit: Unit,
  where: Located,
  { toLoop, keepsValue }: { toLoop: boolean; keepsValue: boolean },
  compileBody: CompileBody,
  leave: (loop: Extract<Block, { kind: 'loop' }> | undefined) => void,
): void {
  const { blocks } = unit
  const left: Block[] = []
  let loop: Extract<Block, { kind: 'loop' }> | undefined
  for (const block of blocks.toReversed()) {
    if (toLoop && block.kind === 'loop') {
      loop = block
      break
    }
    left.push(block)
    unit.blocks = unit.blocks.slice(0, -1)
    if ('region' in block) block.region.close()
    if (block.kind === 'loop' && unit.blocks.every((outer) => outer.kind === 'loop')) continue
    leaveBlock(unit, block, where, keepsValue, compileBody)
  }
  leave(loop)
  unit.blocks = blocks
  for (const block of left.toReversed()) if ('region' in block) block.region.open()
}

function leaveBlock(unit: Unit, block: Block, where: Located, keepsValue: boolean, compileBody: CompileBody): void {
  switch (block.kind) {
    case 'loop':
      if (block.height > 0) dropBelow(unit, where, keepsValue)
      return
    case 'try':
      return
    case 'finally':
      return inlineFinally(unit, block.body, keepsValue, compileBody)
    case 'finally-end':
      dropBelow(unit, where, keepsValue)
      if (keepsValue) unit.emit(where, 'SWAP', 2)
      unit.emit(where, 'POP_EXC')
      return
    case 'with':
      if (keepsValue) unit.emit(where, 'SWAP', 2)
      return callExit(unit, block.where, block.isAsync)
    case 'handler':
      if (keepsValue) unit.emit(where, 'SWAP', 2)
      unit.emit(where, 'POP_EXC')
      return
    case 'handler-name':
      return forget(unit, block.name, where)
    case 'value':
      return dropBelow(unit, where, keepsValue)
  }
}

/** Drops the top, or what lies under the value that is kept. */
function dropBelow(unit: Unit, where: Located, keepsValue: boolean): void {
  if (keepsValue) unit.emit(where, 'SWAP', 2)
  unit.emit(where, 'POP')
}

function inlineFinally(unit: Unit, body: Extract<Block, { kind: 'finally' }>['body'], keepsValue: boolean, compileBody: CompileBody): void {
  if (!keepsValue) return compileBody(unit, body)
  unit.within({ kind: 'value', height: 1 }, () => compileBody(unit, body))
}

/** The normal end of `with`: `exit(None, None, None)`, its result dropped. */
export function callExit(unit: Unit, where: Located, isAsync: boolean): void {
  unit.emit(where, 'PUSH_NULL')
  for (let i = 0; i < 3; i++) unit.emitConstant(where, null)
  unit.emit(where, 'CALL', 3)
  if (isAsync) awaitTop(unit, where)
  unit.emit(where, 'POP')
}

/** Replaces the awaitable on top by its result. */
export function awaitTop(unit: Unit, where: Located): void {
  unit.emit(where, 'GET_AWAITABLE')
  unit.emitConstant(where, null)
  unit.emit(where, 'YIELD_FROM')
}

/** `except … as name` forgets the name: assigned first, so that deleting it cannot fail. */
export function forget(unit: Unit, name: string, where: Located): void {
  unit.emitConstant(where, null)
  storeName(unit, name, where)
  deleteName(unit, name, where)
}
