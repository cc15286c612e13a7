import { expect, it } from 'vitest'
import { samples } from './samples.ts'
import { versionOf } from './version.ts'

const sample = samples.order

it('does not depend on the order of fields, on the place in the document or on the name', () => {
  const moved = { ...sample, provenance: { ...sample.provenance, lines: [90, 91] as [number, number] } }
  const reversed = Object.fromEntries(Object.entries(moved).toReversed()) as typeof sample
  expect(versionOf(reversed)).toBe(sample.version)
  expect(versionOf({ ...sample, id: 'samples/renamed' as typeof sample.id })).toBe(sample.version)
})

it('changes with the wording', () => {
  const reworded = { ...sample, prompt: 'Order them.' }
  expect(versionOf(reworded)).not.toBe(sample.version)
})
