import { describe, expect, it } from 'vitest'
import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import { digest } from './digests.ts'
import type { Int } from './int.ts'
import {
  choiceIndex, choicesIndexes, getrandbits, randbytes, randint, random, randrange, sampleCounted, sampleIndexes, seeded, seededByBytes, seededByFloat, seededByText,
  shuffledOrder, stateVector,
} from './random.ts'
import type { RandomState } from './random.ts'
import * as deviates from './random-deviates.ts'

type Call = [string, ...unknown[]]

const running = (weights: readonly (number | Float)[]): number[] => {
  let total = 0
  return weights.map((w) => (total += typeof w === 'number' ? w : w.value))
}

function answer(state: RandomState, [name, ...given]: Call): unknown {
  const [a, b, c] = given as [number, number, never]
  const whole: Record<string, () => unknown> = {
    random: () => new Float(random(state)),
    getrandbits: () => getrandbits(state, a),
    randint: () => randint(state, a, b),
    randrange: () => randrange(state, a as Int, b ?? null, c ?? 1),
    choice: () => choiceIndex(state, a),
    shuffle: () => shuffledOrder(state, a),
    choices: () => choicesIndexes(state, a, b, c === null ? null : running(c)),
    sample: () => sampleIndexes(state, a, b),
    sample_counted: () => sampleCounted(state, running(given[0] as number[]), b),
    randbytes: () => randbytes(state, a),
  }
  const known = whole[name]
  if (known) return known()
  const deviate = (deviates as unknown as Record<string, (state: RandomState, ...values: number[]) => number>)[name]
  return new Float(deviate?.(state, ...given.map((x) => (x as Float).value)) ?? NaN)
}

const sequence = (state: RandomState, calls: readonly Call[]): unknown[] => calls.map((call) => answer(state, call))

conformsTo('chance', {
  by_int: (seed: Int, calls: Call[]) => sequence(seeded(seed), calls),
  by_text: (seed: string, calls: Call[]) => sequence(seededByText(seed), calls),
  by_bytes: (seed: Uint8Array, calls: Call[]) => sequence(seededByBytes(seed), calls),
  by_float: (seed: Float, calls: Call[]) => sequence(seededByFloat(seed.value), calls),
  state: (seed: Int) => stateVector(seeded(seed)),
  digest,
})

describe('a random state', () => {
  it('can be kept by holding its three fields: drawing changes no array in place', () => {
    const state = seeded(7)
    random(state)
    const kept = { ...state }
    const first = Array.from({ length: 1000 }, () => random(state))
    expect(Array.from({ length: 1000 }, () => random(kept))).toEqual(first)
  })
})
