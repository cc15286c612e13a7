import type { HeapObject } from './values.ts'

/** Elements of arrays, eight bytes each. */
const COPIED_PER_LOOK = 1_000_000

type Inverse = (a: never, b: never, c: never) => void

/**
 * The one mechanism of undo: every change of the state is recorded with its inverse while it is made, and `rewind` runs the
 * inverses backwards. It serves backtracking in the explorer and step-back on the page alike.
 */
export class Journal {
  private readonly log: unknown[] = []
  /** Off where nobody will go back (one plain run). */
  enabled = true
  /** The step now being made; never used twice, so a stale stamp is never mistaken for the present. */
  step = 1
  /** Asked now and then: copies of long arrays use up memory faster than steps do. */
  watch: (() => void) | undefined
  private copied = 0

  mark(): number {
    return this.log.length
  }

  /** `inverse(a, b, c)` must restore what is about to change. */
  record<A, B, C>(inverse: (a: A, b: B, c: C) => void, a: A, b: B, c: C): void {
    if (this.enabled) this.log.push(inverse, a, b, c)
  }

  /** Whether changes of this object must be recorded: not while the step that made it still runs. */
  keeps(object: HeapObject): boolean {
    return this.enabled && object.bornAtStep !== this.step
  }

  rewind(mark: number): void {
    const log = this.log
    while (log.length > mark) {
      const c = log.pop() as never
      const b = log.pop() as never
      const a = log.pop() as never
      ;(log.pop() as Inverse)(a, b, c)
    }
  }

  /** Sets a field of an object, undoably. */
  set<T extends HeapObject, K extends keyof T>(object: T, key: K, value: T[K]): void {
    if (this.keeps(object)) this.log.push(restoreField, object, key, object[key])
    object[key] = value
  }

  /** Before an array that belongs to `owner` changes in any way: keeps a copy of it, whole. For short or rarely changed arrays. */
  keepArray(owner: HeapObject, array: unknown[]): void {
    if (!this.keeps(owner)) return
    this.copied += array.length
    if (this.copied > COPIED_PER_LOOK) {
      this.copied = 0
      this.watch?.()
    }
    this.log.push(restoreArray, array, array.slice(), 0)
  }

  /** Sets one element of an array that belongs to `owner`. */
  setElement<T>(owner: HeapObject, array: T[], index: number, value: T): void {
    if (this.keeps(owner)) this.log.push(restoreElement, array, index, array[index])
    array[index] = value
  }

  push<T>(owner: HeapObject, array: T[], value: T): void {
    if (this.keeps(owner)) this.log.push(dropLast, array, 0, 0)
    array.push(value)
  }

  pop<T>(owner: HeapObject, array: T[]): T | undefined {
    const value = array.pop()
    if (this.keeps(owner)) this.log.push(putBack, array, value, 0)
    return value
  }

  /** Sets a key of a map that belongs to `owner`; a map's order is not content (ordered dictionaries keep their own entries). */
  setKey<K, V>(owner: HeapObject, map: Map<K, V>, key: K, value: V): void {
    if (this.keeps(owner)) {
      if (map.has(key)) this.log.push(restoreKey, map, key, map.get(key))
      else this.log.push(dropKey, map, key, 0)
    }
    map.set(key, value)
  }

  deleteKey<K, V>(owner: HeapObject, map: Map<K, V>, key: K): void {
    if (!map.has(key)) return
    // The whole map, so that undoing also restores the key's place in the order.
    if (this.keeps(owner)) this.log.push(restoreMap, map, [...map], 0)
    map.delete(key)
  }

  addMember<V>(owner: HeapObject, set: Set<V>, value: V): void {
    if (set.has(value)) return
    if (this.keeps(owner)) this.log.push(dropMember, set, value, 0)
    set.add(value)
  }

  deleteMember<V>(owner: HeapObject, set: Set<V>, value: V): void {
    if (!set.has(value)) return
    if (this.keeps(owner)) this.log.push(restoreSet, set, [...set], 0)
    set.delete(value)
  }
}

function restoreField(object: Record<string, unknown>, key: string, old: unknown): void {
  object[key] = old
}
function restoreArray(array: unknown[], old: unknown[]): void {
  array.length = 0
  for (const value of old) array.push(value)
}
function restoreElement(array: unknown[], index: number, old: unknown): void {
  array[index] = old
}
function dropLast(array: unknown[]): void {
  array.pop()
}
function putBack(array: unknown[], value: unknown): void {
  array.push(value)
}
function restoreKey(map: Map<unknown, unknown>, key: unknown, old: unknown): void {
  map.set(key, old)
}
function dropKey(map: Map<unknown, unknown>, key: unknown): void {
  map.delete(key)
}
function restoreMap(map: Map<unknown, unknown>, old: [unknown, unknown][]): void {
  map.clear()
  for (const [key, value] of old) map.set(key, value)
}
function dropMember(set: Set<unknown>, value: unknown): void {
  set.delete(value)
}
function restoreSet(set: Set<unknown>, old: unknown[]): void {
  set.clear()
  for (const value of old) set.add(value)
}
