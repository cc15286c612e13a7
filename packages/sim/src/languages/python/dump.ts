import type { AnyNode, ConstantValue } from './ast.ts'

/** How a node's position is written after its name; nothing by default. */
export type PositionWriter = (node: AnyNode) => string

/**
 * The tree as one line, spelt so that CPython's tree of the same text is spelt alike: `Type(field=value, …)` with the
 * fields in alphabetical order.
 */
export function dump(node: AnyNode, position: PositionWriter = () => ''): string {
  const fields = Object.entries(node)
    .filter(([name]) => name !== 'type' && name !== 'span')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${dumpField(node, name, value, position)}`)
  return `${node.type}${position(node)}(${fields.join(', ')})`
}

function dumpField(node: AnyNode, name: string, value: unknown, position: PositionWriter): string {
  if (name === 'value' && (node.type === 'Constant' || node.type === 'MatchSingleton')) return dumpConstant(node.value)
  return dumpValue(value, position)
}

function dumpValue(value: unknown, position: PositionWriter): string {
  if (value === null) return 'None'
  if (Array.isArray(value)) return `[${value.map((part) => dumpValue(part, position)).join(', ')}]`
  if (typeof value === 'object') return dump(value as AnyNode, position)
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

/** A constant with its kind of number told by its spelling: `1`, `float 1`, `imag 1`. */
export function dumpConstant(value: ConstantValue): string {
  if (value === null) return 'None'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value !== 'object') return String(value)
  if (value instanceof Uint8Array) return `bytes ${[...value].join(' ')}`
  if ('float' in value) return `float ${value.float}`
  if ('imag' in value) return `imag ${value.imag}`
  return 'Ellipsis'
}
