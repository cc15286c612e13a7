import type { Fingerprint } from '../machine/machine.ts'

/** Fingerprints to numbers 0, 1, 2 …: open addressing in typed arrays, 12 bytes a slot, at most two thirds full. */
export class StateTable {
  private high = new Uint32Array(1 << 12)
  private low = new Uint32Array(1 << 12)
  private number = new Int32Array(1 << 12).fill(-1)
  private mask = (1 << 12) - 1
  size = 0

  /** The number of a state, given on first sight; `fresh` says whether this was the first. */
  intern(print: Fingerprint): { readonly state: number; readonly fresh: boolean } {
    let at = this.place(print)
    const known = this.number[at]!
    if (known >= 0) return { state: known, fresh: false }
    if (this.size * 3 > this.mask * 2) {
      this.grow()
      at = this.place(print)
    }
    this.high[at] = print.high
    this.low[at] = print.low
    this.number[at] = this.size
    return { state: this.size++, fresh: true }
  }

  /** The number of a state seen before, else undefined. */
  find(print: Fingerprint): number | undefined {
    const known = this.number[this.place(print)]!
    return known < 0 ? undefined : known
  }

  private place({ high, low }: Fingerprint): number {
    let at = (low ^ Math.imul(high, 0x9e3779b1)) & this.mask
    while (this.number[at]! >= 0 && (this.high[at] !== high || this.low[at] !== low)) at = (at + 1) & this.mask
    return at
  }

  private grow(): void {
    const { high, low, number } = this
    const slots = (this.mask + 1) * 2
    this.mask = slots - 1
    this.high = new Uint32Array(slots)
    this.low = new Uint32Array(slots)
    this.number = new Int32Array(slots).fill(-1)
    for (let i = 0; i < number.length; i++) {
      if (number[i]! < 0) continue
      const at = this.place({ high: high[i]!, low: low[i]! })
      this.high[at] = high[i]!
      this.low[at] = low[i]!
      this.number[at] = number[i]!
    }
  }
}
