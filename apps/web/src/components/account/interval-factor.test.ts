import { expect, it } from 'vitest'
import { deviceName } from './device-name.ts'
import { intervalFactor } from './interval-factor.ts'

/** Measured with ts-fsrs at its default decay. */
it.each([
  [0.7, 9.29],
  [0.8, 3.32],
  [0.85, 1.91],
  [0.9, 1],
  [0.95, 0.403],
  [0.97, 0.223],
])('at %d intervals are %d times those at 0.9', (retention, factor) => expect(intervalFactor(retention)).toBeCloseTo(factor, 2))

it('a device is named by what its browser says', () => {
  expect(deviceName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox on Linux')
  expect(deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1')).toBe('Safari on iOS')
  expect(deviceName('curl/8')).toBe('A device')
})
