import type { Lines, Offsets, Place } from './document.ts'

/** A text and where its lines begin; \n, \r\n and \r all end a line. */
export class SourceLines {
  readonly text: string
  readonly starts: readonly number[]

  constructor(text: string) {
    this.text = text
    const starts = [0]
    for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
    this.starts = starts
  }

  /** Number of lines; a final line ending does not open another one. */
  get count(): number {
    const last = this.starts.length
    return last > 1 && this.starts[last - 1] === this.text.length ? last - 1 : last
  }

  /** The line, counted from 1, in which an offset stands. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** Text of a line without its ending. */
  line(number: number): string {
    return this.text.slice(this.starts[number - 1] ?? this.text.length, this.endOf(number))
  }

  /** The place of an offset range; trailing line endings do not count. */
  placeOf([start, end]: Offsets): Place {
    let last = end
    while (last > start && /[\r\n]/.test(this.text[last - 1]!)) last -= 1
    return { lines: [this.lineAt(start), this.lineAt(Math.max(start, last - 1))], offsets: [start, last] }
  }

  /** The place of whole lines. */
  placeOfLines([first, last]: Lines): Place {
    return { lines: [first, last], offsets: [this.starts[first - 1] ?? this.text.length, this.endOf(last)] }
  }

  private endOf(number: number): number {
    const next = this.starts[number] ?? this.text.length
    if (number >= this.starts.length) return next
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1
  }
}
