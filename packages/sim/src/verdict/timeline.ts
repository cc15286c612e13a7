import type { LoadedProgram } from '../languages.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { BoundReached, type Outcome, type ThreadId } from '../machine/machine.ts'
import type { Semantics } from '../machine/runtime.ts'
import type { Thread } from '../machine/thread.ts'
import { Cores, type Place } from '../scheduler/cores.ts'
import { PRICES, type Prices } from '../scheduler/prices.ts'

export interface TimelineOptions {
  readonly semantics: Semantics
  readonly cores: number
  /** Real milliseconds that working it out may take; 10,000 unless told. */
  readonly boundMs?: number
  /** Milliseconds of real time, from anywhere. */
  readonly clock: () => number
}

export interface ThreadSpan {
  /** What it runs. */
  readonly name: string
  readonly startedAtS: number
  readonly endedAtS: number
  /** Seconds that it computed. */
  readonly busyS: number
}

/** One run in virtual time: computing, starting and switching take what `PRICES` says. */
export interface Timeline {
  readonly outcome: Outcome
  readonly stdout: string
  readonly threads: readonly ThreadSpan[]
  readonly elapsedS: number
  /** Seconds of computing in all threads together. */
  readonly workS: number
  /** workS / elapsedS: how many cores were kept busy, on the average. */
  readonly ratio: number
}

/**
 * Runs a program once, in the order in which its threads would come on so many cores. It is one plausible run: what can happen is `explore`'s
 * to say. A wait with a timeout gives up at once when it cannot go on. Throws BoundReached.
 */
export function timeline(program: LoadedProgram, options: TimelineOptions): Timeline {
  const { language } = program.program
  const prices = PRICES[language]
  const { semantics } = options
  const m = program.machine({ semantics, granularity: 'operation', undoable: false, costs: prices })
  const cores = new Cores(Math.max(1, options.cores), prices, language === 'python' && semantics.switching !== 'free-threaded')
  const clocks = new ThreadClocks(m, prices, semantics)
  const until = options.clock() + (options.boundMs ?? 10_000)
  for (let steps = 1; ; steps++) {
    const place = soonest(clocks, cores)
    if (place === undefined) break
    clocks.step(place, cores)
    if (steps % 64 === 0 && options.clock() > until) throw new BoundReached('time')
  }
  return clocks.result()
}

/** The thread that comes first; of several at one time the one whose turn it still is, then the one that waited longest. */
function soonest(clocks: ThreadClocks, cores: Cores): Place | undefined {
  let best: Place | undefined
  for (const [thread, readyAtS] of clocks.ready()) {
    const place = cores.place(thread, readyAtS)
    if (best === undefined || place.startS < best.startS || (place.startS === best.startS && place.waitingFromS < best.waitingFromS)) best = place
  }
  return best
}

interface Life {
  readonly startedAtS: number
  endedAtS: number
  busyS: number
}

/** When each thread is ready, and how long it computed. */
class ThreadClocks {
  private readonly m: Interpreter
  private readonly prices: Prices
  private readonly semantics: Semantics
  private readonly lives = new Map<Thread, Life>()
  private readonly readyAtS = new Map<Thread, number>()
  private endS = 0

  constructor(m: Interpreter, prices: Prices, semantics: Semantics) {
    this.m = m
    this.prices = prices
    this.semantics = semantics
    this.settle(0, 0)
  }

  *ready(): Iterable<readonly [Thread, number]> {
    for (const [thread, at] of this.readyAtS) yield [thread, Math.max(at, thread.wakeAt)]
  }

  step(place: Place, cores: Cores): void {
    const { m } = this
    const { thread, startS } = place
    const life = this.lives.get(thread)!
    const sleptBefore = m.sleptS
    m.setClock(startS + cores.switchS(place) + this.bootS(thread))
    m.step(thread.index as ThreadId)
    const untilS = m.readClock()
    life.busyS += untilS - startS - (m.sleptS - sleptBefore)
    life.endedAtS = untilS
    this.endS = Math.max(this.endS, untilS)
    cores.take(place, untilS)
    this.readyAtS.set(thread, untilS)
    this.settle(startS, untilS)
  }

  /** A child process starts up before it comes to the program's own code. */
  private bootS(thread: Thread): number {
    const { process } = thread
    if (process.parent === null || process.threads[0] !== thread || thread.pending.kind !== 'begin' || !process.isReapedByParent) return 0
    return this.semantics.startMethod === 'fork' ? this.prices.processBootS.fork : this.prices.processBootS.fresh
  }

  /** Notes who came, who can go on since this step, and who cannot any more. */
  private settle(fromS: number, untilS: number): void {
    for (const thread of this.m.threads) {
      if (!this.lives.has(thread)) this.lives.set(thread, { startedAtS: untilS, endedAtS: untilS, busyS: 0 })
      if (this.m.choicesOf(thread) === 0) this.readyAtS.delete(thread)
      else if (!this.readyAtS.has(thread)) this.readyAtS.set(thread, thread.joining.length > 0 || thread.pending.kind === 'begin' ? untilS : fromS)
    }
  }

  result(): Timeline {
    const { m } = this
    const threads = [...this.lives].map(([thread, life]) => ({ name: thread.runs, ...life }))
    const workS = threads.reduce((sum, t) => sum + t.busyS, 0)
    const outcome = m.outcome()!
    return { outcome, stdout: outcome.stdout, threads, elapsedS: this.endS, workS, ratio: this.endS === 0 ? 1 : workS / this.endS }
  }
}
