/** A pattern's tree compiled to instructions for the backtracking machine in run.ts. */
import type { Check, Node, Test } from './tree.ts'

export type Instruction =
  | { readonly op: 'character'; readonly test: Test }
  /** A run of characters of one kind. */
  | { readonly op: 'run'; readonly test: Test; readonly least: number; readonly most: number; readonly style: 'greedy' | 'lazy' | 'possessive' }
  | { readonly op: 'check'; readonly check: Check }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'enter'; readonly loop: number }
  /** At the head of a loop: go round again, or leave. */
  | { readonly op: 'loop'; readonly loop: number; readonly least: number; readonly most: number; readonly lazy: boolean; readonly body: number; readonly exit: number }
  | { readonly op: 'again'; readonly loop: number; readonly body: number }
  | { readonly op: 'reference'; readonly group: number; readonly same: (a: number, b: number) => boolean }
  | { readonly op: 'conditional'; readonly group: number; readonly no: number }
  /** Runs its body on its own; behind: from `least` to `most` characters back, and then it must end where it stands. */
  | { readonly op: 'look'; readonly least: number; readonly most: number; readonly negate: boolean; readonly exit: number }
  /** The end of a look behind: here, where the look began. */
  | { readonly op: 'here' }
  | { readonly op: 'atomic'; readonly exit: number }
  | { readonly op: 'done' }
  | { readonly op: 'match' }

export interface Program {
  readonly code: readonly Instruction[]
  readonly loops: number
  /** What the first character must be, where that is known. */
  readonly first: Test | undefined
}

export function compileProgram(node: Node): Program {
  const compiler = new Compiler()
  compiler.node(node)
  compiler.emit({ op: 'match' })
  return { code: compiler.code, loops: compiler.loops, first: firstTest(node) }
}

function firstTest(node: Node): Test | undefined {
  if (node.kind === 'sequence') return node.nodes[0] && firstTest(node.nodes[0])
  if (node.kind === 'group') return firstTest(node.body)
  if (node.kind === 'repeat' && node.least > 0) return firstTest(node.body)
  return node.kind === 'character' ? node.test : undefined
}

class Compiler {
  readonly code: Instruction[] = []
  loops = 0

  emit(instruction: Instruction): number {
    return this.code.push(instruction) - 1
  }

  node(node: Node): void {
    switch (node.kind) {
      case 'character':
        this.emit({ op: 'character', test: node.test })
        return
      case 'check':
        this.emit({ op: 'check', check: node.check })
        return
      case 'sequence':
        for (const part of node.nodes) this.node(part)
        return
      case 'branch':
        return this.branch(node.nodes)
      case 'repeat':
        return this.repeat(node)
      case 'group':
        return this.group(node)
      case 'atomic':
        return this.nested(node.body, (exit) => ({ op: 'atomic', exit }))
      case 'look':
        return this.look(node)
      case 'reference':
        this.emit({ op: 'reference', group: node.group, same: node.same })
        return
      default:
        this.conditional(node)
    }
  }

  private branch(nodes: readonly Node[]): void {
    const exits: number[] = []
    nodes.forEach((node, i) => {
      const last = i === nodes.length - 1
      const split = last ? -1 : this.emit({ op: 'jump', to: 0 })
      this.node(node)
      if (last) return
      exits.push(this.emit({ op: 'jump', to: 0 }))
      this.code[split] = { op: 'split', first: split + 1, second: this.code.length }
    })
    for (const exit of exits) this.code[exit] = { op: 'jump', to: this.code.length }
  }

  private repeat(node: Extract<Node, { kind: 'repeat' }>): void {
    const { most } = node
    if (node.body.kind === 'character') {
      this.emit({ op: 'run', test: node.body.test, least: node.least, most, style: node.style })
      return
    }
    if (node.style === 'possessive') {
      const body: Node = { ...node, style: 'greedy' }
      return this.nested(body, (exit) => ({ op: 'atomic', exit }))
    }
    const loop = this.loops++
    this.emit({ op: 'enter', loop })
    const head = this.emit({ op: 'jump', to: 0 })
    const again = this.emit({ op: 'again', loop, body: head + 2 })
    this.node(node.body)
    this.emit({ op: 'jump', to: head })
    this.code[head] = { op: 'loop', loop, least: node.least, most, lazy: node.style === 'lazy', body: again, exit: this.code.length }
  }

  private group(node: Extract<Node, { kind: 'group' }>): void {
    this.emit({ op: 'save', slot: 2 * node.index })
    this.node(node.body)
    this.emit({ op: 'save', slot: 2 * node.index + 1 })
  }

  private look(node: Extract<Node, { kind: 'look' }>): void {
    const { least, most, negate } = node
    const at = this.emit({ op: 'done' })
    this.node(node.body)
    // A width that is not fixed may end elsewhere.
    if (least !== most) this.emit({ op: 'here' })
    this.emit({ op: 'done' })
    this.code[at] = { op: 'look', least, most, negate, exit: this.code.length }
  }

  private nested(body: Node, make: (exit: number) => Instruction): void {
    const at = this.emit({ op: 'done' })
    this.node(body)
    this.emit({ op: 'done' })
    this.code[at] = make(this.code.length)
  }

  private conditional(node: Extract<Node, { kind: 'conditional' }>): void {
    const at = this.emit({ op: 'done' })
    this.node(node.yes)
    const exit = this.emit({ op: 'done' })
    this.code[at] = { op: 'conditional', group: node.group, no: this.code.length }
    this.node(node.no)
    this.code[exit] = { op: 'jump', to: this.code.length }
  }
}
