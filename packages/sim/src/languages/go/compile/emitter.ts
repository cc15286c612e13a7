import { Assembler, type Label } from '../../../bytecode/assembler.ts'
import type { Code } from '../../../bytecode/program.ts'
import type { CaseClause, Expr, Ident, Selector } from '../syntax/tree.ts'
import type { FunctionContext, GoObject, Var } from '../check/objects.ts'
import type { Substitution } from '../check/substitute.ts'
import { under, type GoType } from '../check/types.ts'
import type { RType, StartRef } from '../runtime/types.ts'
import type { IteratorExits } from './function-ranges.ts'
import type { ProgramCompiler } from './program-compiler.ts'

/** Where a variable lives: in a register, in a cell held by a register, as storage of its own, or among the globals. */
export type Home = { readonly kind: 'register' | 'cell' | 'storage'; readonly register: number | Label } | { readonly kind: 'global'; readonly name: string; readonly held: 'plain' | 'cell' | 'storage' }

/** A loop, switch or select that break and continue may leave. */
export interface Target {
  readonly label: string | undefined
  readonly breakTo: Label
  readonly continueTo: Label | undefined
}

/** How a function ends: plainly, or through its deferred calls. */
export interface Exit {
  readonly label: Label
  readonly defers: number
  readonly panic: number
  /** What the function defers, for those that look ahead. */
  readonly targets: StartRef[]
}

/** The state of one function while its code is made. */
export class Emitter {
  readonly program: ProgramCompiler
  readonly asm = new Assembler()
  readonly context: FunctionContext
  readonly map: Substitution
  readonly outer: Emitter | undefined
  readonly library: boolean
  readonly name: string
  readonly targets: Target[] = []
  readonly labels = new Map<string, Label>()
  results: readonly Home[] = []
  exit: Exit | undefined
  /** Set while the body of a range over a function is made. */
  leaveIterator: IteratorExits | undefined
  literals = 0
  private readonly names: string[] = []
  private readonly homes = new Map<Var, Home>()
  private readonly captures: { variable: Var; label: Label; name: string; outerHome: Home }[] = []
  private line = 1

  constructor(program: ProgramCompiler, name: string, context: FunctionContext, map: Substitution, library: boolean, outer?: Emitter) {
    this.program = program
    this.name = name
    this.context = context
    this.map = map
    this.library = library
    this.outer = outer
  }

  /** Later instructions belong to this node. */
  at(node: { readonly start: number; readonly end: number }): void {
    if (!this.library) this.line = this.program.source.lineAt(node.start)
    this.asm.at({ start: node.start, end: node.end }, this.line)
  }

  emit(mnemonic: string, operand: number | Label = 0): void {
    this.asm.emit(mnemonic, operand)
  }

  constant(value: unknown): number {
    return this.asm.constant(value)
  }

  load(value: unknown): void {
    this.emit('LOAD_CONST', this.constant(value))
  }

  /** Before a channel operation, where somebody may see that it waits. */
  arrive(operation: number): void {
    if (this.program.info.seesWaiting) this.emit('GO_ARRIVE', operation)
  }

  // ---- types -------------------------------------------------------------------------------------------------------------------

  subst(type: GoType): GoType {
    return this.program.instances.substitute(type, this.map)
  }

  typeOf(x: Expr): GoType {
    const known = this.program.info.types.get(x)
    if (!known) throw new Error(`an expression of kind ${x.kind} was not checked`)
    return this.subst(known.type)
  }

  rtype(type: GoType): RType {
    return this.program.types.of(type)
  }

  boxType(type: GoType): RType {
    return this.program.types.ofBoxed(type)
  }

  objectOf(ident: Ident): GoObject | undefined {
    return this.program.info.objects.get(ident)
  }

  selectionOf(x: Selector): ReturnType<ProgramCompiler['info']['selections']['get']> {
    return this.program.info.selections.get(x)
  }

  clauseVar(clause: CaseClause): Var | undefined {
    return this.program.info.clauseVars.get(clause)
  }

  // ---- variables -----------------------------------------------------------------------------------------------------------------

  /** A register without a variable. */
  temporary(name = 'temporary'): number {
    return this.names.push(`.${name}${this.names.length}`) - 1
  }

  register(name: string): number {
    return this.names.push(name) - 1
  }

  /** Gives a variable its place. Parameters come with the register they arrive in. */
  declare(variable: Var, register?: number): Home {
    const type = this.subst(variable.type)
    const kind = isStorage(type) ? 'storage' : variable.captured || variable.addressed ? 'cell' : 'register'
    const name = kind === 'cell' && variable.addressed ? '*' : variable.name
    const at = register ?? this.register(name)
    if (register !== undefined) this.names[register] = name
    const home: Home = { kind, register: at }
    this.homes.set(variable, home)
    return home
  }

  homeOf(variable: Var): Home {
    const known = this.homes.get(variable)
    if (known) return known
    if (variable.role === 'package') return globalHome(variable)
    if (!this.outer) throw new Error(`variable ${variable.name} has no place`)
    const outerHome = this.outer.homeOf(variable)
    if (outerHome.kind === 'global') return outerHome
    const label = this.asm.label()
    const name = outerHome.kind === 'cell' && variable.addressed ? '*' : variable.name
    this.captures.push({ variable, label, name, outerHome })
    const home: Home = { kind: outerHome.kind, register: label }
    this.homes.set(variable, home)
    return home
  }

  /** What the finished literal captures, as places in the function around it. */
  get captured(): readonly Home[] {
    return this.captures.map((capture) => capture.outerHome)
  }

  finish(parameters: number): Code {
    const freeNames = this.captures.map((capture) => capture.name)
    for (const [index, capture] of this.captures.entries()) capture.label.pc = this.names.length + index
    return this.asm.finish({
      name: this.name, qualifiedName: this.name, kind: 'function',
      signature: { positionalOnly: parameters, positional: this.names.slice(0, parameters), keywordOnly: [], varargs: null, varkeywords: null },
      localNames: [...this.names, ...freeNames], freeNames, firstLine: this.line, library: this.library, file: this.program.file,
    })
  }
}

export function isStorage(type: GoType): boolean {
  const { kind } = under(type)
  return kind === 'struct' || kind === 'array'
}

function globalHome(variable: Var): Home {
  const held = isStorage(variable.type) ? 'storage' : variable.addressed ? 'cell' : 'plain'
  return { kind: 'global', name: `${variable.pkg?.path ?? ''}.${variable.name}`, held }
}

