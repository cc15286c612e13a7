/**
 * The tree of a regular expression as the machine runs it. What characters and places mean (flags, classes, line ends) a language has
 * settled before: here they are functions. Positions count the characters of the text it is run over.
 */
export type Test = (code: number) => boolean
export type Check = (codes: ArrayLike<number>, position: number, end: number) => boolean

export type Node =
  | { readonly kind: 'character'; readonly test: Test }
  /** A place: takes no characters. */
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'branch'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly least: number; readonly most: number; readonly style: 'greedy' | 'lazy' | 'possessive'; readonly body: Node }
  | { readonly kind: 'group'; readonly index: number; readonly body: Node }
  | { readonly kind: 'atomic'; readonly body: Node }
  | { readonly kind: 'reference'; readonly group: number; readonly same: (a: number, b: number) => boolean }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Node; readonly no: Node }
  /** Behind: `least` to `most` characters back; ahead: both are 0. */
  | { readonly kind: 'look'; readonly least: number; readonly most: number; readonly negate: boolean; readonly body: Node }
