import type { JumpTarget, TypedExpression, TypedStatement } from './typed.ts'

/** Whether control can come out at the end of a statement (JLS 14.22). */
export function canComplete(node: TypedStatement): boolean {
  switch (node.kind) {
    case 'block': return node.statements.every(canComplete)
    case 'if': return node.no === undefined || canComplete(node.yes) || canComplete(node.no)
    case 'loop': return !isEndless(node) || breaksTo(node.body, node.target)
    case 'labelled': return canComplete(node.body) || breaksTo(node.body, node.target)
    case 'return': case 'throw': case 'break': case 'continue': case 'yield': return false
    case 'try': return tryCompletes(node)
    case 'switch': return switchCompletes(node)
    case 'synchronized': return canComplete(node.body)
    default: return true
  }
}

function isEndless(node: TypedStatement & { kind: 'loop' }): boolean {
  if (node.form === 'do') return node.test?.constant === true || !(canComplete(node.body) || continuesTo(node.body, node.target))
  return node.test === undefined || node.test.constant === true
}

function tryCompletes(node: TypedStatement & { kind: 'try' }): boolean {
  if (node.finally && !canComplete(node.finally)) return false
  return canComplete(node.body) || node.catches.some((one) => canComplete(one.body))
}

function switchCompletes(node: TypedStatement & { kind: 'switch' }): boolean {
  const { cases, exhaustive, on } = node.node
  const hasDefault = cases.some((one) => one.labels.some((label) => label.kind === 'default'))
  const isTotal = hasDefault || (on === 'pattern' && exhaustive) || (exhaustive && cases.some((one) => one.labels.some((label) => label.kind === 'null')))
  if (!isTotal || cases.length === 0) return true
  if (cases.some((one) => one.body.some((statement) => breaksTo(statement, node.target)))) return true
  if (cases[0]!.arrow) return cases.some((one) => one.body.every(canComplete))
  return cases.at(-1)!.body.every(canComplete)
}

function breaksTo(node: TypedStatement, target: JumpTarget): boolean {
  return someJump(node, (one) => one.kind === 'break' && one.target === target)
}

function continuesTo(node: TypedStatement, target: JumpTarget): boolean {
  return someJump(node, (one) => one.kind === 'continue' && one.target === target)
}

/** Whether a jump in it that can be reached satisfies `test`; a `finally` that ends by itself swallows jumps. */
function someJump(node: TypedStatement, test: (jump: TypedStatement) => boolean): boolean {
  const inside = (one: TypedStatement | undefined): boolean => one !== undefined && someJump(one, test)
  switch (node.kind) {
    case 'break': case 'continue': return test(node)
    case 'block': {
      for (const one of node.statements) {
        if (inside(one)) return true
        if (!canComplete(one)) return false
      }
      return false
    }
    case 'if': return inside(node.yes) || inside(node.no)
    case 'loop': case 'foreach': case 'labelled': case 'synchronized': return inside(node.body)
    case 'try': {
      if (node.finally && !canComplete(node.finally)) return inside(node.finally)
      return inside(node.body) || node.catches.some((one) => inside(one.body)) || inside(node.finally)
    }
    case 'switch': return node.node.cases.some((one) => one.body.some(inside))
    default: return false
  }
}

/** The statements of a switch expression's cases that end in neither a result nor an exception. */
export function fallsOutOfSwitch(node: TypedExpression & { kind: 'switch' }): boolean {
  return node.cases.some((one) => one.arrow && one.body.some((statement) => statement.kind !== 'expression' && canComplete(statement)))
}
