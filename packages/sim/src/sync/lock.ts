/** A mutual-exclusion lock: taken or free. Anybody may release it. */
export interface LockState {
  readonly locked: boolean
}

export const FREE: LockState = { locked: false }
export const TAKEN: LockState = { locked: true }

export const canAcquire = (lock: LockState): boolean => !lock.locked
