import type { Block, FuncDecl, FuncLiteral, FuncType } from '../syntax/tree.ts'
import type { Func, FunctionContext, Var } from '../check/objects.ts'
import type { Substitution } from '../check/substitute.ts'
import type { DeferredRef, FuncRef, StartRef } from '../runtime/types.ts'
import { Emitter, type Home } from './emitter.ts'
import type { ProgramCompiler } from './program-compiler.ts'
import { emitBlock } from './statements.ts'
import { loadHome, storeHome } from './variables.ts'
import { usesDefer } from './uses.ts'

/** Makes the code of a declared function or method. */
export function compileFunction(program: ProgramCompiler, ref: FuncRef, node: FuncDecl, func: Func, map: Substitution): void {
  const context = program.info.functions.get(node)
  if (!context || !node.body) throw new Error(`${ref.name} was not checked`)
  const e = new Emitter(program, ref.name, context, map, func.pkg?.library === true)
  e.at(node)
  const receiver = func.receiver?.variable?.get()
  let parameters = 0
  if (receiver) {
    e.register('.receiver')
    e.declare(receiver, parameters++)
  } else if (func.receiver) e.register(`.receiver${parameters++}`)
  compileBody(e, context, node.type, node.body, parameters, receiver ? [receiver] : [])
  ref.code = e.finish(parameters + node.type.params.length)
}

/** Makes the code of a function literal; what it captures is then known. */
export function compileLiteral(outer: Emitter, ref: FuncRef, node: FuncLiteral): readonly Home[] {
  const context = outer.program.info.functions.get(node)
  if (!context) throw new Error(`${ref.name} was not checked`)
  const e = new Emitter(outer.program, ref.name, context, outer.map, outer.library, outer)
  e.at(node)
  compileBody(e, context, node.type, node.body, 0, [])
  ref.code = e.finish(node.type.params.length)
  return e.captured
}

function compileBody(e: Emitter, context: FunctionContext, type: FuncType, body: Block, first: number, cells: readonly Var[]): void {
  const { signature } = context
  let at = first
  for (const param of signature.params) {
    e.register(`.p${at}`)
    e.declare(param, at++)
  }
  for (const variable of [...cells, ...signature.params]) {
    const home = e.homeOf(variable)
    if (home.kind === 'cell') e.emit('MAKE_CELL', home.register)
  }
  declareResults(e, context, type)
  if (usesDefer(body)) compileWithDefers(e, body)
  else {
    emitBlock(e, body)
    e.at({ start: body.close, end: body.end })
    emitPlainReturn(e)
  }
}

/** Named results are variables from the start; with deferred calls, unnamed ones too. */
function declareResults(e: Emitter, context: FunctionContext, type: FuncType): void {
  const named = type.results.some((field) => field.name)
  if (!named) return
  e.results = context.signature.results.map((result) => {
    const home = e.declare(result)
    e.emit('GO_ZERO', e.constant(e.rtype(e.subst(result.type))))
    if (home.kind === 'cell') {
      e.emit('GO_NEW_CELL')
      e.emit('STORE_LOCAL', home.register)
    } else storeHome(e, home, 'fresh')
    return home
  })
}

function compileWithDefers(e: Emitter, body: Block): void {
  if (e.results.length === 0) {
    e.results = e.context.signature.results.map((result): Home => {
      const register = e.temporary('result')
      e.emit('GO_ZERO', e.constant(e.rtype(e.subst(result.type))))
      e.emit('STORE_LOCAL', register)
      return { kind: 'register', register }
    })
  }
  const defers = e.register('.defers')
  const panic = e.register('.panic')
  const { asm } = e
  const start = asm.label()
  const end = asm.label()
  const handler = asm.label()
  const exit = asm.label()
  for (const register of [defers, panic]) {
    e.load(null)
    e.emit('STORE_LOCAL', register)
  }
  const targets: StartRef[] = []
  e.exit = { label: exit, defers, panic, targets }
  asm.place(start)
  e.emit('NOP')
  emitBlock(e, body)
  e.at({ start: body.close, end: body.end })
  asm.place(exit)
  e.emit('NOP')
  e.constant({ deferred: targets } satisfies DeferredRef)
  e.emit('GO_RUN_DEFERS', defers)
  asm.place(end)
  e.emit('GO_REPANIC', panic)
  loadResults(e)
  e.emit('RETURN')
  asm.place(handler)
  e.emit('STORE_LOCAL', panic)
  e.emit('JUMP', exit)
  asm.protect(start, end, handler, 0)
}

/** Pushes what RETURN hands back: nothing, the one result, or a tuple. */
export function loadResults(e: Emitter): void {
  if (e.results.length === 0) e.load(null)
  for (const home of e.results) loadHome(e, home)
  if (e.results.length > 1) e.emit('GO_TUPLE', e.results.length)
}

/** The end of the body, or a `return` without values. */
export function emitPlainReturn(e: Emitter): void {
  if (e.exit) {
    e.emit('JUMP', e.exit.label)
    return
  }
  loadResults(e)
  e.emit('RETURN')
}
