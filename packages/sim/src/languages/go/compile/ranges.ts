import { operatorOf } from '../../../bytecode/instructions.ts'
import type { Expr, Range } from '../syntax/tree.ts'
import type { Var } from '../check/objects.ts'
import { coreStringOrBytes, coreType } from '../check/type-sets.ts'
import { basicTypes, under, type GoType } from '../check/types.ts'
import { emitOverwrite, preparePlace } from './assignments.ts'
import { isStorage, type Emitter } from './emitter.ts'
import { adapt, emitExpr, emitValue } from './expressions.ts'
import { emitFunctionRange } from './function-ranges.ts'
import { emitBlock, inTarget } from './statements.ts'
import { define, loadHome, storeHome } from './variables.ts'

export function emitRange(e: Emitter, s: Range, label: string | undefined): void {
  const type = e.typeOf(s.x)
  const core = coreType(type) ?? coreStringOrBytes(type) ?? under(type)
  switch (core.kind) {
    case 'basic': return core.class === 'string' ? rangeText(e, s, label) : rangeNumber(e, s, label, type)
    case 'map': return rangeMap(e, s, label, core.keyType, core.value)
    case 'chan': return rangeChannel(e, s, label, core.element)
    case 'func': return emitFunctionRange(e, s, label, core)
    default: return rangeElements(e, s, label, core)
  }
}

/** Gives a round's value to the loop's variable: a new one, or the place it names. */
function bind(e: Emitter, target: Expr | undefined, s: Range, type: GoType, push: () => void): void {
  if (!target || (target.kind === 'ident' && target.name === '_')) return
  const object = target.kind === 'ident' ? e.objectOf(target) : undefined
  if (s.define && object?.kind === 'var') {
    push()
    if (e.program.goVersion >= 22 || !isDeclared(e, object)) define(e, object)
    else storeOld(e, object)
    return
  }
  const place = preparePlace(e, target)
  push()
  adapt(e, type, place.type)
  place.store()
}

/** Before Go 1.22 the variable of the first round serves all rounds. */
const declaredOnce = new WeakMap<Emitter, Set<Var>>()

function isDeclared(e: Emitter, variable: Var): boolean {
  const set = declaredOnce.get(e) ?? new Set<Var>()
  declaredOnce.set(e, set)
  if (set.has(variable)) return true
  return false
}

function storeOld(e: Emitter, variable: Var): void {
  const home = e.homeOf(variable)
  if (home.kind !== 'storage') return storeHome(e, home, 'assign')
  const value = e.temporary('value')
  e.emit('STORE_LOCAL', value)
  loadHome(e, home)
  e.emit('LOAD_LOCAL', value)
  emitOverwrite(e, e.subst(variable.type))
}

/** Declares the loop's variables before the loop, for the old rule. */
function declareShared(e: Emitter, s: Range, types: readonly GoType[]): void {
  if (e.program.goVersion >= 22 || !s.define) return
  for (const [at, target] of [s.key, s.value].entries()) {
    const object = target?.kind === 'ident' && target.name !== '_' ? e.objectOf(target) : undefined
    if (object?.kind !== 'var') continue
    e.emit('GO_ZERO', e.constant(e.rtype(types[at]!)))
    define(e, object)
    isDeclared(e, object)
    declaredOnce.get(e)!.add(object)
  }
}

function loop(e: Emitter, s: Range, label: string | undefined, parts: { test: (end: ReturnType<Emitter['asm']['label']>) => void; next: () => void }): void {
  const head = e.asm.label()
  const next = e.asm.label()
  const end = e.asm.label()
  e.asm.place(head)
  e.at(s)
  parts.test(end)
  inTarget(e, { label, breakTo: end, continueTo: next }, () => emitBlock(e, s.body))
  e.asm.place(next)
  e.at(s)
  parts.next()
  e.emit('JUMP_BACK', head)
  e.asm.place(end)
}

function advance(e: Emitter, register: number, by: number | { register: number }): void {
  e.emit('LOAD_LOCAL', register)
  if (typeof by === 'number') e.load(by)
  else e.emit('LOAD_LOCAL', by.register)
  e.emit('BINARY', operatorOf('+'))
  e.emit('STORE_LOCAL', register)
}

function counter(e: Emitter): number {
  const register = e.temporary('index')
  e.load(0)
  e.emit('STORE_LOCAL', register)
  return register
}

function testBelow(e: Emitter, index: number, length: number, end: ReturnType<Emitter['asm']['label']>): void {
  e.emit('LOAD_LOCAL', index)
  e.emit('LOAD_LOCAL', length)
  e.emit('COMPARE', operatorOf('<'))
  e.emit('JUMP_IF_FALSE', end)
}

