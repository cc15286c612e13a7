/** How many arguments each predeclared function takes: the least, and whether more may follow. */
const arity: Readonly<Record<string, { readonly least: number; readonly more: boolean }>> = {
  append: { least: 1, more: true }, cap: { least: 1, more: false }, clear: { least: 1, more: false }, close: { least: 1, more: false },
  complex: { least: 2, more: false }, copy: { least: 2, more: false }, delete: { least: 2, more: false }, imag: { least: 1, more: false },
  len: { least: 1, more: false }, make: { least: 1, more: true }, max: { least: 1, more: true }, min: { least: 1, more: true },
  new: { least: 1, more: false }, panic: { least: 1, more: false }, print: { least: 0, more: true }, println: { least: 0, more: true },
  real: { least: 1, more: false }, recover: { least: 0, more: false },
}

export const builtinNames = Object.keys(arity)

/** `not enough`, `too many`, or undefined when the count is right; without a count, the number wanted. */
export function callMessages(name: string, have?: number): string | undefined {
  const { least, more } = arity[name]!
  if (have === undefined) return String(least)
  if (have < least) return 'not enough'
  return have > least && !more ? 'too many' : undefined
}
