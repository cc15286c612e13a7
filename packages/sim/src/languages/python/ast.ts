import type { Span } from '../../source/index.ts'

/**
 * The syntax tree of a Python program. Node and field names are those of CPython's `ast` module, so that its
 * reference describes this file too; `type` tells nodes apart and `span` covers what CPython's positions cover.
 * Operators and contexts, which carry no data there, are plain strings here.
 */
export type Identifier = string
export type ExprContext = 'Load' | 'Store' | 'Del'
export type BoolOperator = 'And' | 'Or'
export type Operator =
  | 'Add' | 'Sub' | 'Mult' | 'MatMult' | 'Div' | 'Mod' | 'Pow'
  | 'LShift' | 'RShift' | 'BitOr' | 'BitXor' | 'BitAnd' | 'FloorDiv'
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub'
export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn'

/**
 * The value of a literal: `null` is None, an integer is a `number` while it is safe and a `bigint` beyond,
 * `float` and `imag` keep 1.0 and 1j apart from 1, bytes are a Uint8Array.
 */
export type ConstantValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | { readonly float: number }
  | { readonly imag: number }
  | { readonly ellipsis: true }

interface Node<Type extends string> {
  readonly type: Type
  readonly span: Span
}

export interface Module extends Node<'Module'> {
  readonly body: readonly Stmt[]
}

// Statements

export interface FunctionDef extends Node<'FunctionDef'> {
  readonly name: Identifier
  readonly args: Arguments
  readonly body: readonly Stmt[]
  readonly decorator_list: readonly Expr[]
  readonly returns: Expr | null
}
export interface AsyncFunctionDef extends Node<'AsyncFunctionDef'> {
  readonly name: Identifier
  readonly args: Arguments
  readonly body: readonly Stmt[]
  readonly decorator_list: readonly Expr[]
  readonly returns: Expr | null
}
export interface ClassDef extends Node<'ClassDef'> {
  readonly name: Identifier
  readonly bases: readonly Expr[]
  readonly keywords: readonly Keyword[]
  readonly body: readonly Stmt[]
  readonly decorator_list: readonly Expr[]
}
export interface Return extends Node<'Return'> {
  readonly value: Expr | null
}
export interface Delete extends Node<'Delete'> {
  readonly targets: readonly Expr[]
}
export interface Assign extends Node<'Assign'> {
  readonly targets: readonly Expr[]
  readonly value: Expr
}
export interface AugAssign extends Node<'AugAssign'> {
  readonly target: Name | Attribute | Subscript
  readonly op: Operator
  readonly value: Expr
}
export interface AnnAssign extends Node<'AnnAssign'> {
  readonly target: Name | Attribute | Subscript
  readonly annotation: Expr
  readonly value: Expr | null
  /** 1 for a bare name, 0 for anything else, a name in parentheses included. */
  readonly simple: 0 | 1
}
export interface For extends Node<'For'> {
  readonly target: Expr
  readonly iter: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}
export interface AsyncFor extends Node<'AsyncFor'> {
  readonly target: Expr
  readonly iter: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}
export interface While extends Node<'While'> {
  readonly test: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}
export interface If extends Node<'If'> {
  readonly test: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}
export interface With extends Node<'With'> {
  readonly items: readonly WithItem[]
  readonly body: readonly Stmt[]
}
export interface AsyncWith extends Node<'AsyncWith'> {
  readonly items: readonly WithItem[]
  readonly body: readonly Stmt[]
}
export interface Match extends Node<'Match'> {
  readonly subject: Expr
  readonly cases: readonly MatchCase[]
}
export interface Raise extends Node<'Raise'> {
  readonly exc: Expr | null
  readonly cause: Expr | null
}
export interface Try extends Node<'Try'> {
  readonly body: readonly Stmt[]
  readonly handlers: readonly ExceptHandler[]
  readonly orelse: readonly Stmt[]
  readonly finalbody: readonly Stmt[]
}
export interface TryStar extends Node<'TryStar'> {
  readonly body: readonly Stmt[]
  readonly handlers: readonly ExceptHandler[]
  readonly orelse: readonly Stmt[]
  readonly finalbody: readonly Stmt[]
}
export interface Assert extends Node<'Assert'> {
  readonly test: Expr
  readonly msg: Expr | null
}
export interface Import extends Node<'Import'> {
  readonly names: readonly Alias[]
}
export interface ImportFrom extends Node<'ImportFrom'> {
  readonly module: Identifier | null
  readonly names: readonly Alias[]
  /** The number of leading dots. */
  readonly level: number
}
export interface Global extends Node<'Global'> {
  readonly names: readonly Identifier[]
}
export interface Nonlocal extends Node<'Nonlocal'> {
  readonly names: readonly Identifier[]
}
/** An expression statement: CPython's `Expr`. */
export interface ExprStmt extends Node<'Expr'> {
  readonly value: Expr
}
export interface Pass extends Node<'Pass'> {}
export interface Break extends Node<'Break'> {}
export interface Continue extends Node<'Continue'> {}

