import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

const pairs = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]))
const grounds = ['paper', 'surface', 'sunk']
const meanings = ['due', 'right', 'wrong', 'boundary'] as const
const threads = Array.from({ length: 8 }, (_, at) => `thread-${at + 1}`)

/** WCAG 2.2 contrast of two sRGB colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colour = (name: string) => pairs.get(name)![theme]
  const against = (name: string, ground: string) => contrast(colour(name), colour(ground))

  it.each(['ink', 'ink-soft', 'ink-faint', 'accent', ...meanings, ...threads])('%s can be read on every ground', (name) => {
    for (const ground of grounds) expect(against(name, ground), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each(meanings)('%s can be read on its own soft ground', (name) => {
    expect(against(name, `${name}-soft`)).toBeGreaterThanOrEqual(4.5)
    expect(against('ink', `${name}-soft`)).toBeGreaterThanOrEqual(4.5)
  })

  it('ink and faint ink can be read on what is chosen, and words on the accent', () => {
    expect(against('ink', 'accent-soft')).toBeGreaterThanOrEqual(4.5)
    expect(against('ink-soft', 'accent-soft')).toBeGreaterThanOrEqual(4.5)
    expect(against('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(against('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5)
  })

  it('edges of controls stand out from every ground', () => {
    for (const ground of grounds) expect(against('edge', ground), ground).toBeGreaterThanOrEqual(3)
  })
})

it('there are five sizes of type and no more', () => {
  expect([...css.matchAll(/--text-\d:/g)]).toHaveLength(5)
})
