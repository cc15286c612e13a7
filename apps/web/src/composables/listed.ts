/** Names in a row: `Ada`, `Ada and Grace`, `Ada, Grace and Alan`. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}