export type Stmt =
  | FunctionDef | AsyncFunctionDef | ClassDef | Return | Delete | Assign | AugAssign | AnnAssign | For | AsyncFor
  | While | If | With | AsyncWith | Match | Raise | Try | TryStar | Assert | Import | ImportFrom | Global | Nonlocal
  | ExprStmt | Pass | Break | Continue

// Expressions

export interface BoolOp extends Node<'BoolOp'> {
  readonly op: BoolOperator
  readonly values: readonly Expr[]
}
export interface NamedExpr extends Node<'NamedExpr'> {
  readonly target: Name
  readonly value: Expr
}
export interface BinOp extends Node<'BinOp'> {
  readonly left: Expr
  readonly op: Operator
  readonly right: Expr
}
export interface UnaryOp extends Node<'UnaryOp'> {
  readonly op: UnaryOperator
  readonly operand: Expr
}
export interface Lambda extends Node<'Lambda'> {
  readonly args: Arguments
  readonly body: Expr
}
export interface IfExp extends Node<'IfExp'> {
  readonly test: Expr
  readonly body: Expr
  readonly orelse: Expr
}
export interface Dict extends Node<'Dict'> {
  /** A `null` key stands for `**value`. */
  readonly keys: readonly (Expr | null)[]
  readonly values: readonly Expr[]
}
export interface SetDisplay extends Node<'Set'> {
  readonly elts: readonly Expr[]
}
export interface ListComp extends Node<'ListComp'> {
  readonly elt: Expr
  readonly generators: readonly Comprehension[]
}
export interface SetComp extends Node<'SetComp'> {
  readonly elt: Expr
  readonly generators: readonly Comprehension[]
}
export interface DictComp extends Node<'DictComp'> {
  readonly key: Expr
  readonly value: Expr
  readonly generators: readonly Comprehension[]
}
export interface GeneratorExp extends Node<'GeneratorExp'> {
  readonly elt: Expr
  readonly generators: readonly Comprehension[]
}
export interface Await extends Node<'Await'> {
  readonly value: Expr
}
export interface Yield extends Node<'Yield'> {
  readonly value: Expr | null
}
export interface YieldFrom extends Node<'YieldFrom'> {
  readonly value: Expr
}
export interface Compare extends Node<'Compare'> {
  readonly left: Expr
  readonly ops: readonly CompareOperator[]
  readonly comparators: readonly Expr[]
}
export interface Call extends Node<'Call'> {
  readonly func: Expr
  readonly args: readonly Expr[]
  readonly keywords: readonly Keyword[]
}
export interface FormattedValue extends Node<'FormattedValue'> {
  readonly value: Expr
  /** The code point of the conversion letter (`!s` 115, `!r` 114, `!a` 97), or -1. */
  readonly conversion: number
  readonly format_spec: JoinedStr | null
}
export interface JoinedStr extends Node<'JoinedStr'> {
  readonly values: readonly Expr[]
}
export interface Constant extends Node<'Constant'> {
  readonly value: ConstantValue
  /** 'u' for a string written with that prefix. */
  readonly kind: 'u' | null
}
export interface Attribute extends Node<'Attribute'> {
  readonly value: Expr
  readonly attr: Identifier
  readonly ctx: ExprContext
}
export interface Subscript extends Node<'Subscript'> {
  readonly value: Expr
  readonly slice: Expr
  readonly ctx: ExprContext
}
export interface Starred extends Node<'Starred'> {
  readonly value: Expr
  readonly ctx: ExprContext
}
export interface Name extends Node<'Name'> {
  readonly id: Identifier
  readonly ctx: ExprContext
}
export interface List extends Node<'List'> {
  readonly elts: readonly Expr[]
  readonly ctx: ExprContext
}
export interface Tuple extends Node<'Tuple'> {
  readonly elts: readonly Expr[]
  readonly ctx: ExprContext
}
export interface Slice extends Node<'Slice'> {
  readonly lower: Expr | null
  readonly upper: Expr | null
  readonly step: Expr | null
}

