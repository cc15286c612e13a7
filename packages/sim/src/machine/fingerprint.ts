import type { Frame } from './frame.ts'
import type { Fingerprint } from './machine.ts'
import type { Thread } from './thread.ts'
import { HeapObject, type Tracer, type Value } from './values.ts'

/**
 * A 64-bit print of a state, in two lanes of 32 bits, that names objects by where they are found and not by when they were made.
 *
 * 1. Ordered roots (live globals, the first thread of each process) are walked in a fixed order; an object gets its number where the walk
 *    first meets it, so isomorphic heaps get equal prints.
 * 2. Every other thread that no ordered root names is anonymous: its frames are walked alone and the prints of all anonymous threads are
 *    added up, so that states which differ only by exchanging equal threads are one state (thread symmetry by a commutative hash).
 * 3. An object that two anonymous threads share, and no ordered root reaches, would lose its sharedness in 2. When one is met, such objects
 *    are walked first, in the order of their births, and the threads again: sound, though less symmetric.
 */
export class FingerprintTracer implements Tracer {
  private a = 0
  private b = 0
  private round = 0
  private count = 0
  private zone = 0
  /** Steps made so far. */
  depth = 0
  private orderedA = 0
  private orderedB = 0
  private orderedRound = 0
  private sharedByThreads: HeapObject[] = []
  /** Objects met first in the anonymous thread that is being walked. */
  private privates: HeapObject[] = []
  /** By thread: the naming in which it got its number, and the number. */
  private readonly namedIn: number[] = []
  private readonly namedAs: number[] = []
  private naming = 0
  private named = 0
  private self = -1
  private walkThread: ((thread: Thread) => void) | undefined

  /** Stand for the ordered objects and threads and their numbers in this round. */
  private numberingA = 0
  private numberingB = 0

  private mixNumbering(birth: number): void {
    this.numberingA = (Math.imul(this.numberingA, 0x01000193) ^ birth) | 0
    this.numberingB = (Math.imul(this.numberingB ^ birth, 0x85ebca6b) + 0x5bd1e995) | 0
  }

  begin(): void {
    this.numberingA = 0x811c9dc5 | 0
    this.numberingB = 0x1b873593
    this.round++
    this.restart()
    this.count = 0
    this.zone = 0
    this.nameAnew()
    this.sharedByThreads = []
  }

  private nameAnew(): void {
    this.naming++
    this.named = 0
  }

  /** Threads are walked where an ordered root names them. */
  whenNamed(walk: (thread: Thread) => void): void {
    this.walkThread = walk
  }

  isNamed(thread: Thread): boolean {
    return this.namedIn[thread.index] === this.naming
  }

  /** Walks anonymous threads and adds up their prints; `context` is what others hold about a thread (who waits for its end). */
  anonymous(threads: readonly Thread[], walk: (thread: Thread) => void, context: (thread: Thread) => number): void {
    if (threads.length === 0) return
    const startA = (this.orderedA = this.a)
    const startB = (this.orderedB = this.b)
    const startCount = this.count
    // A thread that was not stepped has the print it had, as long as the ordered objects have the numbers they had: what it alone reaches,
    // only it can change.
    this.orderedRound = this.round
    const roots = (this.numberingA >>> 0) * 0x200000 + (this.numberingB & 0x1fffff)
    for (;;) {
      let sumA = 0
      let sumB = 0
      const known = this.sharedByThreads.length
      for (const thread of threads) {
        let print = thread.print
        if (print === null || print.roots !== roots) {
          this.zone = thread.index + 1
          this.self = thread.index
          this.count = startCount
          this.restart()
          this.privates = []
          walk(thread)
          print = { roots, depth: this.depth, privates: this.privates, a: avalanche(this.a ^ 0x51ed270b), b: avalanche(this.b ^ Math.imul(this.a, 0x2545f491)) }
          thread.print = print
        } else this.meetAgain(print.privates, thread.index + 1)
        const more = context(thread)
        sumA = (sumA + (more === 0 ? print.a : avalanche(print.a ^ Math.imul(more, 0x9e3779b1)))) | 0
        sumB = (sumB + (more === 0 ? print.b : avalanche((print.b + Math.imul(more, 0x85ebca6b)) | 0))) | 0
      }
      this.self = -1
      this.zone = 0
      this.a = startA
      this.b = startB
      this.count = startCount
      if (this.sharedByThreads.length === known) {
        this.number(threads.length)
        this.number(sumA)
        this.number(sumB)
        return
      }
      // Sharing among anonymous threads: number those objects first, then walk again.
      for (const thread of threads) thread.print = null
      this.sharedByThreads.sort((x, y) => x.birth - y.birth)
      this.round++
      this.mixNumbering(-1)
      this.count = 0
      this.nameAnew()
      this.rewalkRoots?.()
      for (const object of this.sharedByThreads) this.value(object)
      return this.anonymous(threads, walk, context)
    }
  }

  /** Of the last fingerprint: the print of all but the anonymous threads. */
  orderedPart(): Fingerprint {
    return { high: avalanche(this.orderedA ^ this.numberingA) >>> 0, low: avalanche(this.orderedB ^ Math.imul(this.orderedA, 0x9e3779b1) ^ this.numberingB) >>> 0 }
  }

