/** What a save says about the places of questions. */
export interface OrderChange {
  readonly order?: readonly string[] | undefined
  readonly put: readonly { readonly key: string; readonly after?: string | null | undefined }[]
  readonly remove: readonly string[]
}

/**
 * The order of a draft after a save, whatever others did to it meanwhile: no key is ever lost. An order that was sent stands; keys that its
 * sender did not know stay behind the one they stood behind; a key that is new goes where it is wanted or where that order has it, else last.
 */
export function orderAfter(current: readonly string[], { order, put, remove }: OrderChange): string[] {
  const gone = new Set(remove)
  const standing = current.filter((key) => !gone.has(key))
  const kept = put.filter(({ key }) => !gone.has(key))
  const all = [...new Set([...standing, ...kept.map(({ key }) => key)])]
  return kept.reduce((soFar, { key, after }) => placedAt(soFar, key, after), order ? reordered(all, order) : all)
}

function reordered(standing: readonly string[], order: readonly string[]): string[] {
  const known = new Set(standing)
  const result = [...new Set(order)].filter((key) => known.has(key))
  const sent = new Set(result)
  const followers = new Map<string | null, string[]>()
  let before: string | null = null
  for (const key of standing) {
    if (sent.has(key)) before = key
    else followers.set(before, [...followers.get(before) ?? [], key])
  }
  return [...followers.get(null) ?? [], ...result.flatMap((key) => [key, ...followers.get(key) ?? []])]
}

function placedAt(keys: string[], key: string, after: string | null | undefined): string[] {
  if (after === undefined || after === key) return keys
  keys.splice(keys.indexOf(key), 1)
  const place = after === null ? 0 : keys.indexOf(after) + 1 || keys.length
  keys.splice(place, 0, key)
  return keys
}
