import type { Call, Expr } from '../syntax/tree.ts'
import { coreStringOrBytes, coreType } from '../check/type-sets.ts'
import { anyType, under, type GoType } from '../check/types.ts'
import { ARITHMETIC } from '../runtime/handlers-operators.ts'
import type { FuncRef } from '../runtime/types.ts'
import { Emitter } from './emitter.ts'
import { adapt, emitAs, emitExpr, emitValue, mapRef } from './expressions.ts'
import { numberKind } from './operators.ts'
import type { ProgramCompiler } from './program-compiler.ts'

/** Pushes what a predeclared function gives; null for those that give nothing. */
export function emitBuiltin(e: Emitter, x: Call, name: string): void {
  e.at(x)
  switch (name) {
    case 'make': return emitMake(e, x)
    case 'new': return emitNew(e, x)
    case 'append': return emitAppend(e, x)
    case 'min': case 'max': return emitExtreme(e, x, name)
    case 'print': case 'println': return emitPrint(e, x, name)
    case 'recover':
      e.emit('GO_RECOVER')
      return
    default: {
      const types = x.args.map((arg) => e.typeOf(arg))
      const target = (at: number): GoType => operandType(name, types, at)
      for (const [at, arg] of x.args.entries()) {
        if (name === 'len' || name === 'cap') emitExpr(e, arg)
        else emitAs(e, arg, target(at))
      }
      e.at(x)
      emitOperation(e, name, types, e.program.info.types.get(x) ? e.typeOf(x) : anyType)
    }
  }
}

function operandType(name: string, types: readonly GoType[], at: number): GoType {
  const first = under(types[0]!)
  if (name === 'panic') return anyType
  if (name === 'delete' && at === 1 && first.kind === 'map') return first.keyType
  return types[at]!
}

/** The operation alone, its operands being on the stack. */
function emitOperation(e: Emitter, name: string, types: readonly GoType[], result: GoType): void {
  switch (name) {
    case 'len':
      e.emit('GO_LEN')
      return
    case 'cap':
      e.emit('GO_CAP')
      return
    case 'copy':
      e.emit('GO_COPY_SLICE')
      return
    case 'close':
      e.emit('GO_CLOSE')
      break
    case 'delete':
      e.emit('GO_MAP_DELETE', mapRef(e, types[0]!) << 8)
      break
    case 'clear':
      e.emit(coreType(types[0]!)?.kind === 'map' ? 'GO_MAP_CLEAR' : 'GO_SLICE_CLEAR')
      break
    case 'panic': {
      e.emit('GO_PANIC')
      return
    }
    case 'complex': case 'real': case 'imag': {
      const single = under(name === 'complex' ? result : types[0]!)
      const ref = e.program.nativeNamed(`builtin.${name}${single.kind === 'basic' && single.bits === 64 ? '64' : ''}`)
      e.emit('GO_CALL', types.length | (e.constant(ref) << 8))
      return
    }
    case 'recover':
      e.emit('GO_RECOVER')
      return
    default: throw new Error(`built-in ${name} is not compiled`)
  }
  e.load(null)
}

function emitMake(e: Emitter, x: Call): void {
  const type = e.typeOf(x)
  const core = coreType(type)
  const rtype = e.constant(e.rtype(core ?? type))
  if (core?.kind === 'map') {
    e.emit('GO_MAKE_MAP')
    return
  }
  const size = (arg: Expr | undefined, otherwise: number | null): void => (arg ? emitExpr(e, arg) : e.load(otherwise))
  if (core?.kind === 'chan') {
    size(x.args[1], 0)
    e.emit('GO_MAKE_CHAN', rtype)
    return
  }
  size(x.args[1], 0)
  size(x.args[2], null)
  e.emit('GO_MAKE_SLICE', rtype)
}

function emitNew(e: Emitter, x: Call): void {
  const pointer = under(e.typeOf(x))
  if (pointer.kind !== 'pointer') throw new Error('new gives a pointer')
  e.emit('GO_ZERO', e.constant(e.rtype(pointer.element)))
  const { kind } = under(pointer.element)
  if (kind !== 'struct' && kind !== 'array') e.emit('GO_NEW_CELL')
}

function emitAppend(e: Emitter, x: Call): void {
  const type = e.typeOf(x)
  const core = coreStringOrBytes(type)
  if (core?.kind !== 'slice') throw new Error('append to no slice')
  emitAs(e, x.args[0]!, type)
  const rest = x.args.slice(1)
  if (rest.length === 0) return
  if (x.spread) emitAs(e, rest[0]!, e.typeOf(rest[0]!))
  else {
    e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length: rest.length, element: core.element })))
    for (const [at, arg] of rest.entries()) {
      emitAs(e, arg, core.element)
      e.emit('GO_INIT_ELEMENT', at)
    }
    e.emit('GO_WHOLE_SLICE')
  }
  e.at(x)
  e.emit('GO_APPEND', e.constant(e.rtype(core)))
}

function emitExtreme(e: Emitter, x: Call, name: 'min' | 'max'): void {
  const operator = (ARITHMETIC as readonly string[]).indexOf(name) | (numberKind(e.typeOf(x)) << 8)
  for (const [at, arg] of x.args.entries()) {
    emitValue(e, arg)
    if (at > 0) e.emit('GO_ARITH', operator)
  }
}

function emitPrint(e: Emitter, x: Call, name: string): void {
  e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length: x.args.length, element: anyType })))
  for (const [at, arg] of x.args.entries()) {
    emitAs(e, arg, anyType)
    e.emit('GO_INIT_ELEMENT', at)
  }
  e.emit('GO_WHOLE_SLICE')
  e.emit('GO_CALL', 1 | (e.constant(e.program.nativeNamed(`builtin.${name}`)) << 8))
}

/** A predeclared function as code of its own: its operands are its parameters. */
export function compileBuiltinFunction(program: ProgramCompiler, ref: FuncRef, name: string, types: readonly GoType[]): void {
  const signature = { kind: 'func' as const, typeParams: [], params: [], results: [], variadic: false }
  const e = new Emitter(program, ref.name, { outer: undefined, signature, node: undefined, typeParams: [] }, new Map(), false)
  const registers = types.map((_, at) => e.register(`.p${at}`))
  if (name === 'print' || name === 'println') {
    e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length: types.length, element: anyType })))
    for (const [at, register] of registers.entries()) {
      e.emit('LOAD_LOCAL', register)
      adapt(e, types[at]!, anyType)
      e.emit('GO_INIT_ELEMENT', at)
    }
    e.emit('GO_WHOLE_SLICE')
    e.emit('GO_CALL', 1 | (e.constant(program.nativeNamed(`builtin.${name}`)) << 8))
  } else {
    for (const [at, register] of registers.entries()) {
      e.emit('LOAD_LOCAL', register)
      adapt(e, types[at]!, operandType(name, types, at))
    }
    emitOperation(e, name, types, anyType)
  }
  if (name !== 'panic') e.emit('RETURN')
  ref.code = e.finish(registers.length)
}
