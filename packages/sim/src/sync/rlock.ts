/** A lock that its owner may take again; `owner` is any token that is equal for equal threads. */
export interface RLockState<T> {
  readonly owner: T | null
  readonly count: number
}

export const unowned = <T>(): RLockState<T> => ({ owner: null, count: 0 })

export const canAcquire = <T>(lock: RLockState<T>, who: T): boolean => lock.owner === null || lock.owner === who

export const acquired = <T>(lock: RLockState<T>, who: T, times = 1): RLockState<T> => ({ owner: who, count: lock.count + times })

/** One level released; free at the last. */
export const released = <T>(lock: RLockState<T>): RLockState<T> => (lock.count === 1 ? unowned() : { owner: lock.owner, count: lock.count - 1 })
