import type { CommClause, Expr, Select } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { coreType } from '../check/type-sets.ts'
import { basicTypes, type GoType } from '../check/types.ts'
import { preparePlace } from './assignments.ts'
import type { Emitter } from './emitter.ts'
import { adapt, emitAs, emitExpr } from './expressions.ts'
import { emitStatements, inTarget } from './statements.ts'
import { define } from './variables.ts'
import { operatorOf } from '../../../bytecode/instructions.ts'

/** All channels and values first, in order; then one way is taken, and its body runs. */
export function emitSelect(e: Emitter, s: Select, label: string | undefined): void {
  const cases = s.clauses.filter((clause) => clause.comm)
  const otherwise = s.clauses.find((clause) => !clause.comm)
  for (const clause of cases) emitOperands(e, clause)
  const directions = cases.map((clause) => (clause.comm!.kind === 'send' ? 'send' as const : 'receive' as const))
  e.at(s)
  if (!otherwise) e.arrive(2 + cases.length)
  e.emit('GO_SELECT', cases.length | (e.constant({ directions, hasDefault: otherwise !== undefined }) << 8))
  const [taken, value, ok] = [e.temporary('taken'), e.temporary('value'), e.temporary('ok')]
  for (const register of [ok, value, taken]) e.emit('STORE_LOCAL', register)
  const end = e.asm.label()
  inTarget(e, { label, breakTo: end, continueTo: undefined }, () => {
    for (const [index, clause] of cases.entries()) {
      const next = e.asm.label()
      e.emit('LOAD_LOCAL', taken)
      e.load(index)
      e.emit('COMPARE', operatorOf('=='))
      e.emit('JUMP_IF_FALSE', next)
      emitReceived(e, clause, value, ok)
      emitStatements(e, clause.body)
      e.emit('JUMP', end)
      e.asm.place(next)
    }
    if (otherwise) emitStatements(e, otherwise.body)
  })
  e.asm.place(end)
}

function emitOperands(e: Emitter, clause: CommClause): void {
  const comm = clause.comm!
  e.at(comm)
  if (comm.kind === 'send') {
    const core = coreType(e.typeOf(comm.channel))
    emitExpr(e, comm.channel)
    if (core?.kind === 'chan') emitAs(e, comm.value, core.element)
    return
  }
  emitExpr(e, receivedFrom(comm.kind === 'expr' ? comm.x : comm.right[0]!))
  e.load(null)
}

function receivedFrom(x: Expr): Expr {
  const inner = unparen(x)
  if (inner.kind !== 'unary') throw new Error('a select case receives')
  return inner.x
}

/** `case v, ok := <-c`: what came is given to the case's variables. */
function emitReceived(e: Emitter, clause: CommClause, value: number, ok: number): void {
  const { comm } = clause
  if (comm?.kind !== 'assign') return
  const channel = coreType(e.typeOf(receivedFrom(comm.right[0]!)))
  const element: GoType = channel?.kind === 'chan' ? channel.element : basicTypes.bool
  const sources = [{ register: value, type: element }, { register: ok, type: basicTypes.bool }]
  for (const [at, target] of comm.left.entries()) {
    const { register, type } = sources[at]!
    if (target.kind === 'ident' && target.name === '_') continue
    const object = target.kind === 'ident' ? e.objectOf(target) : undefined
    if (comm.op === ':=' && object?.kind === 'var' && object.at === target.start) {
      e.emit('LOAD_LOCAL', register)
      define(e, object)
      continue
    }
    const place = preparePlace(e, target)
    e.emit('LOAD_LOCAL', register)
    adapt(e, type, place.type)
    place.store()
  }
}
