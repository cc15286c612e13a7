/** Names a body may not hold before an answer is in: keys, seeds, and what grading says. */
const KEY_NAMES = new Set(['key', 'right', 'correct', 'because', 'expected', 'solution', 'explanation', 'rubric', 'modelAnswer', 'seed', 'accepted', 'faces', 'misconception', 'holds', 'password', 'token', 'userId'])

/** The names of keys in a body, at any depth. */
export function keyNamesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keyNamesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [...(KEY_NAMES.has(name) ? [name] : []), ...keyNamesIn(inner)])
}
