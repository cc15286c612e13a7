import type { Scheduler } from './run.ts'

/** 32-bit generator (Mulberry32, T. Ettinger): small, seedable, good enough to pick threads. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A thread and a way at random, the same for the same seed. */
export function random(seed: number): Scheduler {
  const next = mulberry32(seed)
  return {
    next(machine, runnable) {
      const thread = runnable[Math.floor(next() * runnable.length)]!
      return { thread, choice: Math.floor(next() * machine.pending(thread).choices) }
    },
  }
}
