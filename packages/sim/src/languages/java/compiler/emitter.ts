import { Assembler } from '../../../bytecode/assembler.ts'
import type { Label } from '../../../bytecode/assembler.ts'
import { INSTRUCTIONS, opcodeOf } from '../../../bytecode/instructions.ts'
import type { InstructionRow } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import type { SourceText, Span } from '../../../source/index.ts'
import { ARITHMETIC_NAMES, CONVERSION_NAMES } from '../runtime/arithmetic.ts'
import type { RuntimeClass } from '../runtime/classes.ts'
import { hasOuter } from '../runtime/classes.ts'
import { fieldPlace } from '../runtime/effects.ts'
import { selector } from '../signatures.ts'
import type { ClassSymbol, ConstantValue, FieldSymbol, LocalSymbol, MethodSymbol } from '../symbols.ts'
import type { PrimitiveType, Type } from '../types.ts'
import { deref, isVoid } from '../types.ts'
import type { FieldReference, InitReference, LambdaReference, Reference, StaticReference } from './references.ts'
import { isUnguarded } from './unguarded.ts'
import type { World } from './world.ts'
import { outermost } from '../check-base.ts'

/** Conversions that change nothing in how a value is kept. */
const SAME_FORM = new Set(['byte>short', 'byte>int', 'short>int', 'char>int', 'byte>long', 'short>long', 'char>long', 'int>long', 'byte>double', 'short>double', 'char>double', 'int>double', 'float>double'])

/** Where a function's code goes: instructions with the stack height beside them, registers for locals, references as constants. */
export class Emitter {
  readonly world: World
  protected readonly asm = new Assembler()
  protected readonly names: string[] = []
  protected readonly registers = new Map<LocalSymbol, number>()
  protected readonly source: SourceText | undefined
  protected readonly symbol: ClassSymbol
  protected readonly isStatic: boolean
  /** Height of the operand stack. */
  protected depth = 0
  private readonly references = new Map<string, Reference>()

  constructor(world: World, source: SourceText | undefined, symbol: ClassSymbol, isStatic: boolean) {
    this.world = world
    this.source = source
    this.symbol = symbol
    this.isStatic = isStatic
    if (!isStatic) this.names.push('this')
  }

  protected emit(mnemonic: string, operand: number | Label = 0): void {
    this.asm.emit(mnemonic, operand)
    const row: InstructionRow = INSTRUCTIONS[opcodeOf(mnemonic)]!
    const given = typeof operand === 'number' ? operand : 0
    this.depth += row.pushes(given) - row.pops(given)
  }

  protected at(span: Span, pos = span.start): void {
    this.asm.at(span, this.source?.lineAt(pos) ?? 0)
  }

  protected label(): Label {
    return this.asm.label()
  }

  /** Places a label that is reached at this stack height. */
  protected place(label: Label, depth = this.depth): void {
    this.asm.place(label)
    this.depth = depth
  }

  protected temporary(name: string): number {
    return this.names.push(name) - 1
  }

  protected registerOf(local: LocalSymbol): number {
    let register = this.registers.get(local)
    if (register === undefined) {
      register = this.temporary(local.name)
      this.registers.set(local, register)
    }
    return register
  }

  protected constant(value: ConstantValue | null): void {
    const form = typeof value === 'bigint' && value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
    this.emit('LOAD_CONST', this.asm.constant(form))
  }

  protected refer<T extends Reference>(key: string, make: () => T): number {
    let found = this.references.get(key)
    if (!found) {
      found = make()
      this.references.set(key, found)
    }
    return this.asm.constant(found)
  }

  protected get visible(): boolean {
    return !this.symbol.isLibrary
  }

  protected fieldReference(field: FieldSymbol | LocalSymbol | 'outer', owner: ClassSymbol): number {
    const name = field === 'outer' ? 'outer' : field.name
    const isField = field !== 'outer' && field.kind === 'field'
    return this.refer(`field ${owner.binaryName}.${name}`, (): FieldReference => ({
      kind: 'field', name, slot: this.world.classOf(owner).slotOf(field), place: fieldPlace(owner, name),
      visible: this.visible && isField && !field.isFinal, volatile: isField && field.flags.has('volatile'),
      unguarded: !this.visible && isField && isUnguarded(this.world.classOf(owner), field),
    }))
  }

  protected staticReference(field: FieldSymbol): number {
    const place = `${this.world.classOf(field.owner).name}.${field.name}`
    return this.refer(`static ${place}`, (): StaticReference => ({
      kind: 'static', name: field.name, place, type: field.type, visible: this.visible && !field.isFinal, volatile: field.flags.has('volatile'),
    }))
  }

  protected typeReference(cls: RuntimeClass): number {
    return this.refer(`type ${cls.name}`, () => ({ kind: 'type' as const, cls }))
  }

  protected lambdaReference(reference: LambdaReference): number {
    return this.refer(`lambda ${reference.method.label}`, () => reference)
  }

