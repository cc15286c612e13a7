import { Assembler } from '../../../bytecode/assembler.ts'
import type { Label } from '../../../bytecode/assembler.ts'
import type { Code, CodeKind, Signature } from '../../../bytecode/program.ts'
import type { SourceText, Span } from '../../../source/index.ts'
import type { Stmt } from '../ast.ts'
import { Refusal } from '../grammar/refusal.ts'
import { hasFrame } from '../symtable.ts'
import type { Scope, Symbols } from '../symtable.ts'
import { Region } from './region.ts'

/** What all code of one program is compiled with. */
export interface Compilation {
  readonly source: SourceText
  readonly symbols: Symbols
  readonly library: boolean
  /** `from __future__ import annotations`: annotations are kept as text. */
  readonly annotationsAreText: boolean
  /** Instructions written so far, all units together: `finally` bodies stand twice, so nested ones grow as powers of two. */
  instructions: number
}

/** Anything with a place in the text. */
export interface Located {
  readonly span: Span
}

/**
 * A construct that control leaves in an orderly way: what stands around the statement being compiled. `height` is the
 * number of stack values it keeps below that statement.
 */
export type Block =
  | { readonly kind: 'loop'; readonly height: number; readonly next: Label; readonly after: Label }
  | { readonly kind: 'try'; readonly height: 0; readonly region: Region }
  | { readonly kind: 'finally'; readonly height: 0; readonly region: Region; readonly body: readonly Stmt[] }
  | { readonly kind: 'finally-end'; readonly height: 2; readonly region: Region }
  | { readonly kind: 'with'; readonly height: 1; readonly region: Region; readonly where: Located; readonly isAsync: boolean }
  | { readonly kind: 'handler'; readonly height: number; readonly region: Region }
  | { readonly kind: 'handler-name'; readonly height: 0; readonly region: Region; readonly name: string }
  /** A value waiting to be returned while a `finally` body runs. */
  | { readonly kind: 'value'; readonly height: 1 }

/** CPython's own bound on loops, tries and withs inside one another. */
const MOST_BLOCKS = 20
const MOST_INSTRUCTIONS = 500_000

const NO_PARAMETERS: Signature = { positionalOnly: 0, positional: [], keywordOnly: [], varargs: null, varkeywords: null }

export interface UnitHeader {
  readonly kind: CodeKind
  readonly signature?: Signature
  readonly docstring?: string | undefined
  readonly firstLine?: number
}

/** One code object in the making: a module, class body, function, lambda or comprehension. */
export class Unit {
  readonly compilation: Compilation
  readonly scope: Scope
  readonly parent: Unit | undefined
  readonly qualifiedName: string
  readonly assembler = new Assembler()
  blocks: readonly Block[] = []
  private readonly localNames: string[] = []
  private readonly slots = new Map<string, number>()
  /** Captured cells come after every local, hidden ones included, so their places are known only at the end. */
  private readonly freeSlots = new Map<string, Label>()
  private readonly freeNames: readonly string[]
  private hiddenCount = 0
  private lastPlace: Span = { start: 0, end: 0 }

  constructor(compilation: Compilation, scope: Scope, parent: Unit | undefined) {
    this.compilation = compilation
    this.scope = scope
    this.parent = parent
    this.qualifiedName = qualifiedName(scope, parent)
    this.freeNames = [...scope.free].toSorted()
    for (const name of this.freeNames) this.freeSlots.set(name, { pc: -1 })
    for (const name of ownNames(scope)) this.addLocal(name)
  }

  emit(where: Located, mnemonic: string, operand: number | Label = 0): void {
    this.lastPlace = where.span
    if (++this.compilation.instructions > MOST_INSTRUCTIONS) {
      this.refuse(where, 'The program is too large: it compiles to more than half a million instructions.', 'Make it shorter.')
    }
    this.assembler.at(where.span, this.compilation.source.lineAt(where.span.start))
    this.assembler.emit(mnemonic, operand)
  }

  emitConstant(where: Located, value: unknown): void {
    this.emit(where, 'LOAD_CONST', this.assembler.constant(value))
  }

  emitName(where: Located, mnemonic: string, name: string): void {
    this.emit(where, mnemonic, this.assembler.name(name))
  }

  label(): Label {
    return this.assembler.label()
  }

  place(label: Label): void {
    this.assembler.place(label)
  }

  /** The register of a local, a cell or a captured cell. */
  slot(name: string): number | Label {
    const slot = this.slots.get(name) ?? this.freeSlots.get(name)
    if (slot === undefined) throw new Error(`${this.qualifiedName} has no place for ${name}`)
    return slot
  }

  /** A register of the compiler's own, told apart by the dot in its name. */
  hidden(purpose: string): number {
    return this.addLocal(`.${purpose}${++this.hiddenCount}`)
  }

  /** Values that the blocks around keep on the stack below a statement. */
  get height(): number {
    return this.blocks.reduce((sum, block) => sum + block.height, 0)
  }

  region(target: Label, depth: number): Region {
    return new Region(this.assembler, target, depth)
  }

  /** Compiles the inside of a block; its region protects exactly that. */
  within(block: Block, compile: () => void): void {
    const outer = this.blocks
    if (outer.length >= MOST_BLOCKS) {
      throw new Refusal('SyntaxError', 'too many statically nested blocks', this.lastPlace)
    }
    this.blocks = [...outer, block]
    if ('region' in block) block.region.open()
    compile()
    if ('region' in block) block.region.finish()
    this.blocks = outer
  }

  finish(header: UnitHeader): Code {
    const { compilation, scope, freeNames } = this
    for (const [index, name] of freeNames.entries()) this.freeSlots.get(name)!.pc = this.localNames.length + index
    return this.assembler.finish({
      name: scope.kind === 'module' ? '<module>' : scope.name,
      qualifiedName: this.qualifiedName,
      kind: header.kind,
      signature: header.signature ?? NO_PARAMETERS,
      localNames: [...this.localNames, ...freeNames],
      freeNames,
      firstLine: header.firstLine ?? compilation.source.lineAt(scope.node.span.start),
      library: compilation.library,
      file: compilation.source.file,
      docstring: header.docstring,
    })
  }

  refuse(where: Located, message: string, fix: string): never {
    throw new Refusal('Unsupported', message, where.span, fix)
  }

  private addLocal(name: string): number {
    const slot = this.localNames.push(name) - 1
    this.slots.set(name, slot)
    return slot
  }
}

/** Parameters first, then plain locals, then the cells that a scope makes itself. */
function ownNames(scope: Scope): string[] {
  if (scope.kind === 'module') return []
  if (scope.kind === 'class') return ['.namespace', ...(scope.needsClassCell ? ['__class__'] : [])]
  const others = [...scope.names].filter(([name]) => !scope.parameters.includes(name))
  const bound = (binding: string) => others.filter(([, use]) => use.binding === binding).map(([name]) => name)
  return [...scope.parameters, ...bound('local'), ...bound('cell')]
}

function qualifiedName(scope: Scope, parent: Unit | undefined): string {
  if (scope.kind === 'module' || parent === undefined) return '<module>'
  const declared = parent.scope.names.get(scope.name)?.binding === 'global-explicit'
  if (parent.scope.kind === 'module' || declared) return scope.name
  return `${parent.qualifiedName}${hasFrame(parent.scope) ? '.<locals>' : ''}.${scope.name}`
}
