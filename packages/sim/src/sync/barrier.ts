/** Threads meet: the last of `parties` to arrive lets all go on, and the next round begins. */
export interface BarrierState {
  readonly parties: number
  readonly arrived: number
  /** Rounds completed: who waits remembers the round it arrived in. */
  readonly round: number
  readonly broken: boolean
}

export const barrier = (parties: number): BarrierState => ({ parties, arrived: 0, round: 0, broken: false })

/** One more arrives; `isLast` opens the barrier. */
export function arrive(state: BarrierState): { readonly next: BarrierState; readonly isLast: boolean } {
  const isLast = state.arrived + 1 === state.parties
  return { next: isLast ? { ...state, arrived: 0, round: state.round + 1 } : { ...state, arrived: state.arrived + 1 }, isLast }
}

/** Whether one that arrived in a round may go on. */
export const isOpen = (state: BarrierState, round: number): boolean => state.broken || state.round !== round

export const broken = (state: BarrierState): BarrierState => ({ ...state, broken: true, arrived: 0 })
export const reset = (state: BarrierState): BarrierState => ({ ...state, broken: false, arrived: 0, round: state.round + 1 })
