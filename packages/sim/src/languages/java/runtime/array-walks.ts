import { INVOKED, type NativeKind, PUSH_RESULT, DROP_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { RuntimeClass } from './classes.ts'
import { fieldPlace } from './effects.ts'
import { mayItem } from './guarding.ts'
import type { JavaRuntime } from './java-runtime.ts'
import { JavaArray, type JavaObject, JavaText } from './values.ts'

/**
 * Natives that go through an array (or the fields of an object) that other threads may be changing: one place at a time, so that they can
 * meet it half changed, as in Java. A frame's pc counts the places that are done; where nobody else has the array the whole is done at once.
 */

/** Whether places of the array are somebody else's affair too. */
const isOpen = (array: JavaArray): boolean => array.shared && !array.inside

export function setItem(m: Interpreter, array: JavaArray, index: number, value: Value): void {
  const before = array.items[index]
  m.journal.setElement(array, array.items, index, value)
  if (array.shared) m.share(value)
  if (!array.inside) (m.runtime as JavaRuntime).memory?.write(array, index, before, value)
}

/** Copies `count` places to `to`, which `result` says how to hand back. */
export function copyPlaces(m: Interpreter, thread: Thread, from: JavaArray, fromIndex: number, to: JavaArray, toIndex: number, count: number, result: JavaArray | undefined): Value | typeof INVOKED {
  if (isOpen(from) || isOpen(to)) return walk(m, thread, COPY, [from, fromIndex, to, toIndex, count, result ?? null], result !== undefined)
  m.journal.keepArray(to, to.items)
  from.items.slice(fromIndex, fromIndex + count).forEach((value, index) => {
    to.items[toIndex + index] = value
    if (to.shared) m.share(value)
  })
  return result ?? null
}

export function sortPlaces(m: Interpreter, thread: Thread, array: JavaArray): Value | typeof INVOKED {
  if (isOpen(array)) return walk(m, thread, SORT, [array, m.born(new JavaArray(array.cls, array.items.map(() => 0)))], false)
  m.journal.keepArray(array, array.items)
  array.items.sort(compareNumbers)
  return null
}

/** The text of some of an array's characters. */
export function textOfPlaces(m: Interpreter, thread: Thread, array: JavaArray, from: number, count: number): Value | typeof INVOKED {
  if (isOpen(array)) return walk(m, thread, TEXT, [array, from, count, ''], true)
  return new JavaText(String.fromCharCode(...(array.items.slice(from, from + count) as number[])))
}

/** A copy of an object of the program's, field by field. */
export function copyFields(m: Interpreter, thread: Thread, self: JavaObject, made: JavaObject): Value | typeof INVOKED {
  if (self.shared) return walk(m, thread, FIELDS, [self, made], true)
  self.fields.forEach((value, index) => { made.fields[index] = value })
  return made
}

function walk(m: Interpreter, thread: Thread, kind: NativeKind, registers: readonly Value[], pushes: boolean): typeof INVOKED {
  const frame = m.pushNative(thread, kind, thread.top!, registers, pushes ? PUSH_RESULT : DROP_RESULT)
  frame.pc = 0
  return INVOKED
}

const COPY: NativeKind = {
  name: 'copy places',
  resume(m, _thread, frame) {
    const [from, fromIndex, to, toIndex, count, result] = frame.registers as [JavaArray, number, JavaArray, number, number, JavaArray | null]
    const isBackwards = from === to && toIndex > fromIndex
    for (; frame.pc < 2 * count; frame.pc++) {
      const done = frame.pc >> 1
      const at = isBackwards ? count - 1 - done : done
      if (frame.pc % 2 === 0) {
        if (!mayItem(m, from, fromIndex + at, false, true)) return SUSPEND
        frame.sp = 6
        frame.push(from.items[fromIndex + at])
      } else {
        if (!mayItem(m, to, toIndex + at, true, true)) return SUSPEND
        setItem(m, to, toIndex + at, frame.top())
      }
    }
    return result
  },
}

const SORT: NativeKind = {
  name: 'sort places',
  resume(m, _thread, frame) {
    const [array, held] = frame.registers as [JavaArray, JavaArray]
    const { length } = array.items
    for (; frame.pc < length; frame.pc++) {
      if (!mayItem(m, array, frame.pc, false, true)) return SUSPEND
      m.journal.setElement(held, held.items, frame.pc, array.items[frame.pc])
    }
    if (frame.pc === length) {
      m.journal.keepArray(held, held.items)
      held.items.sort(compareNumbers)
      frame.pc++
    }
    // Insertion from the right end: the larger ones have moved before the smaller ones are put in.
    for (; frame.pc <= 2 * length; frame.pc++) {
      const at = 2 * length - frame.pc
      if (array.items[at] === held.items[at]) continue
      if (!mayItem(m, array, at, true, true)) return SUSPEND
      setItem(m, array, at, held.items[at])
    }
    return null
  },
}

const TEXT: NativeKind = {
  name: 'text of places',
  resume(m, _thread, frame) {
    const [array, from, count] = frame.registers as [JavaArray, number, number]
    for (; frame.pc < count; frame.pc++) {
      if (!mayItem(m, array, from + frame.pc, false, true)) return SUSPEND
      frame.registers[3] = (frame.registers[3] as string) + String.fromCharCode(array.items[from + frame.pc] as number)
    }
    return new JavaText(frame.registers[3] as string)
  },
}

const FIELDS: NativeKind = {
  name: 'copy fields',
  resume(m, _thread, frame) {
    const [self, made] = frame.registers as [JavaObject, JavaObject]
    const fields = changingFields(self.cls)
    if (frame.pc === 0) {
      self.fields.forEach((value, index) => { m.journal.setElement(made, made.fields, index, value) })
      frame.pc++
    }
    for (; frame.pc <= fields.length; frame.pc++) {
      const { place, slot, isVolatile } = fields[frame.pc - 1]!
      if (isVolatile ? !m.maySync(self, place, undefined, undefined) : !m.may(self, m.access.key(place), slot, false, true)) return SUSPEND
      m.journal.setElement(made, made.fields, slot, self.fields[slot])
    }
    return made
  },
}

interface ChangingField {
  readonly place: string
  readonly slot: number
  readonly isVolatile: boolean
}

const changing = new WeakMap<RuntimeClass, readonly ChangingField[]>()

/** Fields of the program's classes that can change, the superclass's first. */
export function changingFields(cls: RuntimeClass): readonly ChangingField[] {
  const known = changing.get(cls)
  if (known !== undefined) return known
  const above = cls.superclass === undefined ? [] : changingFields(cls.superclass)
  const own = cls.symbol === undefined || cls.symbol.isLibrary ? [] : [...cls.symbol.fields.values()].filter((field) => !field.isStatic && !field.isFinal)
  const all = [...above, ...own.map((field) => ({ place: fieldPlace(cls.symbol!, field.name), slot: cls.slotOf(field), isVolatile: field.flags.has('volatile') }))]
  changing.set(cls, all)
  return all
}

function compareNumbers(a: Value, b: Value): number {
  const [x, y] = [a as number, b as number]
  if (x < y) return -1
  if (x > y) return 1
  return Number(Number.isNaN(x)) - Number(Number.isNaN(y))
}
