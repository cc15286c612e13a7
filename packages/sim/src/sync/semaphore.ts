/** A counting semaphore. `bound` is the most it may count, where it is bounded. */
export interface SemaphoreState {
  readonly value: number
  readonly bound: number | null
}

export const canAcquire = (semaphore: SemaphoreState): boolean => semaphore.value > 0

export const acquired = (semaphore: SemaphoreState): SemaphoreState => ({ ...semaphore, value: semaphore.value - 1 })

/** Undefined where a bounded semaphore would count beyond its bound. */
export function released(semaphore: SemaphoreState, times: number): SemaphoreState | undefined {
  const value = semaphore.value + times
  return semaphore.bound !== null && value > semaphore.bound ? undefined : { ...semaphore, value }
}