function rangeNumber(e: Emitter, s: Range, label: string | undefined, type: GoType): void {
  const limit = e.temporary('limit')
  emitValue(e, s.x)
  e.emit('STORE_LOCAL', limit)
  const index = counter(e)
  declareShared(e, s, [type])
  loop(e, s, label, {
    test(end) {
      testBelow(e, index, limit, end)
      bind(e, s.key, s, type, () => e.emit('LOAD_LOCAL', index))
    },
    next: () => advance(e, index, 1),
  })
}

function rangeElements(e: Emitter, s: Range, label: string | undefined, core: GoType): void {
  const array = core.kind === 'pointer' ? under(core.element) : core
  const element = array.kind === 'array' || array.kind === 'slice' ? array.element : basicTypes.int
  const wantsValue = s.value !== undefined && !(s.value.kind === 'ident' && s.value.name === '_')
  const subject = e.temporary('subject')
  if (wantsValue && core.kind === 'array') emitValue(e, s.x)
  else emitExpr(e, s.x)
  e.emit('STORE_LOCAL', subject)
  const length = e.temporary('length')
  if (array.kind === 'array') e.load(array.length)
  else {
    e.emit('LOAD_LOCAL', subject)
    e.emit('GO_LEN')
  }
  e.emit('STORE_LOCAL', length)
  const index = counter(e)
  declareShared(e, s, [basicTypes.int, element])
  loop(e, s, label, {
    test(end) {
      testBelow(e, index, length, end)
      bind(e, s.key, s, basicTypes.int, () => e.emit('LOAD_LOCAL', index))
      bind(e, s.value, s, element, () => {
        e.emit('LOAD_LOCAL', subject)
        e.emit('LOAD_LOCAL', index)
        e.emit('GO_INDEX', core.kind === 'pointer' ? 1 : 0)
        if (isStorage(element)) e.emit('GO_COPY', e.constant(e.rtype(element)))
      })
    },
    next: () => advance(e, index, 1),
  })
}

function rangeText(e: Emitter, s: Range, label: string | undefined): void {
  const [text, length, rune, width] = ['text', 'length', 'rune', 'width'].map((name) => e.temporary(name)) as [number, number, number, number]
  emitExpr(e, s.x)
  e.emit('DUP')
  e.emit('STORE_LOCAL', text)
  e.emit('GO_LEN')
  e.emit('STORE_LOCAL', length)
  const index = counter(e)
  declareShared(e, s, [basicTypes.int, basicTypes.rune])
  loop(e, s, label, {
    test(end) {
      testBelow(e, index, length, end)
      e.emit('LOAD_LOCAL', text)
      e.emit('LOAD_LOCAL', index)
      e.emit('GO_DECODE_RUNE')
      e.emit('STORE_LOCAL', width)
      e.emit('STORE_LOCAL', rune)
      bind(e, s.key, s, basicTypes.int, () => e.emit('LOAD_LOCAL', index))
      bind(e, s.value, s, basicTypes.rune, () => e.emit('LOAD_LOCAL', rune))
    },
    next: () => advance(e, index, { register: width }),
  })
}

function rangeMap(e: Emitter, s: Range, label: string | undefined, keyType: GoType, valueType: GoType): void {
  const iterator = e.temporary('range')
  const [key, value] = [e.temporary('key'), e.temporary('value')]
  emitExpr(e, s.x)
  e.emit('GO_RANGE_MAP')
  e.emit('STORE_LOCAL', iterator)
  declareShared(e, s, [keyType, valueType])
  loop(e, s, label, {
    test(end) {
      e.emit('LOAD_LOCAL', iterator)
      e.emit('GO_MAP_NEXT', end)
      e.emit('STORE_LOCAL', value)
      e.emit('STORE_LOCAL', key)
      e.emit('POP')
      bind(e, s.key, s, keyType, () => pushCopy(e, key, keyType))
      bind(e, s.value, s, valueType, () => pushCopy(e, value, valueType))
    },
    next: () => {},
  })
}

function pushCopy(e: Emitter, register: number, type: GoType): void {
  e.emit('LOAD_LOCAL', register)
  if (isStorage(type)) e.emit('GO_COPY', e.constant(e.rtype(type)))
}

function rangeChannel(e: Emitter, s: Range, label: string | undefined, element: GoType): void {
  const [channel, value] = [e.temporary('channel'), e.temporary('value')]
  emitExpr(e, s.x)
  e.emit('STORE_LOCAL', channel)
  declareShared(e, s, [element])
  loop(e, s, label, {
    test(end) {
      e.emit('LOAD_LOCAL', channel)
      e.arrive(1)
      e.emit('GO_RECEIVE', 1)
      e.emit('GO_UNPACK', 2)
      const ok = e.temporary('ok')
      e.emit('STORE_LOCAL', ok)
      e.emit('STORE_LOCAL', value)
      e.emit('LOAD_LOCAL', ok)
      e.emit('JUMP_IF_FALSE', end)
      bind(e, s.key, s, element, () => e.emit('LOAD_LOCAL', value))
    },
    next: () => {},
  })
}

