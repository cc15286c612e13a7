/**
 * Strongly connected components (Tarjan 1972, made iterative), numbered so that an edge between components goes from a higher to a lower
 * number. `edgesOf(state)` lists targets.
 */
export function components(states: number, edgesOf: (state: number) => ArrayLike<number>): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(states).fill(-1)
  const order = new Int32Array(states).fill(-1)
  const low = new Int32Array(states)
  const stack: number[] = []
  let clock = 0
  let count = 0
  const path: { state: number; edges: ArrayLike<number>; next: number }[] = []
  const enter = (state: number) => {
    order[state] = low[state] = clock++
    stack.push(state)
    path.push({ state, edges: edgesOf(state), next: 0 })
  }
  for (let root = 0; root < states; root++) {
    if (order[root] !== -1) continue
    enter(root)
    while (path.length > 0) {
      const top = path[path.length - 1]!
      if (top.next < top.edges.length) {
        const to = top.edges[top.next++]!
        if (order[to] === -1) enter(to)
        else if (of[to] === -1) low[top.state] = Math.min(low[top.state]!, order[to]!)
        continue
      }
      path.pop()
      const above = path[path.length - 1]
      if (above !== undefined) low[above.state] = Math.min(low[above.state]!, low[top.state]!)
      if (low[top.state] !== order[top.state]) continue
      for (;;) {
        const state = stack.pop()!
        of[state] = count
        if (state === top.state) break
      }
      count++
    }
  }
  return { of, count }
}