  /** Runs a class's static initialiser first, where it has one and this code is not inside the class. */
  protected init(symbol: ClassSymbol): void {
    if (isInside(this.symbol, symbol) || !this.world.needsInit(symbol)) return
    const cls = this.world.classOf(symbol)
    this.world.initialise(cls)
    this.emit('J_INIT', this.refer(`init ${cls.name}`, (): InitReference => ({ kind: 'init', cls, place: `init ${cls.name}`, code: undefined })))
  }

  protected invoke(method: MethodSymbol, how: 'static' | 'dynamic' | 'exactly', count: number): void {
    const target = this.world.methodOf(method)
    const isDynamic = how === 'dynamic' && !method.flags.has('private')
    const key = isDynamic ? this.world.call(method) : selector(method)
    if (!isDynamic && !method.isAbstract) this.world.reach(target)
    const index = this.refer(`call ${isDynamic ? 'dynamic' : 'exact'} ${target.label}`, () => ({
      kind: 'call' as const, how: isDynamic ? ('dynamic' as const) : how === 'dynamic' ? ('exactly' as const) : how, method: target, selector: key, name: method.name,
      place: target.cls.name === 'interleave.Heap' ? `inside ${outermost(this.symbol).fullName}` : '',
    }))
    const pushes = isVoid(deref(method.returns)) && !(method.name === '<init>' && how === 'static') ? 0 : 1
    this.emit('J_INVOKE', (index << 8) | (count << 1) | pushes)
  }

  /** A library's static method by its class, name and number of parameters. */
  protected invokeLibrary(owner: string, name: string, params: number): void {
    const cls = this.world.named(owner)
    const method = cls.symbol!.methods.get(name)!.find((one) => one.params.length === params)!
    this.invoke(method, method.isStatic ? 'static' : 'dynamic', params + (method.isStatic ? 0 : 1))
  }

  protected arithmetic(name: string): void {
    const index = ARITHMETIC_NAMES.indexOf(name)
    if (index < 0) throw new Error(`no arithmetic is called ${name}`)
    this.emit('J_ARITH', index)
  }

  protected convert(name: string): void {
    const index = CONVERSION_NAMES.indexOf(name)
    if (index < 0) throw new Error(`no conversion is called ${name}`)
    this.emit('J_CONVERT', index)
  }

  protected convertPrimitive(from: PrimitiveType, to: PrimitiveType): void {
    const name = `${from.name}>${to.name}`
    if (from.name !== to.name && !SAME_FORM.has(name)) this.convert(name)
  }

  protected box(type: PrimitiveType): void {
    this.emit('J_BOX', BOX_NAMES.indexOf(type.name))
  }

  protected loadThis(): void {
    this.emit('LOAD_LOCAL', 0)
  }

  /** From `this` outwards to the object of an enclosing class. */
  protected loadOuter(of: ClassSymbol): void {
    this.loadThis()
    let at = this.symbol
    while (at !== of && !isSubclassOf(at, of)) {
      if (!hasOuter(at)) throw new Error(`${at.fullName} stands in no ${of.fullName}`)
      this.emit('J_GETFIELD', this.fieldReference('outer', at))
      at = at.outer!
    }
  }

  /** A local: here, or a copy kept by an object around this code. */
  protected loadLocal(local: LocalSymbol): void {
    const register = this.registers.get(local)
    if (register !== undefined) return this.emit('LOAD_LOCAL', register)
    if (local.frame.symbol === undefined && this.isStatic) throw new Error(`no place for ${local.name}`)
    this.loadThis()
    let at = this.symbol
    while (!this.world.classOf(at).hasSlot(local)) {
      this.emit('J_GETFIELD', this.fieldReference('outer', at))
      at = at.outer!
    }
    this.emit('J_GETFIELD', this.fieldReference(local, at))
  }

  protected storeLocal(local: LocalSymbol): void {
    this.emit('STORE_LOCAL', this.registerOf(local))
  }

  protected finish(name: string, qualifiedName: string, file: string, params: number, firstLine: number): Code {
    const positional = this.names.slice(0, params)
    return this.asm.finish({
      name, qualifiedName, kind: 'function', file, firstLine, library: this.symbol.isLibrary, localNames: this.names, freeNames: [],
      signature: { positionalOnly: params, positional, keywordOnly: [], varargs: null, varkeywords: null },
    })
  }

  protected typeOf(type: Type): RuntimeClass {
    return this.world.typeOf(type)
  }
}

export const BOX_NAMES: readonly string[] = ['boolean', 'byte', 'short', 'char', 'int', 'long', 'float', 'double']

function isInside(at: ClassSymbol, of: ClassSymbol): boolean {
  return at === of
}

function isSubclassOf(a: ClassSymbol, b: ClassSymbol): boolean {
  for (let at: ClassSymbol | undefined = a; at; at = at.superclass?.symbol) if (at === b) return true
  return a.interfaces.some((one) => isSubclassOf(one.symbol, b))
}
