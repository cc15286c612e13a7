import type { SourceText } from '../../../source/index.ts'
import type { Info } from '../check/checker.ts'
import { typeKey } from '../check/identity.ts'
import { lookup } from '../check/lookup.ts'
import type { Func, Package } from '../check/objects.ts'
import { mapParams, type Instances, type Substitution } from '../check/substitute.ts'
import type { GoType } from '../check/types.ts'
import { staticClosure } from '../runtime/handlers-calls.ts'
import type { GoClosure } from '../runtime/values.ts'
import type { NativeTable } from '../runtime/natives.ts'
import type { FuncRef, RType } from '../runtime/types.ts'
import { compileBuiltinFunction } from './builtin-calls.ts'
import { compileFunction } from './functions.ts'
import { runtimeTypeString } from './runtime-type-string.ts'
import { TypeTable } from './type-table.ts'
import { compileWrapper } from './wrappers.ts'

/** Something that is right Go but not modelled. */
export class NotModelled extends Error {
  readonly span: { readonly start: number; readonly end: number }
  constructor(message: string, span: { start: number; end: number }) {
    super(message)
    this.span = { start: span.start, end: span.end }
  }
}

/** What all functions of a program share while they are compiled; functions are compiled when first named. */
export class ProgramCompiler {
  readonly info: Info
  readonly instances: Instances
  readonly types: TypeTable
  readonly source: SourceText
  readonly file: string
  /** Names of functions used as values, by the identity of their signatures: what a call of a value may come to. */
  readonly valued = new Map<string, Set<string>>()
  /** Names of functions by method name: what a call through an interface may come to. */
  readonly methods = new Map<string, Set<string>>()
  /** Types of which the program's own code makes interface values. */
  readonly boxed = new Set<RType>()
  /** `Type.field` of which somewhere the address is taken. */
  readonly addressedFields = new Set<string>()
  readonly goVersion: number
  private readonly natives: NativeTable
  private readonly functions = new Map<string, FuncRef>()
  private readonly work: (() => void)[] = []
  private nextNumber = 0

  /** The package of the program: unnamed types may have its lower-case names. */
  private readonly own: Package

  constructor(info: Info, instances: Instances, source: SourceText, natives: NativeTable, goVersion: number, own: Package) {
    this.own = own
    this.info = info
    this.instances = instances
    this.source = source
    this.file = source.file
    this.natives = natives
    this.goVersion = goVersion
    this.types = new TypeTable(instances, (type, method) => this.methodForInterface(type, method))
  }

  get refs(): Iterable<FuncRef> {
    return this.functions.values()
  }

  uniqueNumber(): number {
    return this.nextNumber++
  }

  /** A function under a name of its own, compiled later. */
  declare(name: string, shown: string, make: (ref: FuncRef) => void): FuncRef {
    const ref: FuncRef = { name, shown, code: undefined, native: undefined }
    this.functions.set(name, ref)
    this.work.push(() => make(ref))
    return ref
  }

  compilePending(): void {
    for (let run = this.work.shift(); run; run = this.work.shift()) run()
  }

  /** The code of a declared function or method, for given type arguments. */
  function(func: Func, typeArgs: readonly GoType[] = []): FuncRef {
    const origin = func.origin ?? func
    const base = func.receiver?.base
    const args = base && base.typeArgs.length > 0 ? base.typeArgs : typeArgs
    const shown = shownName(origin)
    const name = args.length === 0 ? shown : `${shown}[${args.map(typeKey).join(',')}]`
    const known = this.functions.get(name)
    if (known) return known
    const { node } = origin
    if (!node) throw new Error(`${name} has no declaration`)
    if (!node.body) return this.native(name, shown)
    return this.declare(name, shown, (ref) => {
      this.info.pendingBodies.get(node)?.()
      this.info.pendingBodies.delete(node)
      compileFunction(this, ref, node, origin, this.substitutionFor(origin, args))
    })
  }

