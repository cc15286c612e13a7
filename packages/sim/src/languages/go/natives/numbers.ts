import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { ELEMENTS, mayTouchWhole, slotOf } from '../runtime/access.ts'
import { normal, type Whole } from '../runtime/integers.ts'
import { may } from '../runtime/library-reach.ts'
import { natives, type NativeAnswer, type NativeCall } from '../runtime/natives.ts'
import { goState } from '../runtime/state.ts'
import { GoBox, GoSlice, type GoArray, type GoStruct } from '../runtime/values.ts'
import { copyOf, isStored, overwrite } from '../runtime/zero.ts'

const unary = (run: (x: number) => number): NativeCall => (_m, [x]) => run(x as number)
const binary = (run: (x: number, y: number) => number): NativeCall => (_m, [x, y]) => run(x as number, y as number)

const scratch = new DataView(new ArrayBuffer(8))

function roundToEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

/** Halves away from zero. */
function round(x: number): number {
  return x < 0 || Object.is(x, -0) ? -Math.floor(-x + 0.5) : largestBelowHalf(x) ? 0 : Math.floor(x + 0.5)
}

function largestBelowHalf(x: number): boolean {
  return x < 0.5
}

const mathFunctions: Record<string, NativeCall> = {
  'math.Abs': unary(Math.abs), 'math.Acos': unary(Math.acos), 'math.Acosh': unary(Math.acosh), 'math.Asin': unary(Math.asin),
  'math.Asinh': unary(Math.asinh), 'math.Atan': unary(Math.atan), 'math.Atan2': binary(Math.atan2), 'math.Atanh': unary(Math.atanh),
  'math.Cbrt': unary(Math.cbrt), 'math.Ceil': unary(Math.ceil), 'math.Cos': unary(Math.cos), 'math.Cosh': unary(Math.cosh),
  'math.Copysign': binary((x, sign) => (sign < 0 || Object.is(sign, -0) ? -Math.abs(x) : Math.abs(x))),
  'math.Exp': unary(Math.exp), 'math.Exp2': unary((x) => 2 ** x), 'math.Expm1': unary(Math.expm1), 'math.Floor': unary(Math.floor),
  'math.Hypot': binary(Math.hypot), 'math.Log': unary(Math.log), 'math.Log10': unary(Math.log10), 'math.Log1p': unary(Math.log1p),
  'math.Log2': unary(Math.log2), 'math.Max': binary(Math.max), 'math.Min': binary(Math.min), 'math.Mod': binary((x, y) => x % y),
  'math.Pow': binary((x, y) => (x === 1 ? 1 : x ** y)), 'math.Round': unary(round), 'math.RoundToEven': unary(roundToEven),
  'math.Sin': unary(Math.sin), 'math.Sinh': unary(Math.sinh), 'math.Sqrt': unary(Math.sqrt), 'math.Tan': unary(Math.tan),
  'math.Tanh': unary(Math.tanh), 'math.Trunc': unary(Math.trunc), 'math.NaN': () => Number.NaN,
  'math.Inf': (_m, [sign]) => ((sign as number) >= 0 ? Infinity : -Infinity),
  'math.IsInf': (_m, [x, sign]) => (x === Infinity && (sign as number) >= 0) || (x === -Infinity && (sign as number) <= 0),
  'math.IsNaN': (_m, [x]) => Number.isNaN(x),
  'math.Signbit': (_m, [x]) => (x as number) < 0 || Object.is(x, -0),
  'math.Float64bits': (_m, [x]) => {
    scratch.setFloat64(0, x as number)
    return normal(scratch.getBigUint64(0))
  },
  'math.Float64frombits': (_m, [bits]) => {
    scratch.setBigUint64(0, BigInt(bits as Whole))
    return scratch.getFloat64(0)
  },
  'math.Float32bits': (_m, [x]) => {
    scratch.setFloat32(0, x as number)
    return scratch.getUint32(0)
  },
  'math.Float32frombits': (_m, [bits]) => {
    scratch.setUint32(0, bits as number)
    return scratch.getFloat32(0)
  },
}

/** A random number below n: any of them is possible. Beyond this many ways only the ends and the middle are tried. */
const mostWays = 64

function choose(m: Interpreter, [n]: readonly Value[]): NativeAnswer {
  const size = BigInt(n as Whole)
  const ways = size <= BigInt(mostWays) ? Number(size) : 1
  if (ways > 1 && !m.maySync(goState(m).clock, 'random choice', () => ways, undefined)) return SUSPEND
  if (ways > 1) return Math.min(m.choice, ways - 1)
  return nextSeeded(m, size)
}

/** Numbers out of large ranges come from a fixed sequence: a run of the program, not all of them. */
function nextSeeded(m: Interpreter, size: bigint): Whole {
  const { random } = goState(m)
  const state = (BigInt(random.content as number) * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & ((1n << 52n) - 1n)
  m.journal.set(random, 'content', Number(state))
  return normal((state * size) >> 52n)
}

function sortSlice(compare: (a: Value, b: Value) => number): NativeCall {
  return (m, [slice]) => {
    if (!(slice instanceof GoSlice)) return null
    const { array, offset, length } = slice
    for (let at = 0; at < length; at++) if (!may(m, array, m.access.key(ELEMENTS), slotOf(offset + at), true)) return SUSPEND
    const sorted = array.items.slice(offset, offset + length).toSorted(compare)
    for (const [index, item] of sorted.entries()) m.journal.setElement(array, array.items, offset + index, item)
    return null
  }
}

const ascending = (a: Value, b: Value): number => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0)

function mayTouch(m: Interpreter, array: GoArray, at: number): boolean {
  return isStored(array.element) ? mayTouchWhole(m, array.items[at], true) : may(m, array, m.access.key(ELEMENTS), slotOf(at), true)
}

function swap(m: Interpreter, [box, i, j]: readonly Value[]): NativeAnswer {
  const slice = (box as GoBox).value
  if (!(slice instanceof GoSlice)) return null
  const { array, offset } = slice
  for (const at of [i, j]) if (!mayTouch(m, array, offset + (at as number))) return SUSPEND
  const a = array.items[offset + (i as number)]
  const b = array.items[offset + (j as number)]
  if (isStored(array.element)) {
    const kept = copyOf(m, array.element, a) as GoStruct | GoArray
    overwrite(m, a as GoStruct, b as GoStruct)
    overwrite(m, b as GoStruct, kept)
    return null
  }
  m.journal.setElement(array, array.items, offset + (i as number), b)
  m.journal.setElement(array, array.items, offset + (j as number), a)
  return null
}

const sorting = natives({
  'sort.sortInts': sortSlice(ascending),
  'sort.sortStrings': sortSlice(ascending),
  'sort.sortFloats': sortSlice(ascending),
  'sort.sliceLength': (_m, [box]) => (box instanceof GoBox && box.value instanceof GoSlice ? box.value.length : 0),
  'sort.sliceSwap': swap,
}, { reads: [ELEMENTS], writes: [ELEMENTS], shows: true })

export const numberNatives = [
  ...natives(mathFunctions),
  ...natives({ 'math/rand.choose': choose, 'math/rand.seed': () => null, 'math/rand/v2.choose': choose, 'math/rand/v2.seed': () => null }),
  ...sorting,
]
