import type { Diagnostic } from '../../source/index.ts'
import type { AnyNode, Comprehension, Expr, Module, Stmt } from './ast.ts'
import type { Context, Program } from './checks/context.ts'
import { report } from './checks/context.ts'
import { checkExpression } from './checks/expressions.ts'
import { checkDebugName } from './checks/names.ts'
import { checkStatement } from './checks/statements.ts'
import { diagnosticOf } from './grammar/refusal.ts'
import type { Symbols } from './symtable.ts'
import { childrenOf } from './visit.ts'

/** Nodes in which a starred expression means unpacking. */
const UNPACKING = new Set(['Tuple', 'List', 'Set', 'Call', 'ClassDef', 'arg'])

/**
 * What CPython refuses although it parses: control flow out of place, repeated keywords, stars that unpack nothing,
 * patterns that can never be reached … All of it, in the order of the text.
 */
export function check(tree: Module, symbols: Symbols): Diagnostic[] {
  const program: Program = { module: tree, symbols, refusals: [] }
  const context: Context = { scope: symbols.module, inLoop: false, inExceptStar: false }
  for (const statement of tree.body) visit(program, statement, tree, context)
  return program.refusals.map(diagnosticOf)
}

function visit(program: Program, node: AnyNode, parent: AnyNode, context: Context): void {
  checkStatement(program, node, context)
  checkExpression(program, node as Expr, context)
  checkDebugName(program, node)
  if (node.type === 'Starred') checkStar(program, node, parent)
  for (const child of childrenOf(node)) visit(program, child, node, contextOf(program, node, child, context))
}

/** What a part of a node stands in: a body stands in the new scope, its decorators and defaults in the old one. */
function contextOf(program: Program, node: AnyNode, child: AnyNode, context: Context): Context {
  switch (node.type) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return node.body.includes(child as Stmt) ? inside(program, node) : context
    case 'Lambda':
      return child === node.body ? inside(program, node) : context
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return inside(program, node)
    case 'comprehension':
      return isFirstIterable(node, child, context) ? outOf(program, context) : context
    case 'For':
    case 'AsyncFor':
    case 'While':
      return node.body.includes(child as Stmt) ? { ...context, inLoop: true, inExceptStar: false } : context
    case 'TryStar':
      return child.type === 'ExceptHandler' ? { ...context, inExceptStar: true, inLoop: false } : context
    default:
      return context
  }
}

function inside(program: Program, node: AnyNode): Context {
  return { scope: program.symbols.scopes.get(node)!, inLoop: false, inExceptStar: false }
}

/** The first `in` part of a comprehension is evaluated outside it. */
function isFirstIterable(clause: Comprehension, child: AnyNode, { scope }: Context): boolean {
  if (child !== clause.iter) return false
  const { node } = scope
  return 'generators' in node && node.generators[0] === clause
}

function outOf(program: Program, context: Context): Context {
  const scope = context.scope.parent ?? program.symbols.module
  return { ...context, scope }
}

function checkStar(program: Program, star: Extract<AnyNode, { type: 'Starred' }>, parent: AnyNode): void {
  const alone = parent.type === 'Expr' || (!UNPACKING.has(parent.type) && star.ctx === 'Load')
  if (alone) report(program, "can't use starred expression here", star.span)
}
