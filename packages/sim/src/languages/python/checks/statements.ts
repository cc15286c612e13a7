import type { AnyNode, Assign, Expr, Try, TryStar } from '../ast.ts'
import { futureRefusal } from '../future.ts'
import { checkKeywords } from './expressions.ts'
import { isAsyncFunction, report } from './context.ts'
import type { Context, Program } from './context.ts'
import { checkMatch } from './patterns.ts'

/** The rules for one statement, or a part of one, its own parts apart. */
export function checkStatement(program: Program, node: AnyNode, context: Context): void {
  switch (node.type) {
    case 'Return':
      return checkReturn(program, node, context)
    case 'Break':
      return checkJump(program, node, context, "'break' outside loop")
    case 'Continue':
      return checkJump(program, node, context, "'continue' not properly in loop")
    case 'AsyncFor':
      return checkAsync(program, node, context, "'async for'")
    case 'AsyncWith':
      return checkAsync(program, node, context, "'async with'")
    case 'Try':
    case 'TryStar':
      return checkHandlers(program, node)
    case 'Match':
      return checkMatch(program, node)
    case 'ClassDef':
      return checkKeywords(program, node.keywords)
    case 'Assign':
      return checkTargets(program, node)
    case 'For':
      return checkTarget(program, node.target)
    case 'withitem':
      return node.optional_vars ? checkTarget(program, node.optional_vars) : undefined
    case 'comprehension':
      return checkTarget(program, node.target)
    case 'ImportFrom': {
      const refusal = futureRefusal(program.module, node)
      if (refusal !== undefined) program.refusals.push(refusal)
      return
    }
    default:
      return
  }
}

function checkReturn(program: Program, node: Extract<AnyNode, { type: 'Return' }>, context: Context): void {
  const { scope } = context
  if (scope.kind !== 'function') return report(program, "'return' outside function", node.span)
  if (context.inExceptStar) refuseLeaving(program, node)
  if (node.value !== null && isAsyncFunction(scope) && scope.isGenerator) {
    report(program, "'return' with value in async generator", node.span)
  }
}

function checkJump(program: Program, node: AnyNode, context: Context, message: string): void {
  if (context.inExceptStar) refuseLeaving(program, node)
  else if (!context.inLoop) report(program, message, node.span)
}

function refuseLeaving(program: Program, node: AnyNode): void {
  report(program, "'break', 'continue' and 'return' cannot appear in an except* block", node.span)
}

function checkAsync(program: Program, node: AnyNode, { scope }: Context, what: string): void {
  if (!isAsyncFunction(scope)) report(program, `${what} outside async function`, node.span)
  if (node.type === 'AsyncFor') checkTarget(program, node.target)
}

function checkHandlers(program: Program, { handlers }: Try | TryStar): void {
  const bare = handlers.slice(0, -1).find((handler) => handler.exc_type === null)
  if (bare !== undefined) report(program, "default 'except:' must be last", bare.span)
}

function checkTargets(program: Program, node: Assign): void {
  for (const target of node.targets) checkTarget(program, target)
}

function checkTarget(program: Program, target: Expr): void {
  if (target.type === 'Starred') {
    report(program, 'starred assignment target must be in a list or tuple', target.span)
  }
}
