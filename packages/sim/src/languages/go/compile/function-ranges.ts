import { operatorOf } from '../../../bytecode/instructions.ts'
import type { Branch, Range, Return } from '../syntax/tree.ts'
import { Var } from '../check/objects.ts'
import { anyType, basicTypes, under, type GoType, type Signature } from '../check/types.ts'
import { preparePlace, pushValues } from './assignments.ts'
import { Emitter } from './emitter.ts'
import { adapt, emitExpr } from './expressions.ts'
import { emitPlainReturn } from './functions.ts'
import { NotModelled } from './program-compiler.ts'
import { emitBlock, emitBranch } from './statements.ts'
import { usesDefer } from './uses.ts'
import { define, loadHome, storeHome } from './variables.ts'

/** What `return` and jumps do inside the body of a range over a function: the body is a function of its own. */
export interface IteratorExits {
  readonly return: (s: Return) => void
  readonly branch: (s: Branch) => void
  /** A return further in has stored its values already. */
  readonly passReturn: () => void
  /** Where the values of a return wait. */
  readonly returned: Var
}

const GOES_ON = 0
const RETURNS = 1
const FIRST_JUMP = 2

/**
 * `for k, v := range f { … }` calls f with the body as a function that answers whether to go on. A jump or return that leaves the
 * body is remembered in a variable, the body answers false, and once f is back the jump is made.
 */
export function emitFunctionRange(e: Emitter, s: Range, label: string | undefined, core: Signature): void {
  if (usesDefer(s.body)) throw new NotModelled('A defer inside a range over a function is not modelled.', s)
  const yielded = under(core.params[0]!.type)
  if (yielded.kind !== 'func') throw new Error('range over no iterator')
  const state = hidden('.state', basicTypes.int)
  const returned = e.leaveIterator?.returned ?? hidden('.returned', anyType)
  e.load(GOES_ON)
  define(e, state)
  if (!e.leaveIterator) {
    e.load(null)
    define(e, returned)
  }
  const jumps: Branch[] = []
  emitExpr(e, s.x)
  emitBodyFunction(e, s, label, yielded, { state, returned, jumps })
  e.at(s)
  e.emit('GO_CALL_VALUE', 1 | (e.constant({ signature: e.program.signatureKey(core) }) << 8))
  e.emit('POP')
  whenState(e, state, RETURNS, () => finishReturn(e, returned))
  for (const [index, jump] of jumps.entries()) whenState(e, state, FIRST_JUMP + index, () => emitBranch(e, jump))
}

function hidden(name: string, type: GoType): Var {
  const variable = new Var(name, type, -1, 'local', undefined)
  variable.captured = true
  return variable
}

function whenState(e: Emitter, state: Var, value: number, run: () => void): void {
  const next = e.asm.label()
  loadHome(e, e.homeOf(state))
  e.load(value)
  e.emit('COMPARE', operatorOf('=='))
  e.emit('JUMP_IF_FALSE', next)
  run()
  e.asm.place(next)
}

interface Exits { readonly state: Var; readonly returned: Var; readonly jumps: Branch[] }

function emitBodyFunction(e: Emitter, s: Range, label: string | undefined, yielded: Signature, exits: Exits): void {
  const name = `${e.name}.range${++e.literals}`
  const context = e.program.info.rangeBodies.get(s)
  if (!context) throw new Error('the body was not checked')
  const ref = e.program.declare(`${name}#${e.program.uniqueNumber()}`, name, () => {})
  const inner = new Emitter(e.program, ref.name, context, e.map, e.library, e)
  inner.at(s)
  const registers = yielded.params.map((_, at) => inner.register(`.p${at}`))
  for (const [at, target] of [s.key, s.value].entries()) {
    const type = yielded.params[at] && e.subst(yielded.params[at].type)
    if (target && type) bindYielded(inner, s, target, registers[at]!, type)
  }
  inner.leaveIterator = exitsOf(inner, label, exits)
  emitBlock(inner, s.body)
  answer(inner, true)
  ref.code = inner.finish(registers.length)
  e.program.noteValued(yielded, ref)
  const { captured } = inner
  for (const home of captured) if (home.kind !== 'global') e.emit('LOAD_CLOSURE', home.register)
  e.emit('GO_CLOSURE', captured.length | (e.constant(ref) << 8))
}

function bindYielded(e: Emitter, s: Range, target: NonNullable<Range['key']>, register: number, type: GoType): void {
  if (target.kind === 'ident' && target.name === '_') return
  const object = target.kind === 'ident' ? e.objectOf(target) : undefined
  if (s.define && object?.kind === 'var') {
    e.emit('LOAD_LOCAL', register)
    define(e, object)
    return
  }
  const place = preparePlace(e, target)
  e.emit('LOAD_LOCAL', register)
  adapt(e, type, place.type)
  place.store()
}

function answer(e: Emitter, goOn: boolean): void {
  e.load(goOn)
  e.emit('RETURN')
}

function exitsOf(e: Emitter, label: string | undefined, { state, returned, jumps }: Exits): IteratorExits {
  const leave = (value: number): void => {
    e.load(value)
    storeHome(e, e.homeOf(state), 'assign')
    answer(e, false)
  }
  return {
    returned,
    passReturn: () => leave(RETURNS),
    return(s) {
      storeReturned(e, s, returned)
      leave(RETURNS)
    },
    branch(s) {
      const own = s.word !== 'goto' && (!s.label || s.label.name === label)
      if (own) return answer(e, s.word === 'continue')
      leave(FIRST_JUMP + jumps.push(s) - 1)
    },
  }
}

/** Puts the values where the function around will find them: its named results, or the hidden variable. */
function storeReturned(e: Emitter, s: Return, returned: Var): void {
  const { results } = e.context.signature
  if (s.results.length === 0) return
  const values = pushValues(e, s.results, results.map((result) => e.subst(result.type)))
  if (results[0]?.name) {
    for (const [at, result] of results.entries()) {
      if (result.name === '_') continue
      e.emit('LOAD_LOCAL', values[at]!)
      storeHome(e, e.homeOf(result), 'assign')
    }
    return
  }
  for (const value of values) e.emit('LOAD_LOCAL', value)
  if (values.length > 1) e.emit('GO_TUPLE', values.length)
  storeHome(e, e.homeOf(returned), 'assign')
}

/** After the iterator: the return that was asked for, or, inside another such body, one step further out. */
function finishReturn(e: Emitter, returned: Var): void {
  if (e.leaveIterator) return e.leaveIterator.passReturn()
  const { results } = e.context.signature
  if (results.length === 0 || results[0]!.name) return emitPlainReturn(e)
  loadHome(e, e.homeOf(returned))
  if (!e.exit) {
    e.emit('RETURN')
    return
  }
  if (results.length > 1) e.emit('GO_UNPACK', results.length)
  for (const home of e.results.toReversed()) storeHome(e, home, 'assign')
  emitPlainReturn(e)
}
