import type { Stmt } from '../syntax/tree.ts'

/** Whether a function's own statements (not its literals') defer something. */
export function usesDefer(s: Stmt): boolean {
  switch (s.kind) {
    case 'defer': return true
    case 'block': return s.body.some(usesDefer)
    case 'if': return usesDefer(s.body) || (s.otherwise !== undefined && usesDefer(s.otherwise))
    case 'for': case 'range': return usesDefer(s.body)
    case 'switch': case 'typeSwitch': case 'select': return s.clauses.some((clause) => clause.body.some(usesDefer))
    case 'labeled': return usesDefer(s.body)
    default: return false
  }
}
