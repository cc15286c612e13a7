import { outermost } from '../check-base.ts'
import { checkLibraryClass } from '../check.ts'
import type { ClassTable } from '../class-table.ts'
import { completeMembers } from '../members.ts'
import { supertypes } from '../relations.ts'
import { buildDispatch, JavaMethod, RuntimeClass } from '../runtime/classes.ts'
import { erasedName, selector } from '../signatures.ts'
import type { ClassSymbol, MethodSymbol } from '../symbols.ts'
import { selfType } from '../type-names.ts'
import type { TypedClass, TypedMethod } from '../typed.ts'
import type { Type } from '../types.ts'
import { erasure } from '../types.ts'

const libraryBodies = new Map<ClassSymbol, TypedClass>()

export function forgetBodies(): void {
  libraryBodies.clear()
}

/** The classes and methods of one program, made when first needed; and which of them can ever be reached. */
export class World {
  readonly table: ClassTable
  private readonly userBodies: ReadonlyMap<ClassSymbol, TypedClass>
  private readonly classes = new Map<ClassSymbol, RuntimeClass>()
  private readonly byName = new Map<string, RuntimeClass>()
  private readonly methods = new Map<MethodSymbol, JavaMethod>()
  private readonly bodies = new Map<MethodSymbol, TypedMethod>()
  private readonly instantiated = new Set<RuntimeClass>()
  private readonly called = new Set<string>()
  private readonly queue: JavaMethod[] = []
  private readonly initialised = new Set<RuntimeClass>()
  private readonly lambdas = new Map<string, JavaMethod[]>()
  readonly reachedMethods = new Set<JavaMethod>()
  /** Classes whose static initialiser can run, for the compiler to fetch. */
  readonly toInitialise: RuntimeClass[] = []

  constructor(table: ClassTable, classes: readonly TypedClass[]) {
    this.table = table
    this.userBodies = new Map(classes.map((one) => [one.symbol, one]))
    for (const one of classes) for (const method of one.methods) this.bodies.set(method.method, method)
  }

  typedClass(symbol: ClassSymbol): TypedClass {
    const own = this.userBodies.get(symbol)
    if (own) return own
    if (!libraryBodies.has(symbol)) for (const one of checkLibraryClass(outermost(symbol))) libraryBodies.set(one.symbol, one)
    const found = libraryBodies.get(symbol)
    if (!found) throw new Error(`no body for ${symbol.fullName}`)
    return found
  }

  /** The checked body of a method; undefined for abstract and native ones. */
  body(method: MethodSymbol): TypedMethod | undefined {
    const known = this.bodies.get(method)
    if (known) return known
    for (const one of this.typedClass(method.owner).methods) this.bodies.set(one.method, one)
    return this.bodies.get(method)
  }

  named(fullName: string): RuntimeClass {
    return this.classOf(this.table.get(fullName))
  }

  classOf(symbol: ClassSymbol): RuntimeClass {
    const known = this.classes.get(symbol)
    if (known) return known
    completeMembers(symbol, this.table)
    if (symbol.isLibrary) this.typedClass(symbol)
    const superclass = symbol.superclass && this.classOf(symbol.superclass.symbol)
    const ancestors = new Set([symbol.binaryName, ...supertypes(selfType(symbol)).flatMap((one) => [...this.classOf(one.symbol).ancestors]), 'java.lang.Object'])
    const made = new RuntimeClass(symbol.binaryName, { symbol, superclass, ancestors })
    this.classes.set(symbol, made)
    this.byName.set(made.name, made)
    buildDispatch(made, this.table, (one) => this.classOf(one))
    return made
  }

  /** The class of an erased type, arrays and primitives included. */
  typeOf(type: Type): RuntimeClass {
    const at = erasure(type)
    if (at.kind === 'class') return this.classOf(at.symbol)
    if (at.kind === 'array') return this.arrayOf(this.typeOf(at.element))
    return at.kind === 'primitive' ? this.primitive(at.name) : this.named('java.lang.Object')
  }

