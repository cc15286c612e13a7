import type { Code } from '../../../bytecode/program.ts'
import { completeMembers } from '../members.ts'
import type { ClassTable } from '../class-table.ts'
import { overridden, overrides, selector } from '../signatures.ts'
import type { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol } from '../symbols.ts'
import type { Type } from '../types.ts'
import { deref } from '../types.ts'
import type { Value } from '../../../machine/values.ts'

/** A method as the machine calls it. Its code is filled in by the compiler when something can reach it. */
export class JavaMethod {
  readonly symbol: MethodSymbol | undefined
  readonly cls: RuntimeClass
  /** `java.util.ArrayList.add(java.lang.Object)`: what natives are found by, and what prints tell methods apart by. */
  readonly label: string
  code: Code | undefined
  isNative: boolean

  constructor(cls: RuntimeClass, symbol: MethodSymbol | undefined, label: string) {
    this.cls = cls
    this.symbol = symbol
    this.label = label
    this.isNative = symbol?.flags.has('native') ?? false
  }
}

/** A class, an array class or a primitive's class at run time: layout of fields, dispatch table, all it is an instance of. */
export class RuntimeClass {
  readonly name: string
  readonly symbol: ClassSymbol | undefined
  readonly element: RuntimeClass | undefined
  readonly superclass: RuntimeClass | undefined
  /** Names of every class and interface an object of it is an instance of. */
  readonly ancestors: ReadonlySet<string>
  /** Default values of the fields of a new object. */
  readonly blank: Value[]
  private readonly slots = new Map<FieldSymbol | LocalSymbol | 'outer', number>()
  readonly dispatch = new Map<string, MethodSymbol>()

  constructor(name: string, of: { symbol?: ClassSymbol; element?: RuntimeClass; superclass?: RuntimeClass; ancestors: ReadonlySet<string> }) {
    this.name = name
    this.symbol = of.symbol
    this.element = of.element
    this.superclass = of.superclass
    this.ancestors = of.ancestors
    this.blank = of.superclass ? of.superclass.blank.slice() : []
    if (of.symbol) this.layOut(of.symbol)
  }

  get isInterface(): boolean {
    return this.symbol?.kind === 'interface' || this.symbol?.kind === 'annotation'
  }

  private layOut(symbol: ClassSymbol): void {
    for (const field of symbol.fields.values()) {
      if (!field.isStatic) this.slots.set(field, this.blank.push(blankOf(field.type)) - 1)
    }
    if (hasOuter(symbol)) this.slots.set('outer', this.blank.push(null) - 1)
    for (const local of symbol.captures) this.slots.set(local, this.blank.push(null) - 1)
  }

  slotOf(field: FieldSymbol | LocalSymbol | 'outer'): number {
    const slot = this.slots.get(field) ?? this.superclass?.slotOf(field)
    if (slot === undefined) throw new Error(`${this.name} has no field ${field === 'outer' ? 'outer' : field.name}`)
    return slot
  }

  hasSlot(field: LocalSymbol | 'outer'): boolean {
    return this.slots.has(field)
  }
}

/** Whether objects of the class belong to an object of the class around it. */
export function hasOuter(symbol: ClassSymbol): boolean {
  return !symbol.isStatic && symbol.outer !== undefined
}

export function blankOf(type: Type): Value {
  const at = deref(type)
  if (at.kind !== 'primitive') return null
  return at.name === 'boolean' ? false : 0
}

/** Fills a class's dispatch table: the selector of every method it has or inherits → the method that runs. */
export function buildDispatch(cls: RuntimeClass, table: ClassTable, of: (symbol: ClassSymbol) => RuntimeClass): void {
  const symbol = cls.symbol!
  completeMembers(symbol, table)
  if (cls.superclass) for (const [key, method] of cls.superclass.dispatch) cls.dispatch.set(key, method)
  for (const one of symbol.interfaces) {
    for (const [key, method] of of(one.symbol).dispatch) {
      const before = cls.dispatch.get(key)
      const wins = before === undefined || before.isAbstract || (before.owner.kind === 'interface' && !method.isAbstract && isBelow(method.owner, before.owner))
      if (wins) cls.dispatch.set(key, method)
    }
  }
  for (const list of symbol.methods.values()) {
    for (const method of list) {
      if (method.isStatic) continue
      cls.dispatch.set(selector(method), method)
      for (const other of overridden(method, symbol)) cls.dispatch.set(selector(other), method)
    }
  }
  if (symbol.kind === 'record') recordMethods(cls, symbol)
  inheritedImplementations(cls, symbol)
}

/** A record's toString, hashCode and equals are made for it, unless it writes them. */
function recordMethods(cls: RuntimeClass, symbol: ClassSymbol): void {
  for (const [key, method] of cls.dispatch) {
    if (!['toString', 'hashCode', 'equals'].includes(method.name) || method.owner.kind === 'record' || method.owner.fullName !== 'java.lang.Object') continue
    cls.dispatch.set(key, { ...method, owner: symbol, synthetic: 'record', flags: new Set(['public']), declaration: undefined })
  }
}

/** A superclass's method may implement an interface's method that the superclass does not know. */
function inheritedImplementations(cls: RuntimeClass, symbol: ClassSymbol): void {
  if (symbol.kind === 'interface') return
  for (const [key, method] of cls.dispatch) {
    if (!method.isAbstract && method.owner.kind !== 'interface') continue
    for (let at = symbol.superclass?.symbol; at; at = at.superclass?.symbol) {
      const found = (at.methods.get(method.name) ?? []).find((one) => !one.isAbstract && overrides(one, method, symbol))
      if (!found) continue
      cls.dispatch.set(key, found)
      break
    }
  }
}

function isBelow(a: ClassSymbol, b: ClassSymbol): boolean {
  return a !== b && (a.interfaces.some((one) => one.symbol === b || isBelow(one.symbol, b)))
}
