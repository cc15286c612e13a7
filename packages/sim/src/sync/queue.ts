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

/** `before` orders items of a priority queue. */
export function put<T>(state: QueueState<T>, item: T, before: (a: T, b: T) => boolean): QueueState<T> {
  const items = [...state.items, item]
  if (state.order === 'priority') rise(items, items.length - 1, before)
  return { ...state, items, unfinished: state.unfinished + 1 }
}

/** The next item and the queue without it. */
export function take<T>(state: QueueState<T>, before: (a: T, b: T) => boolean): { readonly item: T; readonly next: QueueState<T> } {
  const items = [...state.items]
  const item = state.order === 'lifo' ? items.pop()! : state.order === 'fifo' ? items.shift()! : least(items, before)
  return { item, next: { ...state, items } }
}

/** A heap as Python's heapq keeps it, comparison by comparison: it decides among equals. */
function rise<T>(items: T[], at: number, before: (a: T, b: T) => boolean): void {
  const item = items[at]!
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!before(item, items[parent]!)) break
    items[at] = items[parent]!
    at = parent
  }
  items[at] = item
}

function least<T>(items: T[], before: (a: T, b: T) => boolean): T {
  const last = items.pop()!
  const first = items[0]
  if (first === undefined) return last
  let at = 0
  for (let child = 1; child < items.length; child = 2 * at + 1) {
    if (child + 1 < items.length && !before(items[child]!, items[child + 1]!)) child++
    items[at] = items[child]!
    at = child
  }
  items[at] = last
  rise(items, at, before)
  return first
}

/** Undefined where more were reported done than were put. */
export const done = <T>(state: QueueState<T>): QueueState<T> | undefined => (state.unfinished === 0 ? undefined : { ...state, unfinished: state.unfinished - 1 })
