/** How many answers a memo holds before it starts anew: formats in a program are few. */
const ROOM = 500

/** The function with its answers kept by argument. Answers must never be changed; refusals are not kept. */
export function memoised<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = compute(text)
    if (known.size >= ROOM) known.clear()
    known.set(text, made)
    return made
  }
}
