import type { Code, CodeKind, Signature } from '../../../bytecode/program.ts'
import type { Arg, Arguments, AsyncFunctionDef, Expr, FunctionDef, Lambda, Stmt } from '../ast.ts'
import { mangle } from '../symtable.ts'
import type { Scope } from '../symtable.ts'
import { makeOwnCells } from './comprehensions.ts'
import { compileExpr, compileExprs } from './expressions.ts'
import { storeName } from './names.ts'
import { compileStatements } from './statements.ts'
import { Unit } from './unit.ts'
import type { Located } from './unit.ts'

const DEFAULTS = 1
const KEYWORD_DEFAULTS = 2
const ANNOTATIONS = 4
const CLOSURE = 8

export function compileFunction(unit: Unit, node: FunctionDef | AsyncFunctionDef): void {
  pushDecorators(unit, node.decorator_list)
  const flags = compileDefaults(unit, node.args) | compileAnnotations(unit, node)
  const child = childOf(unit, node)
  makeOwnCells(child)
  const docstring = docstringOf(node.body)
  compileStatements(child, docstring === undefined ? node.body : node.body.slice(1))
  returnNone(child, node.body.at(-1)!)
  const code = child.finish({
    kind: functionKind(child.scope),
    signature: signatureOf(node.args, child.scope),
    docstring,
    firstLine: firstLine(unit, node),
  })
  makeFunction(unit, node, child, code, flags)
  callDecorators(unit, node.decorator_list)
  storeName(unit, node.name, node)
}

export function compileLambda(unit: Unit, expr: Lambda): void {
  const flags = compileDefaults(unit, expr.args)
  const child = childOf(unit, expr)
  makeOwnCells(child)
  compileExpr(child, expr.body)
  returnTop(child, expr.body)
  const code = child.finish({ kind: functionKind(child.scope), signature: signatureOf(expr.args, child.scope) })
  makeFunction(unit, expr, child, code, flags)
}

function childOf(unit: Unit, node: FunctionDef | AsyncFunctionDef | Lambda): Unit {
  return new Unit(unit.compilation, unit.compilation.symbols.scopes.get(node)!, unit)
}

/** A function without a `return` at its end answers None. */
export function returnNone(unit: Unit, where: Located): void {
  unit.emitConstant(where, null)
  returnTop(unit, where)
}

/** RETURN, told before by a generator of the program. */
export function returnTop(unit: Unit, where: Located): void {
  if (unit.scope.isGenerator && !unit.compilation.library) unit.emit(where, 'GENERATOR_ENDS')
  unit.emit(where, 'RETURN')
}

function functionKind(scope: Scope): CodeKind {
  if (scope.node.type === 'AsyncFunctionDef') return scope.isGenerator ? 'async-generator' : 'coroutine'
  return scope.isGenerator ? 'generator' : 'function'
}

export function docstringOf(body: readonly Stmt[]): string | undefined {
  const [first] = body
  if (first?.type !== 'Expr' || first.value.type !== 'Constant') return undefined
  const { value } = first.value
  return typeof value === 'string' ? value : undefined
}

export function firstLine(unit: Unit, node: { readonly decorator_list: readonly Expr[] } & Located): number {
  const { source } = unit.compilation
  return source.lineAt((node.decorator_list[0] ?? node).span.start)
}

function signatureOf(args: Arguments, scope: Scope): Signature {
  const named = (parameter: Arg) => mangle(scope.privateTo, parameter.arg)
  return {
    positionalOnly: args.posonlyargs.length,
    positional: [...args.posonlyargs, ...args.args].map(named),
    keywordOnly: args.kwonlyargs.map(named),
    varargs: args.vararg && named(args.vararg),
    varkeywords: args.kwarg && named(args.kwarg),
  }
}

/** Pushes decorators, each with the empty place of `self`; what they decorate comes next. */
export function pushDecorators(unit: Unit, decorators: readonly Expr[]): void {
  for (const decorator of decorators) {
    compileExpr(unit, decorator)
    unit.emit(decorator, 'PUSH_NULL')
  }
}

export function callDecorators(unit: Unit, decorators: readonly Expr[]): void {
  for (const decorator of decorators.toReversed()) unit.emit(decorator, 'CALL', 1)
}

function compileDefaults(unit: Unit, args: Arguments): number {
  let flags = 0
  if (args.defaults.length > 0) {
    compileExprs(unit, args.defaults)
    unit.emit(args, 'BUILD_TUPLE', args.defaults.length)
    flags |= DEFAULTS
  }
  const given = args.kwonlyargs.filter((_, index) => args.kw_defaults[index] !== null)
  if (given.length === 0) return flags
  for (const parameter of given) {
    unit.emitConstant(parameter, mangle(unit.scope.privateTo, parameter.arg))
    compileExpr(unit, args.kw_defaults[args.kwonlyargs.indexOf(parameter)]!)
  }
  unit.emit(args, 'BUILD_MAP', given.length)
  return flags | KEYWORD_DEFAULTS
}

function compileAnnotations(unit: Unit, { args, returns }: FunctionDef | AsyncFunctionDef): number {
  const { posonlyargs, args: plain, vararg, kwonlyargs, kwarg } = args
  const parameters = [...plain, ...posonlyargs, vararg, ...kwonlyargs, kwarg].filter((parameter) => parameter !== null)
  const annotated = parameters.filter((parameter) => parameter.annotation !== null)
  for (const parameter of annotated) {
    unit.emitConstant(parameter, mangle(unit.scope.privateTo, parameter.arg))
    compileAnnotation(unit, parameter.annotation!)
  }
  if (returns) {
    unit.emitConstant(returns, 'return')
    compileAnnotation(unit, returns)
  }
  const count = annotated.length + (returns ? 1 : 0)
  if (count === 0) return 0
  unit.emit(args, 'BUILD_MAP', count)
  return ANNOTATIONS
}

/** Pushes an annotation: its value, or its text where the module asked for that. */
export function compileAnnotation(unit: Unit, annotation: Expr): void {
  if (unit.compilation.annotationsAreText) unit.emitConstant(annotation, unit.compilation.source.slice(annotation.span))
  else if (annotation.type === 'Starred') {
    compileExpr(unit, annotation.value)
    unit.emit(annotation, 'UNPACK', 1)
  } else compileExpr(unit, annotation)
}

/** Pushes a function of the code; below it lie what the flags name. */
export function makeFunction(unit: Unit, where: Located, child: Unit, code: Code, flags: number): void {
  const closure = pushClosure(unit, where, child)
  unit.emitConstant(where, code)
  unit.emit(where, 'MAKE_FUNCTION', flags | closure)
}

function pushClosure(unit: Unit, where: Located, child: Unit): number {
  const captured = [...child.scope.free].toSorted()
  if (captured.length === 0) return 0
  for (const name of captured) unit.emit(where, 'LOAD_CLOSURE', unit.slot(name))
  unit.emit(where, 'BUILD_TUPLE', captured.length)
  return CLOSURE
}