  primitive(name: string): RuntimeClass {
    return this.remembered(name, () => new RuntimeClass(name, { ancestors: new Set([name]) }))
  }

  arrayOf(element: RuntimeClass): RuntimeClass {
    const name = `${element.name}[]`
    return this.remembered(name, () => {
      const above = element.symbol || element.element ? [...element.ancestors].map((one) => `${one}[]`) : [name]
      const object = this.named('java.lang.Object')
      const made = new RuntimeClass(name, { element, superclass: object, ancestors: new Set([...above, 'java.lang.Object', 'java.lang.Cloneable', 'java.io.Serializable']) })
      for (const [key, method] of object.dispatch) made.dispatch.set(key, method)
      return made
    })
  }

  private remembered(name: string, make: () => RuntimeClass): RuntimeClass {
    let found = this.byName.get(name)
    if (!found) {
      found = make()
      this.byName.set(name, found)
    }
    return found
  }

  methodOf(symbol: MethodSymbol): JavaMethod {
    let found = this.methods.get(symbol)
    if (!found) {
      const cls = this.classOf(symbol.owner)
      found = new JavaMethod(cls, symbol, `${cls.name}.${symbol.name}(${symbol.params.map(erasedName).join(',')})`)
      this.methods.set(symbol, found)
    }
    return found
  }

  // ── what can be reached ──

  reach(method: JavaMethod): JavaMethod {
    if (this.reachedMethods.has(method)) return method
    this.reachedMethods.add(method)
    this.queue.push(method)
    // What a native answers was made by it: no `new` tells.
    if (method.isNative && method.symbol) this.instantiate(method.symbol.name === '<init>' ? method.cls : this.typeOf(method.symbol.returns))
    return method
  }

  next(): JavaMethod | undefined {
    return this.queue.pop()
  }

  /** Objects of the class come to be: what is called by name may now be its methods. */
  instantiate(cls: RuntimeClass): RuntimeClass {
    if (this.instantiated.has(cls)) return cls
    this.instantiated.add(cls)
    for (const key of this.called) this.reachIn(cls, key)
    return cls
  }

  /** A method is called on objects whose class is only known at run time. */
  call(method: MethodSymbol): string {
    const key = selector(method)
    if (this.called.has(key)) return key
    this.called.add(key)
    for (const cls of this.instantiated) this.reachIn(cls, key)
    return key
  }

  private reachIn(cls: RuntimeClass, key: string): void {
    const found = cls.dispatch.get(key)
    if (found && !found.isAbstract) this.reach(this.methodOf(found))
  }

  /** The methods that a call by selector can run. */
  implementations(key: string): JavaMethod[] {
    const found = new Set<JavaMethod>()
    for (const cls of this.instantiated) {
      const method = cls.dispatch.get(key)
      if (method && !method.isAbstract) found.add(this.methodOf(method))
    }
    return [...found]
  }

  /** A function is made for an interface's method. */
  lambda(of: MethodSymbol, method: JavaMethod): void {
    const key = selector(of)
    this.lambdas.set(key, [...(this.lambdas.get(key) ?? []), method])
  }

  lambdasFor(key: string): readonly JavaMethod[] {
    return this.lambdas.get(key) ?? []
  }

  isCalled(key: string): boolean {
    return this.called.has(key)
  }

  /** Whether anything must run before the class's statics are used. */
  needsInit(symbol: ClassSymbol): boolean {
    if (symbol.kind === 'annotation') return false
    const typed = this.typedClass(symbol)
    const own = typed.staticInit.some((one) => one.block !== undefined || one.field?.constant === undefined)
    return own || (symbol.kind !== 'interface' && symbol.superclass !== undefined && this.needsInit(symbol.superclass.symbol))
  }

  initialise(cls: RuntimeClass): void {
    if (this.initialised.has(cls)) return
    this.initialised.add(cls)
    this.toInitialise.push(cls)
  }
}
