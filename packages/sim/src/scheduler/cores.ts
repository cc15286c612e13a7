import type { Process } from '../machine/process.ts'
import type { Thread } from '../machine/thread.ts'
import type { Prices } from './prices.ts'

/** A place where one thread computes at a time: a core, or a process's lock on its interpreter. */
interface Seat {
  thread: Thread | undefined
  freeAtS: number
  /** When the thread that sits there began its turn. */
  turnFromS: number
}

const GOES_ON = -1
const BEGINS = -2

/** Who may go on next, and when. */
export interface Place {
  readonly thread: Thread
  readonly startS: number
  readonly core: Seat
  /** Who waited longest comes first; before them a thread whose turn is not over, and before that a new one: starting a thread waits for its first breath. */
  readonly waitingFromS: number
}

/**
 * K cores and, where the language has one, a lock on the interpreter for each process. Both work alike: who has it keeps it until it waits for
 * something or its turn is over while others wait; then the one that waited longest is next.
 */
export class Cores {
  private readonly cores: Seat[]
  private readonly interpreters = new Map<Process, Seat>()
  private readonly prices: Prices
  private readonly hasInterpreterLock: boolean

  constructor(count: number, prices: Prices, hasInterpreterLock: boolean) {
    this.cores = Array.from({ length: count }, empty)
    this.prices = prices
    this.hasInterpreterLock = hasInterpreterLock
  }

  /** The earliest place for a thread that is ready from then on. */
  place(thread: Thread, readyAtS: number): Place {
    const lock = this.lockOf(thread.process)
    const own = this.cores.find((c) => c.thread === thread)
    const core = own !== undefined && own.freeAtS <= readyAtS ? own : this.cores.reduce((a, b) => (b.freeAtS < a.freeAtS ? b : a))
    const startS = Math.max(readyAtS, core.freeAtS, lock?.freeAtS ?? 0)
    const goesOn = this.isTurn(core, thread, readyAtS, startS) && (lock === undefined || this.isTurn(lock, thread, readyAtS, startS))
    return { thread, startS, core, waitingFromS: thread.pending.kind === 'begin' ? BEGINS : goesOn ? GOES_ON : readyAtS }
  }

  /** What the change of threads costs at this place. */
  switchS({ core, thread }: Place): number {
    if (core.thread === undefined || core.thread === thread) return 0
    return core.thread.process === thread.process ? this.prices.threadSwitchS : this.prices.processSwitchS
  }

  /** The thread computed there until then. */
  take({ core, thread, startS, waitingFromS }: Place, untilS: number): void {
    for (const seat of [core, this.lockOf(thread.process)]) {
      if (seat === undefined) continue
      if (waitingFromS !== GOES_ON || seat.thread !== thread) seat.turnFromS = startS
      seat.thread = thread
      seat.freeAtS = untilS
    }
  }

  private isTurn(seat: Seat, thread: Thread, readyAtS: number, startS: number): boolean {
    return seat.thread === thread && seat.freeAtS === readyAtS && startS - seat.turnFromS < this.prices.turnS
  }

  private lockOf(process: Process): Seat | undefined {
    if (!this.hasInterpreterLock) return undefined
    let seat = this.interpreters.get(process)
    if (seat === undefined) this.interpreters.set(process, (seat = empty()))
    return seat
  }
}

function empty(): Seat {
  return { thread: undefined, freeAtS: 0, turnFromS: 0 }
}
