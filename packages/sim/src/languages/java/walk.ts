import type { TypedExpression, TypedStatement, TypedSwitch } from './typed.ts'

/** What to do at each node of a typed body; lambdas are entered, the bodies of classes are not (they stand in their own class). */
export interface Visitor {
  statement?(node: TypedStatement): void
  expression?(node: TypedExpression): void
  leave?(node: TypedExpression): void
}

export function walkStatement(node: TypedStatement, visitor: Visitor): void {
  visitor.statement?.(node)
  const { statements, expressions } = partsOfStatement(node)
  for (const one of expressions) walkExpression(one, visitor)
  for (const one of statements) walkStatement(one, visitor)
  if (node.kind === 'switch') walkCases(node.node, visitor)
}

interface Parts {
  readonly statements: readonly TypedStatement[]
  readonly expressions: readonly TypedExpression[]
}

const NOTHING: Parts = { statements: [], expressions: [] }

function partsOfStatement(node: TypedStatement): Parts {
  const given = <T>(list: readonly (T | undefined)[]): T[] => list.filter((one) => one !== undefined)
  switch (node.kind) {
    case 'block': return { statements: node.statements, expressions: [] }
    case 'local': return { statements: [], expressions: given([node.init]) }
    case 'expression': return { statements: [], expressions: [node.expression] }
    case 'if': return { statements: given([node.yes, node.no]), expressions: [node.test] }
    case 'loop': return { statements: [...node.init, node.body], expressions: given([node.test, ...node.update]) }
    case 'foreach': return { statements: [node.body], expressions: [node.source] }
    case 'return': return { statements: [], expressions: given([node.value]) }
    case 'throw': case 'yield': return { statements: [], expressions: [node.value] }
    case 'try': return { statements: given([node.body, ...node.catches.map((one) => one.body), node.finally]), expressions: node.resources.map((one) => one.value) }
    case 'switch': return { statements: [], expressions: [node.node.subject] }
    case 'synchronized': return { statements: [node.body], expressions: [node.lock] }
    case 'labelled': return { statements: [node.body], expressions: [] }
    case 'assert': return { statements: [], expressions: given([node.test, node.message]) }
    default: return NOTHING
  }
}

function walkCases(node: TypedSwitch, visitor: Visitor): void {
  for (const one of node.cases) {
    if (one.guard) walkExpression(one.guard, visitor)
    for (const statement of one.body) walkStatement(statement, visitor)
  }
}

export function walkExpression(node: TypedExpression, visitor: Visitor): void {
  visitor.expression?.(node)
  for (const one of partsOfExpression(node)) walkExpression(one, visitor)
  if (node.kind === 'lambda') {
    if (node.bound) walkExpression(node.bound.value, visitor)
    walkStatement(node.body, visitor)
  }
  if (node.kind === 'switch') walkCases(node, visitor)
  visitor.leave?.(node)
}

/** The expressions directly inside one, in the order they are evaluated. */
export function partsOfExpression(node: TypedExpression): readonly TypedExpression[] {
  const given = (list: readonly (TypedExpression | undefined)[]): TypedExpression[] => list.filter((one) => one !== undefined)
  switch (node.kind) {
    case 'field': return given([node.target])
    case 'length': return [node.array]
    case 'index': return [node.array, node.at]
    case 'call': return given([node.target, ...node.args])
    case 'new': return given([node.outer, ...node.args])
    case 'newArray': return node.sizes
    case 'arrayValues': return node.values
    case 'unary': case 'convert': case 'instanceof': return [node.operand]
    case 'binary': case 'logic': return [node.left, node.right]
    case 'concat': return node.parts
    case 'assign': case 'update': return [node.target, node.value]
    case 'conditional': return [node.test, node.whenTrue, node.whenFalse]
    case 'switch': return [node.subject]
    default: return []
  }
}
