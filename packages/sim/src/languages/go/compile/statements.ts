import type { Block, Branch, For, If, Labeled, Return, SendStmt, Stmt, VarDecl } from '../syntax/tree.ts'
import type { Var } from '../check/objects.ts'
import { coreType } from '../check/type-sets.ts'
import { emitAssign, emitIncDec, pushValues } from './assignments.ts'
import { emitSuspended } from './calls.ts'
import type { Emitter, Target } from './emitter.ts'
import { emitAs, emitExpr } from './expressions.ts'
import { emitPlainReturn } from './functions.ts'
import { emitRange } from './ranges.ts'
import { emitSelect } from './selects.ts'
import { emitSwitch, emitTypeSwitch } from './switches.ts'
import { define, pushZero, storeHome, loadHome } from './variables.ts'

export function emitBlock(e: Emitter, block: Block): void {
  emitStatements(e, block.body)
}

export function emitStatements(e: Emitter, list: readonly Stmt[]): void {
  for (const statement of list) emitStatement(e, statement)
}

export function emitStatement(e: Emitter, s: Stmt, label?: string): void {
  e.at(s)
  switch (s.kind) {
    case 'empty': return
    case 'expr':
      emitExpr(e, s.x)
      e.emit('POP')
      return
    case 'send': return emitSend(e, s)
    case 'incdec': return emitIncDec(e, s)
    case 'assign': return emitAssign(e, s)
    case 'go': case 'defer': return emitStart(e, s)
    case 'return': return emitReturn(e, s)
    case 'branch': return emitBranch(e, s)
    case 'block': return emitBlock(e, s)
    case 'if': return emitIf(e, s)
    case 'for': return emitFor(e, s, label)
    case 'range': return emitRange(e, s, label)
    case 'switch': return emitSwitch(e, s, label)
    case 'typeSwitch': return emitTypeSwitch(e, s, label)
    case 'select': return emitSelect(e, s, label)
    case 'labeled': return emitLabeled(e, s)
    case 'decl':
      for (const declaration of s.declarations) if (declaration.kind === 'var') emitVars(e, declaration)
  }
}

function emitVars(e: Emitter, declaration: VarDecl): void {
  const variables = declaration.names.map((ident) => {
    const object = e.objectOf(ident)
    return object?.kind === 'var' ? object : undefined
  })
  if (declaration.values.length === 0) {
    for (const variable of variables) {
      if (!variable) continue
      pushZero(e, e.subst(variable.type))
      define(e, variable)
    }
    return
  }
  const values = pushValues(e, declaration.values, variables.map((variable) => variable && e.subst(variable.type)))
  for (const [at, variable] of variables.entries()) {
    if (!variable || variable.name === '_') continue
    e.emit('LOAD_LOCAL', values[at]!)
    define(e, variable)
  }
}

function emitSend(e: Emitter, s: SendStmt): void {
  const core = coreType(e.typeOf(s.channel))
  if (core?.kind !== 'chan') throw new Error('a send on no channel')
  emitExpr(e, s.channel)
  emitAs(e, s.value, core.element)
  e.at(s)
  e.arrive(0)
  e.emit('GO_SEND')
}

function emitStart(e: Emitter, s: Extract<Stmt, { kind: 'go' | 'defer' }>): void {
  if (s.call.kind !== 'call') throw new Error('go and defer take a call')
  const { count, target } = emitSuspended(e, s.call)
  e.at(s)
  if (s.kind === 'go') e.emit('GO_SPAWN', count | (e.constant(target) << 8))
  else {
    e.exit!.targets.push(target)
    e.emit('GO_DEFER', count | (e.exit!.defers << 8))
  }
}

