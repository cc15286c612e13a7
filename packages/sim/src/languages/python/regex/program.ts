/** A pattern's tree compiled to instructions for the backtracking machine in run.ts. */
import { literalTest, setTest, wordTest } from './characters.ts'
import type { Test } from './characters.ts'
import { Flags, INFINITE, widthOf } from './tree.ts'
import type { Node, Place } from './tree.ts'

export type Instruction =
  | { readonly op: 'character'; readonly test: Test }
  /** A run of characters of one kind. */
  | { readonly op: 'run'; readonly test: Test; readonly least: number; readonly most: number; readonly style: 'greedy' | 'lazy' | 'possessive' }
  | { readonly op: 'at'; readonly place: Place; readonly multiline: boolean; readonly isWord: Test }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'enter'; readonly loop: number }
  /** At the head of a loop: go round again, or leave. */
  | { readonly op: 'loop'; readonly loop: number; readonly least: number; readonly most: number; readonly lazy: boolean; readonly body: number; readonly exit: number }
  | { readonly op: 'again'; readonly loop: number; readonly body: number }
  | { readonly op: 'reference'; readonly group: number; readonly flags: number }
  | { readonly op: 'conditional'; readonly group: number; readonly no: number }
  /** Runs its body on its own; `behind` is the width to step back first. */
  | { readonly op: 'look'; readonly behind: number; readonly negate: boolean; readonly exit: number }
  | { readonly op: 'atomic'; readonly exit: number }
  | { readonly op: 'done' }
  | { readonly op: 'match' }

export interface Program {
  readonly code: readonly Instruction[]
  readonly loops: number
  /** What the first character must be, where that is known. */
  readonly first: Test | undefined
}

export function compileProgram(node: Node, flags: number, widths: ReadonlyMap<number, [number, number]>): Program {
  const compiler = new Compiler(widths)
  compiler.node(node, flags)
  compiler.emit({ op: 'match' })
  return { code: compiler.code, loops: compiler.loops, first: firstTest(node, flags) }
}

function firstTest(node: Node, flags: number): Test | undefined {
  if (node.kind === 'sequence') return node.nodes[0] && firstTest(node.nodes[0], flags)
  if (node.kind === 'group') return firstTest(node.body, (flags | node.add) & ~removedFlags(node.add, node.remove))
  if (node.kind === 'repeat' && node.least > 0) return firstTest(node.body, flags)
  return characterTest(node, flags)
}

/** The test of a node that takes exactly one character. */
function characterTest(node: Node, flags: number): Test | undefined {
  if (node.kind === 'literal') return literalTest(node.code, flags)
  if (node.kind === 'set') return setTest(node.items, node.negate, flags)
  if (node.kind === 'any') return flags & Flags.S ? () => true : (c) => c !== 10
  return undefined
}

class Compiler {
  readonly code: Instruction[] = []
  loops = 0
  private readonly widths: ReadonlyMap<number, [number, number]>

  constructor(widths: ReadonlyMap<number, [number, number]>) {
    this.widths = widths
  }

  emit(instruction: Instruction): number {
    return this.code.push(instruction) - 1
  }

  node(node: Node, flags: number): void {
    switch (node.kind) {
      case 'sequence':
        for (const part of node.nodes) this.node(part, flags)
        return
      case 'branch':
        return this.branch(node.nodes, flags)
      case 'repeat':
        return this.repeat(node, flags)
      case 'group':
        return this.group(node, (flags | node.add) & ~removedFlags(node.add, node.remove))
      case 'atomic':
        return this.nested(flags, node.body, (exit) => ({ op: 'atomic', exit }))
      case 'look':
        return this.look(node, flags)
      case 'at':
        this.emit({ op: 'at', place: node.place, multiline: (flags & Flags.M) !== 0, isWord: wordTest(flags) })
        return
      case 'reference':
        this.emit({ op: 'reference', group: node.group, flags })
        return
      case 'conditional':
        return this.conditional(node, flags)
      default: {
        const test = characterTest(node, flags)
        if (test !== undefined) this.emit({ op: 'character', test })
      }
    }
  }

  private branch(nodes: readonly Node[], flags: number): void {
    const exits: number[] = []
    nodes.forEach((node, i) => {
      const last = i === nodes.length - 1
      const split = last ? -1 : this.emit({ op: 'jump', to: 0 })
      this.node(node, flags)
      if (last) return
      exits.push(this.emit({ op: 'jump', to: 0 }))
      this.code[split] = { op: 'split', first: split + 1, second: this.code.length }
    })
    for (const exit of exits) this.code[exit] = { op: 'jump', to: this.code.length }
  }

  private repeat(node: Extract<Node, { kind: 'repeat' }>, flags: number): void {
    const most = node.most === INFINITE ? Infinity : node.most
    const test = characterTest(node.body, flags)
    if (test !== undefined) {
      this.emit({ op: 'run', test, least: node.least, most, style: node.style })
      return
    }
    if (node.style === 'possessive') {
      const body: Node = { ...node, style: 'greedy' }
      return this.nested(flags, body, (exit) => ({ op: 'atomic', exit }))
    }
    const loop = this.loops++
    this.emit({ op: 'enter', loop })
    const head = this.emit({ op: 'jump', to: 0 })
    const again = this.emit({ op: 'again', loop, body: head + 2 })
    this.node(node.body, flags)
    this.emit({ op: 'jump', to: head })
    this.code[head] = { op: 'loop', loop, least: node.least, most, lazy: node.style === 'lazy', body: again, exit: this.code.length }
  }

  private group(node: Extract<Node, { kind: 'group' }>, flags: number): void {
    if (node.index === null) return this.node(node.body, flags)
    this.emit({ op: 'save', slot: 2 * node.index })
    this.node(node.body, flags)
    this.emit({ op: 'save', slot: 2 * node.index + 1 })
  }

  private look(node: Extract<Node, { kind: 'look' }>, flags: number): void {
    const behind = node.ahead ? 0 : widthOf(node.body, this.widths)[0]
    this.nested(flags, node.body, (exit) => ({ op: 'look', behind, negate: node.negate, exit }))
  }

  private nested(flags: number, body: Node, make: (exit: number) => Instruction): void {
    const at = this.emit({ op: 'done' })
    this.node(body, flags)
    this.emit({ op: 'done' })
    this.code[at] = make(this.code.length)
  }

  private conditional(node: Extract<Node, { kind: 'conditional' }>, flags: number): void {
    const at = this.emit({ op: 'done' })
    this.node(node.yes, flags)
    const exit = this.emit({ op: 'done' })
    this.code[at] = { op: 'conditional', group: node.group, no: this.code.length }
    this.node(node.no, flags)
    this.code[exit] = { op: 'jump', to: this.code.length }
  }
}

/** (?a:…) inside a Unicode pattern takes the Unicode rules away, and (?u:…) the ASCII ones. */
const removedFlags = (add: number, remove: number): number => remove | (add & Flags.A ? Flags.U : 0) | (add & Flags.U ? Flags.A : 0)
