import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { runtimePanic } from './panics.ts'

/** Whole numbers: JS numbers while they are safe, bigints beyond. */
export type Whole = number | bigint

export function normal(value: bigint): Whole {
  return value >= -9_007_199_254_740_991n && value <= 9_007_199_254_740_991n ? Number(value) : value
}

/** Cuts to a width, two's complement. */
export function wrap(value: Whole, bits: number, unsigned: boolean): Whole {
  if (typeof value === 'number') {
    if (bits === 64) return value < 0 && unsigned ? normal(BigInt.asUintN(64, BigInt(value))) : value
    if (bits === 32) return unsigned ? (value >>> 0 === value ? value : Number(BigInt.asUintN(32, BigInt(value)))) : (value | 0) === value ? value : Number(BigInt.asIntN(32, BigInt(value)))
    const low = Math.abs(value) < 2 ** 31 ? value & (2 ** bits - 1) : Number(BigInt.asUintN(bits, BigInt(value)))
    return !unsigned && low >= 2 ** (bits - 1) ? low - 2 ** bits : low
  }
  return normal(unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value))
}

const MAX = Number.MAX_SAFE_INTEGER

/** `a op b` in integers of a width, with wrap-around and Go's panics. */
export function integerOperation(m: Interpreter, op: string, a: Whole, b: Whole, bits: number, unsigned: boolean): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const fast = fastOperation(m, op, a, b)
    if (fast !== undefined) return wrap(fast, bits, unsigned)
  }
  return wrap(normal(exactOperation(m, op, BigInt(a), BigInt(b), bits)), bits, unsigned)
}

function fastOperation(m: Interpreter, op: string, a: number, b: number): number | undefined {
  let result: number
  switch (op) {
    case '+': result = a + b; break
    case '-': result = a - b; break
    case '*': result = a * b; break
    case '/':
      if (b === 0) throw runtimePanic(m, 'integer divide by zero')
      result = Math.trunc(a / b)
      break
    case '%':
      if (b === 0) throw runtimePanic(m, 'integer divide by zero')
      result = a % b
      break
    case '&': if ((a | 0) === a && (b | 0) === b) return a & b
      return undefined
    case '|': if ((a | 0) === a && (b | 0) === b) return a | b
      return undefined
    case '^': if ((a | 0) === a && (b | 0) === b) return a ^ b
      return undefined
    case '&^': if ((a | 0) === a && (b | 0) === b) return a & ~b
      return undefined
    case '<<':
      if (b < 0) throw runtimePanic(m, 'negative shift amount')
      if (b > 52) return undefined
      result = a * 2 ** b
      break
    case '>>':
      if (b < 0) throw runtimePanic(m, 'negative shift amount')
      return Math.floor(b > 1000 ? (a < 0 ? -1 : 0) : a / 2 ** b)
    default: return undefined
  }
  return result <= MAX && result >= -MAX ? result + 0 : undefined
}

function exactOperation(m: Interpreter, op: string, a: bigint, b: bigint, bits: number): bigint {
  switch (op) {
    case '+': return a + b
    case '-': return a - b
    case '*': return a * b
    case '/':
      if (b === 0n) throw runtimePanic(m, 'integer divide by zero')
      return a / b
    case '%':
      if (b === 0n) throw runtimePanic(m, 'integer divide by zero')
      return a % b
    case '&': return a & b
    case '|': return a | b
    case '^': return a ^ b
    case '&^': return a & ~b
    case '<<':
      if (b < 0n) throw runtimePanic(m, 'negative shift amount')
      return b >= BigInt(bits) ? 0n : a << b
    default:
      if (b < 0n) throw runtimePanic(m, 'negative shift amount')
      return b >= 64n ? (a < 0n ? -1n : 0n) : a >> b
  }
}

/** A float cut to an integer, as amd64 does it: out of range gives the smallest number. */
export function truncateFloat(value: number, bits: number, unsigned: boolean): Whole {
  if (!Number.isFinite(value)) return wrap(-(2n ** 63n), bits, unsigned)
  const whole = Math.trunc(value) + 0
  const exact: Whole = Math.abs(whole) <= MAX ? whole : normal(BigInt(whole))
  if (bits === 64 && !unsigned && (whole >= 2 ** 63 || whole < -(2 ** 63))) return -(2n ** 63n)
  return wrap(exact, bits, unsigned)
}

export function asNumber(value: Value): number {
  return typeof value === 'bigint' ? Number(value) : (value as number)
}