  /** An init function: it has no name that others could call it by. */
  declareInit(func: Func): FuncRef {
    const { node } = func
    if (!node) throw new Error('init has no declaration')
    return this.declare(`${shownName(func)}.${this.uniqueNumber()}`, shownName(func), (ref) => {
      this.info.pendingBodies.get(node)?.()
      this.info.pendingBodies.delete(node)
      compileFunction(this, ref, node, func, new Map())
    })
  }

  closureOf(ref: FuncRef): GoClosure {
    return staticClosure(ref)
  }

  /** A native that no Go declaration names: part of the language itself. */
  nativeNamed(name: string): FuncRef {
    return this.functions.get(name) ?? this.native(name, name)
  }

  private native(name: string, shown: string): FuncRef {
    const native = this.natives.get(shown)
    if (!native) throw new Error(`native ${shown} is missing`)
    const ref: FuncRef = { name, shown, code: undefined, native }
    this.functions.set(name, ref)
    return ref
  }

  private substitutionFor(origin: Func, args: readonly GoType[]): Substitution {
    const params = origin.receiver?.base ? origin.receiver.base.typeParams : origin.type.typeParams
    return mapParams(params, args)
  }

  /** What an interface calls for a method of a type: the method itself where its receiver is just that type. */
  private methodForInterface(type: GoType, method: Func): FuncRef {
    const ref = this.methodExpression(type, method.name, method.pkg)
    this.noteMethod(method.name, ref)
    return ref
  }

  /** A method as a function whose first parameter is a receiver of just this type. */
  methodExpression(type: GoType, name: string, from?: Package): FuncRef {
    const { member: method, path } = this.findMethod(type, name, from)
    const direct = path.length === 0 && method.receiver?.base !== undefined && method.receiver.pointer === (type.kind === 'pointer')
    return direct ? this.function(method) : this.wrapper(type, name, path, method)
  }

  findMethod(type: GoType, name: string, from: Package | undefined): { readonly member: Func; readonly path: readonly number[] } {
    const base = type.kind === 'pointer' ? type.element : type
    const pkg = from ?? (base.kind === 'named' ? base.object.pkg : undefined) ?? this.own
    const found = lookup(this.instances, type, name, pkg)
    if (!('member' in found) || found.member.kind !== 'func') throw new Error(`${runtimeTypeString(type)} has no method ${name}`)
    return { member: found.member, path: found.path }
  }

  noteMethod(name: string, ref: FuncRef): void {
    const set = this.methods.get(name) ?? new Set<string>()
    set.add(ref.name)
    this.methods.set(name, set)
  }

  noteValued(signature: GoType, ref: FuncRef): void {
    const key = typeKey(signature)
    const set = this.valued.get(key) ?? new Set<string>()
    set.add(ref.name)
    this.valued.set(key, set)
  }

  signatureKey(signature: GoType): string {
    return typeKey(signature)
  }

  /** A predeclared function as a function value, for `go` and `defer`. */
  builtinFunction(name: string, types: readonly GoType[]): FuncRef {
    const key = `builtin.${name}(${types.map(typeKey).join(',')})`
    return this.functions.get(key) ?? this.declare(key, name, (ref) => compileBuiltinFunction(this, ref, name, types))
  }

  wrapper(type: GoType, name: string, path: readonly number[], method: Func): FuncRef {
    const key = `${typeKey(type)}.${name}`
    const known = this.functions.get(key)
    if (known) return known
    return this.declare(key, `${runtimeTypeString(type)}.${name}`, (ref) => compileWrapper(this, ref, type, path, method))
  }
}

/** `main.f`, `main.T.m`, `main.(*T).m`. */
export function shownName(func: Func): string {
  const pkg = func.pkg?.path ?? ''
  const base = func.receiver?.base
  if (!base) return `${pkg}.${func.name}`
  const type = base.object.name
  return func.receiver?.pointer ? `${pkg}.(*${type}).${func.name}` : `${pkg}.${type}.${func.name}`
}

