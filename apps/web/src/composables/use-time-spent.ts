/** How long each place was looked at, in milliseconds on top of `before`; one place at a time. */
export function useTimeSpent(before: ReadonlyMap<number, number>) {
  const spent = new Map(before)
  let looking: { place: number; since: number } | undefined

  /** From here on time counts for this place; for none, when none is given. */
  function lookAt(place: number | undefined) {
    if (looking) spent.set(looking.place, on(looking.place))
    looking = place === undefined ? undefined : { place, since: performance.now() }
  }

  /** All the time spent on a place so far. */
  function on(place: number): number {
    const running = looking?.place === place ? performance.now() - looking.since : 0
    return Math.round((spent.get(place) ?? 0) + running)
  }

  return { lookAt, on }
}
