import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Racing } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { ELEMENTS, ownerOf, POINTERS, readPointer, slotOf, writePointer } from '../runtime/access.ts'
import { equal } from '../runtime/equality.ts'
import { integerOperation, wrap, type Whole } from '../runtime/integers.ts'
import { natives, type NativeCall } from '../runtime/natives.ts'
import { nilDereference, stringPanic } from '../runtime/panics.ts'
import { GoBox, GoCell, GoPointer, GoStruct } from '../runtime/values.ts'

type Change = (m: Interpreter, old: Value, args: readonly Value[]) => { readonly value: Value; readonly result: Value; readonly writes: boolean }

/** One indivisible step on what a pointer points to. */
function atomic(name: string, change: Change): NativeCall {
  return (m, [pointer, ...args]) => {
    if (!(pointer instanceof GoCell) && !(pointer instanceof GoPointer)) throw nilDereference(m)
    if (!m.maySync(ownerOf(pointer), name, undefined, undefined, [], besidePlain(pointer, name !== 'Load'))) return SUSPEND
    const { value, result, writes } = change(m, readPointer(pointer), args)
    // Plain accesses are logged by place, and depend on this one.
    m.touch(ownerOf(pointer), placeOf(m, pointer), writes)
    if (writes) writePointer(m, pointer, value)
    return result
  }
}

function placeOf(m: Interpreter, pointer: GoCell | GoPointer): number {
  if (pointer instanceof GoCell) return m.access.key(POINTERS)
  return pointer.base instanceof GoStruct ? pointer.index : slotOf(pointer.index)
}

/** What a plain access to the same variable would race with. */
function besidePlain(pointer: GoCell | GoPointer, writes: boolean): Racing {
  const slot = pointer instanceof GoCell ? undefined : pointer.base instanceof GoStruct ? pointer.index : slotOf(pointer.index)
  return { object: ownerOf(pointer).birth, slot, writes, name: 'atomic', atomic: true }
}

const load: Change = (_m, old) => ({ value: old, result: old, writes: false })
const store: Change = (_m, _old, [value]) => ({ value, result: null, writes: true })
const swap: Change = (_m, old, [value]) => ({ value, result: old, writes: true })
const compareAndSwap: Change = (_m, old, [expected, value]) => ({ value, result: old === expected, writes: old === expected })
const compareAndSwapAny: Change = (m, old, [expected, value]) => {
  if (expected instanceof GoBox && value instanceof GoBox && expected.type !== value.type) {
    throw stringPanic(m, 'sync/atomic: compare and swap of inconsistently typed values')
  }
  mustFit(m, old, value, 'compare and swap')
  const same = old instanceof GoBox && expected instanceof GoBox ? old.type === expected.type && equal(m, old.type, old.value, expected.value) : old === expected
  return { value, result: same, writes: same }
}

/** A value that held one type never holds another. */
const fitting = (change: Change, verb: string): Change => (m, old, args) => {
  mustFit(m, old, args[0]!, verb)
  return change(m, old, args)
}

function mustFit(m: Interpreter, old: Value, value: Value, verb: string): void {
  if (old instanceof GoBox && value instanceof GoBox && old.type !== value.type) {
    throw stringPanic(m, `sync/atomic: ${verb} of inconsistently typed value into Value`)
  }
}

const widths = { Int32: [32, false], Int64: [64, false], Uint32: [32, true], Uint64: [64, true], Uintptr: [64, true] } as const

function functionsOf(name: string, bits: number, unsigned: boolean): Record<string, NativeCall> {
  const operation = (op: string): Change => (m, old, [operand]) => {
    const value = wrap(integerOperation(m, op, old as Whole, operand as Whole, bits, unsigned), bits, unsigned)
    return { value, result: op === '+' ? value : old, writes: true }
  }
  return {
    [`sync/atomic.Load${name}`]: atomic('Load', load),
    [`sync/atomic.Store${name}`]: atomic('Store', store),
    [`sync/atomic.Swap${name}`]: atomic('Swap', swap),
    [`sync/atomic.CompareAndSwap${name}`]: atomic('CompareAndSwap', compareAndSwap),
    [`sync/atomic.Add${name}`]: atomic('Add', operation('+')),
    [`sync/atomic.And${name}`]: atomic('And', operation('&')),
    [`sync/atomic.Or${name}`]: atomic('Or', operation('|')),
  }
}

const integers = Object.entries(widths).map(([name, [bits, unsigned]]) => functionsOf(name, bits, unsigned))

export const atomicNatives = natives(Object.assign({
  'sync/atomic.loadAny': atomic('Load', load),
  'sync/atomic.storeAny': atomic('Store', fitting(store, 'store')),
  'sync/atomic.swapAny': atomic('Swap', fitting(swap, 'swap')),
  'sync/atomic.casAny': atomic('CompareAndSwap', compareAndSwapAny),
}, ...integers) as Record<string, NativeCall>, { reads: [POINTERS, ELEMENTS], writes: [POINTERS, ELEMENTS] })
