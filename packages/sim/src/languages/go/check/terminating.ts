import type { CaseClause, CommClause, Stmt } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'

/** Whether control cannot run past the statement, by the language's own list of rules. */
export function terminates(s: Stmt, label?: string): boolean {
  switch (s.kind) {
    case 'return': return true
    case 'branch': return s.word === 'goto' || s.word === 'fallthrough'
    case 'expr': {
      const call = unparen(s.x)
      return call.kind === 'call' && unparen(call.fun).kind === 'ident' && (unparen(call.fun) as { name: string }).name === 'panic'
    }
    case 'block': return listTerminates(s.body)
    case 'if': return s.otherwise !== undefined && terminates(s.body) && terminates(s.otherwise)
    case 'switch': case 'typeSwitch': return s.clauses.some((clause) => clause.isDefault) && clausesTerminate(s.clauses, label)
    case 'select': return clausesTerminate(s.clauses, label)
    case 'for': return s.condition === undefined && !breaksOut(s.body, label, true)
    case 'labeled': return terminates(s.body, s.label.name)
    default: return false
  }
}

function listTerminates(list: readonly Stmt[]): boolean {
  const last = list.findLast((statement) => statement.kind !== 'empty')
  return last !== undefined && terminates(last)
}

function clausesTerminate(clauses: readonly (CaseClause | CommClause)[], label: string | undefined): boolean {
  return clauses.every((clause) => listTerminates(clause.body) && !clause.body.some((statement) => breaksOut(statement, label, true)))
}

/** Whether a `break` inside leaves the statement around: unlabelled ones count while `implicit` holds. */
function breaksOut(s: Stmt, label: string | undefined, implicit: boolean): boolean {
  const inner = (part: Stmt): boolean => breaksOut(part, label, implicit)
  switch (s.kind) {
    case 'branch': return s.word === 'break' && (s.label ? s.label.name === label : implicit)
    case 'block': return s.body.some(inner)
    case 'if': return inner(s.body) || (s.otherwise !== undefined && inner(s.otherwise))
    case 'labeled': return inner(s.body)
    case 'for': case 'range': return label !== undefined && breaksOut(s.body, label, false)
    case 'switch': case 'typeSwitch': case 'select':
      return label !== undefined && s.clauses.some((clause) => clause.body.some((part) => breaksOut(part, label, false)))
    default: return false
  }
}
