/** In which order a queue gives its items back. */
export type QueueOrder = 'fifo' | 'lifo' | 'priority'

/** A bounded queue of any items. Immutable: each operation gives the next state. */
export interface QueueState<T> {
  readonly order: QueueOrder
  /** 0: no bound. */
  readonly bound: number
  readonly items: readonly T[]
  /** Items put and not yet reported done. */
  readonly unfinished: number
}

export const queue = <T>(order: QueueOrder, bound: number): QueueState<T> => ({ order, bound, items: [], unfinished: 0 })

export const isFull = <T>(state: QueueState<T>): boolean => state.bound > 0 && state.items.length >= state.bound

export const put = <T>(state: QueueState<T>, item: T): QueueState<T> => ({ ...state, items: [...state.items, item], unfinished: state.unfinished + 1 })

/** The next item and the queue without it; `before` orders items of a priority queue. */
export function take<T>(state: QueueState<T>, before: (a: T, b: T) => boolean): { readonly item: T; readonly next: QueueState<T> } {
  const at = state.order === 'fifo' ? 0 : state.order === 'lifo' ? state.items.length - 1 : smallest(state.items, before)
  return { item: state.items[at]!, next: { ...state, items: state.items.toSpliced(at, 1) } }
}

function smallest<T>(items: readonly T[], before: (a: T, b: T) => boolean): number {
  let at = 0
  items.forEach((item, i) => {
    if (i > 0 && before(item, items[at]!)) at = i
  })
  return at
}

/** Undefined where more were reported done than were put. */
export const done = <T>(state: QueueState<T>): QueueState<T> | undefined => (state.unfinished === 0 ? undefined : { ...state, unfinished: state.unfinished - 1 })
