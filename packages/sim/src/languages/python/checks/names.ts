import type { AnyNode } from '../ast.ts'
import { report } from './context.ts'
import type { Program } from './context.ts'

/** `__debug__` is the one name that nothing may bind or delete. */
export function checkDebugName(program: Program, node: AnyNode): void {
  if (boundName(node) !== '__debug__') return
  const deleted = (node.type === 'Name' || node.type === 'Attribute') && node.ctx === 'Del'
  report(program, `cannot ${deleted ? 'delete' : 'assign to'} __debug__`, node.span)
}

/** The name that a node by itself assigns or deletes. */
function boundName(node: AnyNode): string | null {
  switch (node.type) {
    case 'Name':
      return node.ctx === 'Load' ? null : node.id
    case 'Attribute':
      return node.ctx === 'Load' ? null : node.attr
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      return node.name
    case 'MatchMapping':
      return node.rest
    case 'arg':
    case 'keyword':
      return node.arg
    case 'alias':
      return node.asname ?? node.name
    default:
      return null
  }
}