function emitReturn(e: Emitter, s: Return): void {
  if (e.leaveIterator) return e.leaveIterator.return(s)
  const { results } = e.context.signature
  if (s.results.length === 0) return emitPlainReturn(e)
  const types = results.map((result) => e.subst(result.type))
  if (e.results.length > 0) {
    const values = pushValues(e, s.results, types)
    for (const [at, home] of e.results.entries()) {
      e.emit('LOAD_LOCAL', values[at]!)
      if (home.kind === 'storage') e.emit('STORE_LOCAL', home.register)
      else storeHome(e, home, 'assign')
    }
    return emitPlainReturn(e)
  }
  if (types.length === 1) emitAs(e, s.results[0]!, types[0]!)
  else {
    for (const register of pushValues(e, s.results, types)) e.emit('LOAD_LOCAL', register)
    e.emit('GO_TUPLE', types.length)
  }
  e.emit('RETURN')
}

function emitIf(e: Emitter, s: If): void {
  const otherwise = e.asm.label()
  const end = e.asm.label()
  if (s.init) emitStatement(e, s.init)
  emitExpr(e, s.condition)
  e.emit('JUMP_IF_FALSE', otherwise)
  emitBlock(e, s.body)
  if (s.otherwise) {
    e.emit('JUMP', end)
    e.asm.place(otherwise)
    emitStatement(e, s.otherwise)
    e.asm.place(end)
  } else e.asm.place(otherwise)
}

/** A loop with its own places to break and continue to. */
export function inTarget(e: Emitter, target: Target, run: () => void): void {
  e.targets.push(target)
  run()
  e.targets.pop()
}

function emitFor(e: Emitter, s: For, label: string | undefined): void {
  const head = e.asm.label()
  const next = e.asm.label()
  const end = e.asm.label()
  if (s.init) emitStatement(e, s.init)
  e.asm.place(head)
  if (s.condition) {
    e.at(s.condition)
    emitExpr(e, s.condition)
    e.emit('JUMP_IF_FALSE', end)
  }
  inTarget(e, { label, breakTo: end, continueTo: next }, () => emitBlock(e, s.body))
  e.asm.place(next)
  if (e.program.goVersion >= 22) renewVariables(e, s)
  if (s.post) emitStatement(e, s.post)
  e.emit('JUMP_BACK', head)
  e.asm.place(end)
}

/** Since Go 1.22 each round has variables of its own: what a round captured stays with it. */
function renewVariables(e: Emitter, s: For): void {
  if (s.init?.kind !== 'assign' || s.init.op !== ':=') return
  for (const target of s.init.left) {
    const object = target.kind === 'ident' ? e.objectOf(target) : undefined
    if (object?.kind === 'var' && object.name !== '_') renew(e, object)
  }
}

function renew(e: Emitter, variable: Var): void {
  const home = e.homeOf(variable)
  if (home.kind === 'cell') e.emit('GO_RENEW_CELL', home.register)
  else if (home.kind === 'storage' && (variable.captured || variable.addressed)) {
    loadHome(e, home)
    e.emit('GO_COPY', e.constant(e.rtype(e.subst(variable.type))))
    e.emit('STORE_LOCAL', home.register)
  }
}

export function emitBranch(e: Emitter, s: Branch): void {
  const { word, label } = s
  if (word === 'goto') return emitGoto(e, label!.name)
  if (word === 'fallthrough') return
  const found = e.targets.findLast((target) => (label ? target.label === label.name : word === 'break' || target.continueTo !== undefined))
  if (!found) {
    if (!e.leaveIterator) throw new Error(`nothing to ${word}`)
    return e.leaveIterator.branch(s)
  }
  const to = word === 'break' ? found.breakTo : found.continueTo!
  e.emit('JUMP', to)
}

function emitGoto(e: Emitter, name: string): void {
  const known = e.labels.get(name)
  const to = known ?? e.asm.label()
  e.labels.set(name, to)
  e.emit(to.pc >= 0 ? 'JUMP_BACK' : 'JUMP', to)
}

function emitLabeled(e: Emitter, s: Labeled): void {
  const to = e.labels.get(s.label.name) ?? e.asm.label()
  e.labels.set(s.label.name, to)
  e.asm.place(to)
  emitStatement(e, s.body, s.label.name)
}
