import type { Block, Field, FuncType } from '../syntax/tree.ts'
import type { Checker } from './checker.ts'
import { checkLabels } from './labels.ts'
import { Scope, type FunctionContext, type Var } from './objects.ts'
import { statements } from './statements.ts'
import { terminates } from './terminating.ts'

/** Checks a function's body: its parameters are declared, then labels, returns and unused names are looked after. */
export function functionBody(c: Checker, context: FunctionContext, type: FuncType, body: Block, receiver: { ident: Field; variable: Var } | undefined): void {
  c.within({ scope: new Scope(c.scope), function: context, iota: undefined }, () => {
    if (receiver) declareVar(c, receiver.ident, receiver.variable, context)
    for (const [at, field] of type.params.entries()) declareVar(c, field, context.signature.params[at]!, context)
    for (const [at, field] of type.results.entries()) declareVar(c, field, context.signature.results[at]!, context)
    statements(c, body.body, { results: type.results.some((field) => field.name), breakable: false, loop: false, finalCase: false, inSwitch: false })
    if (context.signature.results.length > 0 && !terminates(body)) {
      c.error('missing-return', { start: body.close, end: body.end }, 'missing return')
    }
    checkLabels(c, body)
  })
}

function declareVar(c: Checker, field: Field, variable: Var, context: FunctionContext): void {
  variable.owner = context
  variable.used = true
  if (!field.name) return
  c.info.objects.set(field.name, variable)
  c.declare(field.name, variable)
}
