import type { LocationQuery } from 'vue-router'
import type { Scope } from '../api/practice.ts'

/** What an address narrows practice to: `?topic=`, `?set=` or `?assignment=`. */
export function scopeOf(query: LocationQuery): Scope {
  return Object.fromEntries(['topic', 'set', 'assignment'].flatMap((name) => (typeof query[name] === 'string' ? [[name, query[name]]] : [])))
}
