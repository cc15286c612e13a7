import type { LocationQuery } from 'vue-router'
import type { Scope } from '../api/practice.ts'

/** What an address narrows practice to: `?topic=` or `?set=`. */
export function scopeOf(query: LocationQuery): Scope {
  const { topic, set } = query
  return { ...(typeof topic === 'string' && { topic }), ...(typeof set === 'string' && { set }) }
}
