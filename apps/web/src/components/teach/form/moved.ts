/** The list with one row taken from `from` and put at `to`. */
export function moved<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const next = [...rows]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
