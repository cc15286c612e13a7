import type { Assembler, Label } from '../../../bytecode/assembler.ts'

/**
 * A stretch of code whose exceptions go to one target. It is made of pieces: code that leaves the stretch (the inlined
 * `finally` body of a `return`, say) is not protected by it.
 */
export class Region {
  private readonly assembler: Assembler
  private readonly target: Label
  private readonly depth: number
  private readonly pieces: { start: Label; end: Label }[] = []
  private start: Label | undefined

  constructor(assembler: Assembler, target: Label, depth: number) {
    this.assembler = assembler
    this.target = target
    this.depth = depth
  }

  open(): void {
    this.start = this.placed()
  }

  close(): void {
    if (this.start === undefined) return
    this.pieces.push({ start: this.start, end: this.placed() })
    this.start = undefined
  }

  /** Declares the pieces. Regions inside have finished before, as the assembler asks. */
  finish(): void {
    this.close()
    for (const { start, end } of this.pieces) this.assembler.protect(start, end, this.target, this.depth)
  }

  private placed(): Label {
    const label = this.assembler.label()
    this.assembler.place(label)
    return label
  }
}
