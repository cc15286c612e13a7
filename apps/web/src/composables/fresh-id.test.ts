import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { freshId } from './fresh-id.ts'

it('is a version 7 UUID that sorts by time', () => {
  assert(
    property(integer({ min: 0, max: 2 ** 47 }), integer({ min: 1, max: 2 ** 40 }), (now, later) => {
      const [first, second] = [freshId(now), freshId(now + later)]
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(Number.parseInt(first.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
      expect(first < second).toBe(true)
    }),
  )
})
