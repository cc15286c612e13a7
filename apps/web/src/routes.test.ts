import { expect, it } from 'vitest'
import { placesBy, routes } from './routes.ts'

it('lists places as the table has them, and only those that can be gone to without knowing more', () => {
  expect(placesBy('navigation').map(({ label }) => label)).toEqual(['Practice', 'Progress', 'Library', 'Classes', 'Teach'])
  const destinations = placesBy('destination')
  expect(destinations[0]).toEqual({ path: '/', label: 'Home' })
  expect(destinations.map(({ label }) => label)).toEqual(routes.flatMap(({ meta }) => meta?.destination ?? []))
  for (const { path } of destinations) expect(path).not.toContain(':')
})