export type Expr =
  | BoolOp | NamedExpr | BinOp | UnaryOp | Lambda | IfExp | Dict | SetDisplay | ListComp | SetComp | DictComp
  | GeneratorExp | Await | Yield | YieldFrom | Compare | Call | FormattedValue | JoinedStr | Constant | Attribute
  | Subscript | Starred | Name | List | Tuple | Slice

// Parts of statements and expressions

/** One `for target in iter if …` of a comprehension. CPython gives it no position; here it spans its clause. */
export interface Comprehension extends Node<'comprehension'> {
  readonly target: Expr
  readonly iter: Expr
  readonly ifs: readonly Expr[]
  readonly is_async: 0 | 1
}
export interface ExceptHandler extends Node<'ExceptHandler'> {
  /** The exception type after `except`. CPython's field is `type`, which names the node here. */
  readonly exc_type: Expr | null
  readonly name: Identifier | null
  readonly body: readonly Stmt[]
}
export interface Arguments extends Node<'arguments'> {
  readonly posonlyargs: readonly Arg[]
  readonly args: readonly Arg[]
  readonly vararg: Arg | null
  readonly kwonlyargs: readonly Arg[]
  /** One a keyword-only argument; `null` where it has no default. */
  readonly kw_defaults: readonly (Expr | null)[]
  readonly kwarg: Arg | null
  /** Defaults of the last positional arguments. */
  readonly defaults: readonly Expr[]
}
export interface Arg extends Node<'arg'> {
  readonly arg: Identifier
  readonly annotation: Expr | null
}
export interface Keyword extends Node<'keyword'> {
  /** `null` for `**value`. */
  readonly arg: Identifier | null
  readonly value: Expr
}
export interface Alias extends Node<'alias'> {
  readonly name: Identifier
  readonly asname: Identifier | null
}
export interface WithItem extends Node<'withitem'> {
  readonly context_expr: Expr
  readonly optional_vars: Expr | null
}
export interface MatchCase extends Node<'match_case'> {
  readonly pattern: Pattern
  readonly guard: Expr | null
  readonly body: readonly Stmt[]
}

// Patterns

export interface MatchValue extends Node<'MatchValue'> {
  readonly value: Expr
}
export interface MatchSingleton extends Node<'MatchSingleton'> {
  readonly value: null | boolean
}
export interface MatchSequence extends Node<'MatchSequence'> {
  readonly patterns: readonly Pattern[]
}
export interface MatchMapping extends Node<'MatchMapping'> {
  readonly keys: readonly Expr[]
  readonly patterns: readonly Pattern[]
  readonly rest: Identifier | null
}
export interface MatchClass extends Node<'MatchClass'> {
  readonly cls: Expr
  readonly patterns: readonly Pattern[]
  readonly kwd_attrs: readonly Identifier[]
  readonly kwd_patterns: readonly Pattern[]
}
export interface MatchStar extends Node<'MatchStar'> {
  readonly name: Identifier | null
}
export interface MatchAs extends Node<'MatchAs'> {
  readonly pattern: Pattern | null
  readonly name: Identifier | null
}
export interface MatchOr extends Node<'MatchOr'> {
  readonly patterns: readonly Pattern[]
}

export type Pattern =
  | MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr

export type AnyNode =
  | Module | Stmt | Expr | Pattern | Comprehension | ExceptHandler | Arguments | Arg | Keyword | Alias | WithItem
  | MatchCase
