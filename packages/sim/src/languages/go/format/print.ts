import type { Value } from '../../../machine/values.ts'
import { GoBox } from '../runtime/values.ts'
import { encodeRune, decodeRune } from '../runtime/utf8.ts'
import { noFlags, type Flags } from './flags.ts'
import { Printer, type MethodText } from './printer.ts'

/** Print and Println. Print puts a blank between two arguments of which neither is text. */
export function printAll(args: readonly Value[], lines: boolean, methodText: MethodText): string {
  let out = ''
  for (const [at, arg] of args.entries()) {
    const before = args[at - 1]
    if (at > 0 && (lines || (!isText(arg) && !isText(before)))) out += ' '
    out += new Printer(noFlags(), methodText).argument(arg, 'v')
  }
  return lines ? `${out}\n` : out
}

function isText(box: Value): boolean {
  return box instanceof GoBox && box.type.kind === 'string'
}

/** Printf and Sprintf. Wrong formats are told in the text, as fmt does. */
export function printFormat(format: string, args: readonly Value[], methodText: MethodText, wraps = false): string {
  return new FormatRun(format, args, methodText, wraps).run()
}

class FormatRun {
  private at = 0
  private next = 0
  private reordered = false
  private goodIndex = true
  private out = ''
  private afterIndex = false
  private readonly format: string
  private readonly args: readonly Value[]
  private readonly methodText: MethodText
  /** `%w` is for Errorf alone. */
  private readonly wraps: boolean

  constructor(format: string, args: readonly Value[], methodText: MethodText, wraps: boolean) {
    this.wraps = wraps
    this.format = format
    this.args = args
    this.methodText = methodText
  }

  run(): string {
    while (this.at < this.format.length) {
      const percent = this.format.indexOf('%', this.at)
      if (percent < 0) {
        this.out += this.format.slice(this.at)
        break
      }
      this.out += this.format.slice(this.at, percent)
      this.at = percent + 1
      this.directive()
    }
    if (!this.reordered && this.next < this.args.length) this.out += this.extra()
    return this.out
  }

  private extra(): string {
    const shown = this.args.slice(this.next).map((arg) => (arg instanceof GoBox ? `${arg.type.name}=${new Printer(noFlags(), this.methodText).argument(arg, 'v')}` : '<nil>'))
    return `%!(EXTRA ${shown.join(', ')})`
  }

  private directive(): void {
    const flags = this.readFlags()
    this.goodIndex = true
    this.afterIndex = false
    this.readIndex()
    this.readWidth(flags)
    this.readPrecision(flags)
    if (!this.afterIndex) this.readIndex()
    if (this.at >= this.format.length) {
      this.out += '%!(NOVERB)'
      return
    }
    const { rune, width } = decodeRune(this.format, this.at)
    const verb = encodeRune(rune)
    this.at += width
    this.write(verb, flags)
  }

  private write(verb: string, flags: Flags): void {
    if (verb === '%') {
      this.out += '%'
      return
    }
    if (!this.goodIndex) {
      this.out += `%!${verb}(BADINDEX)`
      return
    }
    if (this.next >= this.args.length) {
      this.out += `%!${verb}(MISSING)`
      return
    }
    const shown = verb === 'w' && this.wraps ? 'v' : verb
    if (shown === 'v') {
      flags.sharpV = flags.sharp
      flags.sharp = false
      flags.plusV = flags.plus
      flags.plus = false
    }
    this.out += new Printer(flags, this.methodText).argument(this.args[this.next++], shown)
  }

  private readFlags(): Flags {
    const flags = noFlags()
    for (; ; this.at++) {
      switch (this.format[this.at]) {
        case '#': flags.sharp = true; break
        case '0': flags.zero = !flags.minus; break
        case '+': flags.plus = true; break
        case '-':
          flags.minus = true
          flags.zero = false
          break
        case ' ': flags.space = true; break
        default: return flags
      }
    }
  }

  private readWidth(flags: Flags): void {
    if (this.format[this.at] === '*') {
      this.at++
      const width = this.star()
      if (width === undefined) this.out += '%!(BADWIDTH)'
      else if (width < 0) {
        flags.width = -width
        flags.minus = true
        flags.zero = false
      } else flags.width = width
      this.afterIndex = false
      return
    }
    const number = this.readNumber()
    if (number !== undefined) {
      flags.width = number
      if (this.afterIndex) this.goodIndex = false
    }
  }

  private readPrecision(flags: Flags): void {
    if (this.format[this.at] !== '.') return
    this.at++
    if (this.afterIndex) this.goodIndex = false
    this.readIndex()
    if (this.format[this.at] === '*') {
      this.at++
      const precision = this.star()
      if (precision === undefined) this.out += '%!(BADPREC)'
      else if (precision >= 0) flags.precision = precision
      this.afterIndex = false
      return
    }
    flags.precision = this.readNumber() ?? 0
  }

  private star(): number | undefined {
    const arg = this.args[this.next]
    if (this.next < this.args.length) this.next++
    return arg instanceof GoBox && (arg.type.kind === 'int' || arg.type.kind === 'uint') && Math.abs(Number(arg.value)) <= 1e6 ? Number(arg.value) : undefined
  }

  private readNumber(): number | undefined {
    const match = /^\d+/.exec(this.format.slice(this.at, this.at + 8))
    if (!match) return undefined
    this.at += match[0].length
    return Number(match[0])
  }

  /** `[n]`: the next argument is the n-th. */
  private readIndex(): void {
    if (this.format[this.at] !== '[') return
    this.reordered = true
    const close = this.format.indexOf(']', this.at)
    const inside = close < 0 ? '' : this.format.slice(this.at + 1, close)
    this.at = close < 0 ? this.at + 1 : close + 1
    const index = /^\d+$/.test(inside) ? Number(inside) - 1 : -1
    if (index < 0 || index >= this.args.length) this.goodIndex = false
    else {
      this.next = index
      this.afterIndex = true
    }
  }
}

/** Positions of the arguments that `%w` stands for. */
export function wrappedArguments(format: string): number[] {
  const found: number[] = []
  let next = 0
  for (const match of format.matchAll(/%[#0+\- ]*(?:\[(\d+)\])?(?:\*|\d+)?(?:\.(?:\*|\d+)?)?(?:\[(\d+)\])?(.)/gs)) {
    if (match[3] === '%') continue
    const index = match[1] ?? match[2]
    if (index !== undefined) next = Number(index) - 1
    next += (match[0].match(/\*/g) ?? []).length
    if (match[3] === 'w') found.push(next)
    next++
  }
  return found
}