  /** Whether the last fingerprint met an object where all threads have the same name for it. */
  isOrdered(object: HeapObject): boolean {
    return object.metInRound === this.orderedRound && object.metInZone === 0
  }

  /** Set by the machine: walks the ordered roots again in a new round. */
  rewalkRoots: (() => void) | undefined

  finish(): Fingerprint {
    return { high: avalanche(this.a) >>> 0, low: avalanche(this.b ^ Math.imul(this.a, 0x9e3779b1)) >>> 0 }
  }

  restart(): void {
    this.a = 0x243f6a88
    this.b = 0x13198a2e
  }

  number(n: number): void {
    if ((n | 0) === n) {
      this.word(n)
      return
    }
    FLOAT[0] = n
    this.word(WORDS[0]! ^ 0x5bd1e995)
    this.word(WORDS[1]!)
  }

  text(text: string): void {
    let known = texts.get(text)
    if (known === undefined) {
      known = hashText(text)
      if (text.length <= LONGEST_KEPT) texts.set(text, known)
    }
    this.word(known.a)
    this.word(known.b)
  }

  values(values: readonly Value[]): void {
    this.word(values.length)
    for (let i = 0; i < values.length; i++) this.value(values[i])
  }

  value(value: Value): void {
    switch (typeof value) {
      case 'number':
        this.word(1)
        this.number(value)
        return
      case 'string':
        this.word(2)
        this.text(value)
        return
      case 'boolean':
        this.word(value ? 3 : 4)
        return
      case 'undefined':
        this.word(5)
        return
      case 'bigint':
        this.word(6)
        this.text(value.toString(36))
        return
      default:
        if (value === null) this.word(7)
        else this.object(value)
    }
  }

  frame(frame: Frame, live: (local: number) => boolean): void {
    this.word(frame.pc)
    if (frame.native) this.text(frame.native.name)
    else this.word(frame.code.code.firstLine)
    this.text(frame.code.code.qualifiedName)
    this.text(frame.returnMode.name)
    this.value(frame.owner)
    this.value(frame.instead)
    this.word(frame.sp)
    const registers = frame.registers
    for (let i = 0; i < frame.sp; i++) {
      // A builtin's frame borrows its caller's code, not its locals: all it has is alive.
      if (frame.native !== null || i >= frame.code.locals || live(i)) this.value(registers[i])
      else this.word(8)
    }
  }

  thread(thread: { readonly index: number }): void {
    if (thread.index === this.self) {
      this.word(9)
      return
    }
    if (this.namedIn[thread.index] === this.naming) {
      this.word(10)
      this.word(this.namedAs[thread.index]!)
      return
    }
    this.word(11)
    this.word(this.zone === 0 ? this.named : thread.index)
    if (this.zone === 0) {
      this.namedIn[thread.index] = this.naming
      this.namedAs[thread.index] = this.named++
      this.mixNumbering(~thread.index)
      this.walkThread?.(thread as Thread)
    }
  }

  private object(object: HeapObject): void {
    if (object.inline) {
      this.text(object.sort)
      object.trace(this)
      return
    }
    if (object.metInRound === this.round) {
      if (object.metInZone !== 0 && object.metInZone !== this.zone) this.shareAmongThreads(object)
      else {
        this.word(12)
        this.word(object.metAs)
        return
      }
    }
    object.metInRound = this.round
    object.metInZone = this.zone
    object.metAs = this.count++
    if (this.zone === 0) this.mixNumbering(object.birth)
    else this.privates.push(object)
    this.word(13)
    this.text(object.sort)
    object.trace(this)
  }

  /** What a kept print stands for was met, too: else sharing with a thread that is walked now would go unseen. */
  private meetAgain(objects: readonly HeapObject[], zone: number): void {
    for (const object of objects) {
      if (object.metInRound === this.round && object.metInZone !== zone) this.shareAmongThreads(object)
      object.metInRound = this.round
      object.metInZone = zone
    }
  }

  private shareAmongThreads(object: HeapObject): void {
    if (!this.sharedByThreads.includes(object)) this.sharedByThreads.push(object)
  }

  private word(x: number): void {
    let a = Math.imul(this.a ^ x, 0x85ebca6b)
    a ^= a >>> 15
    this.a = (Math.imul(a, 0x2c1b3c6d) + 0x27d4eb2f) | 0
    let b = Math.imul((this.b + x) | 0, 0xc2b2ae35)
    b ^= b >>> 13
    this.b = (Math.imul(b, 0x297a2d39) ^ this.a) | 0
  }
}

/** Two hashes of a text; names and short strings are hashed once. */
interface TextHash {
  readonly a: number
  readonly b: number
}

const LONGEST_KEPT = 40
const texts = new Map<string, TextHash>()

function hashText(text: string): TextHash {
  let a = text.length ^ 0x3c6ef372
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x85ebca6b)
    a ^= a >>> 13
    b = Math.imul((b + text.charCodeAt(i)) | 0, 0xc2b2ae35)
    b ^= b >>> 16
  }
  return { a, b }
}

const FLOAT = new Float64Array(1)
const WORDS = new Int32Array(FLOAT.buffer)

function avalanche(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return x ^ (x >>> 16)
}
