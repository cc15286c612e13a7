/** The real-valued distributions of `random`, with the methods (and so the draws) of CPython 3.11. */
import { acos, cos, exp, finitePower, log, sin } from './elementary.ts'
import { floatModulo } from './float.ts'
import { valueError, zeroDivision } from './python-error.ts'
import { random } from './random.ts'
import type { RandomState } from './random.ts'

const TURN = 2 * Math.PI
const KINDERMAN_MONAHAN = (4 * exp(-0.5)) / Math.sqrt(2)
const LOG_4 = log(4)
const CHENG = 1 + log(4.5)

export const uniform = (state: RandomState, a: number, b: number): number => a + (b - a) * random(state)

export function triangular(state: RandomState, low = 0, high = 1, mode: number | null = null): number {
  const u = random(state)
  if (mode === null) return turned(u, 0.5, low, high)
  if (high === low) return low
  return turned(u, (mode - low) / (high - low), low, high)
}

function turned(u: number, peak: number, low: number, high: number): number {
  if (u <= peak) return low + (high - low) * Math.sqrt(u * peak)
  return high + (low - high) * Math.sqrt((1 - u) * (1 - peak))
}

/** Kinderman and Monahan's ratio of uniform deviates. */
export function normalvariate(state: RandomState, mean = 0, deviation = 1): number {
  for (;;) {
    const u = random(state)
    const v = 1 - random(state)
    const z = (KINDERMAN_MONAHAN * (u - 0.5)) / v
    if ((z * z) / 4 <= -log(v)) return mean + z * deviation
  }
}

/** Box and Muller: deviates come in pairs, the second kept in the state. */
export function gauss(state: RandomState, mean = 0, deviation = 1): number {
  let z = state.gaussNext
  state.gaussNext = null
  if (z === null) {
    const angle = random(state) * TURN
    const radius = Math.sqrt(-2 * log(1 - random(state)))
    z = cos(angle) * radius
    state.gaussNext = sin(angle) * radius
  }
  return mean + z * deviation
}

export const lognormvariate = (state: RandomState, mean: number, deviation: number): number => exp(normalvariate(state, mean, deviation))

export function expovariate(state: RandomState, rate: number): number {
  const value = -log(1 - random(state))
  if (rate === 0) throw zeroDivision('float division by zero')
  return value / rate
}

/** Best and Fisher's rejection from a wrapped Cauchy. */
export function vonmisesvariate(state: RandomState, mean: number, concentration: number): number {
  if (concentration <= 1e-6) return TURN * random(state)
  const s = 0.5 / concentration
  const r = s + Math.sqrt(1 + s * s)
  const z = acceptedCosine(state, r)
  const q = 1 / r
  const spread = acos((q + z) / (1 + q * z))
  return floatModulo(random(state) > 0.5 ? mean + spread : mean - spread, TURN)
}

function acceptedCosine(state: RandomState, r: number): number {
  for (;;) {
    const z = cos(Math.PI * random(state))
    const d = z / (r + z)
    const u = random(state)
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) return z
  }
}

export function gammavariate(state: RandomState, shape: number, scale: number): number {
  if (shape <= 0 || scale <= 0) throw valueError('gammavariate: alpha and beta must be > 0.0')
  if (shape === 1) return -log(1 - random(state)) * scale
  return (shape > 1 ? largeShape(state, shape) : smallShape(state, shape)) * scale
}

/** Cheng 1977, for shapes above 1. */
function largeShape(state: RandomState, shape: number): number {
  const root = Math.sqrt(2 * shape - 1)
  const [offset, slope] = [shape - LOG_4, shape + root]
  for (;;) {
    const u = random(state)
    if (!(u > 1e-7 && u < 0.9999999)) continue
    const w = 1 - random(state)
    const v = log(u / (1 - u)) / root
    const x = shape * exp(v)
    const z = u * u * w
    const r = offset + slope * v - x
    if (r + CHENG - 4.5 * z >= 0 || r >= log(z)) return x
  }
}

/** Kennedy and Gentle's algorithm GS, for shapes below 1. */
function smallShape(state: RandomState, shape: number): number {
  for (;;) {
    const b = (Math.E + shape) / Math.E
    const u = random(state)
    const p = b * u
    const x = p <= 1 ? finitePower(p, 1 / shape) : -log((b - p) / shape)
    const test = random(state)
    if (p > 1 ? test <= finitePower(x, shape - 1) : test <= exp(-x)) return x
  }
}

export function betavariate(state: RandomState, a: number, b: number): number {
  const y = gammavariate(state, a, 1)
  return y === 0 ? 0 : y / (y + gammavariate(state, b, 1))
}

export const paretovariate = (state: RandomState, shape: number): number => finitePower(1 - random(state), -1 / shape)

export const weibullvariate = (state: RandomState, scale: number, shape: number): number =>
  scale * finitePower(-log(1 - random(state)), 1 / shape)
