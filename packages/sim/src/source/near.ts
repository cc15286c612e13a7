/** Levenshtein distance. */
export function editDistance<T>(a: readonly T[], b: readonly T[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  a.forEach((x, i) => {
    const next = [i + 1]
    b.forEach((y, j) => next.push(Math.min(row[j]! + (x === y ? 0 : 1), row[j + 1]! + 1, next[j]! + 1)))
    row = next
  })
  return row[b.length]!
}

/** Up to five of the names that read most like one that is not among them, the nearest first; capitals hardly count. */
export function nearNames(wanted: string, names: Iterable<string>): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, far: farness(wanted, name) }))
    .filter(({ far }) => far <= 0.4)
    .toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name)
}

/** What a learner may write instead of a name that is not modelled: the nearest of those that are, else the first of them; '' for none. */
export function nearSentence(wanted: string, names: readonly string[]): string {
  const near = nearNames(wanted, names)
  if (near.length > 0) return `Near it: ${near.join(', ')}.`
  return names.length > 0 ? `Modelled: ${names.slice(0, 8).join(', ')}.` : ''
}

/** 0: alike but for capitals, 1: nothing in common. One that begins or ends the other is just near; lengths that differ by far are not compared. */
function farness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const most = short.length > 2 && (long.startsWith(short) || long.endsWith(short)) ? 0.4 : 1
  return 2 * short.length <= long.length ? most : Math.min(most, editDistance([...a.toLowerCase()], [...b.toLowerCase()]) / long.length)
}
