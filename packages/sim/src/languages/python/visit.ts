import type { AnyNode } from './ast.ts'

/** The nodes directly under a node, in the order in which its fields were read. */
export function* childrenOf(node: AnyNode): Generator<AnyNode> {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const part of value) if (isNode(part)) yield part
    } else if (isNode(value)) yield value
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'span' in value
}
