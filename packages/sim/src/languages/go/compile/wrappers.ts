import type { Func } from '../check/objects.ts'
import { under, type GoType } from '../check/types.ts'
import type { FuncRef } from '../runtime/types.ts'
import { Emitter } from './emitter.ts'
import { settleReceiver, walkPath } from './expressions.ts'
import type { ProgramCompiler } from './program-compiler.ts'

/** A function that takes a receiver of the outer type and calls the method where it really is: promoted, or behind a pointer. */
export function compileWrapper(program: ProgramCompiler, ref: FuncRef, type: GoType, path: readonly number[], method: Func): void {
  const signature = method.type
  const context = { outer: undefined, signature, node: undefined, typeParams: [] }
  const e = new Emitter(program, ref.name, context, new Map(), true)
  const receiver = e.register('.receiver')
  const params = signature.params.map((_, at) => e.register(`.p${at + 1}`))
  e.emit('LOAD_LOCAL', receiver)
  const last = walkPath(e, type, path)
  const isInterface = under(last).kind === 'interface'
  if (!isInterface && method.receiver?.pointer !== true) settleReceiver(e, last)
  for (const param of params) e.emit('LOAD_LOCAL', param)
  if (isInterface) e.emit('GO_CALL_METHOD', params.length | (e.constant({ method: method.name }) << 8))
  else e.emit('GO_CALL', (params.length + 1) | (e.constant(program.function(method)) << 8))
  e.emit('RETURN')
  ref.code = e.finish(params.length + 1)
}
