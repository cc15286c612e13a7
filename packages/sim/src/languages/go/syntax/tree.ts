/**
 * The syntax tree of one Go file. Types and expressions share one union, as the language itself cannot tell
 * them apart before names are known (`a[b]`, `(T)(x)`). Every node carries its offsets into the text, half open.
 */

interface Node {
  readonly start: number
  readonly end: number
}

export interface Ident extends Node { readonly kind: 'ident'; readonly name: string }
export type LiteralKind = 'int' | 'float' | 'imag' | 'char' | 'string'
export interface BasicLiteral extends Node { readonly kind: 'literal'; readonly literal: LiteralKind; readonly raw: string }
export interface Element extends Node { readonly key: Expr | undefined; readonly value: Expr }
export interface CompositeLiteral extends Node {
  readonly kind: 'composite'
  readonly type: Expr | undefined
  readonly elements: readonly Element[]
  /** Offset of the closing brace. */
  readonly close: number
}
export interface FuncLiteral extends Node { readonly kind: 'funcLiteral'; readonly type: FuncType; readonly body: Block }
export interface Paren extends Node { readonly kind: 'paren'; readonly x: Expr }
export interface Selector extends Node { readonly kind: 'selector'; readonly x: Expr; readonly name: Ident }
export interface Index extends Node { readonly kind: 'index'; readonly x: Expr; readonly indices: readonly Expr[] }
export interface SliceExpr extends Node {
  readonly kind: 'slice'
  readonly x: Expr
  readonly low: Expr | undefined
  readonly high: Expr | undefined
  readonly max: Expr | undefined
}
/** `type` is undefined for the `x.(type)` of a type switch. */
export interface TypeAssert extends Node { readonly kind: 'assert'; readonly x: Expr; readonly type: Expr | undefined }
export interface Call extends Node {
  readonly kind: 'call'
  readonly fun: Expr
  readonly args: readonly Expr[]
  /** The last argument is followed by `...`. */
  readonly spread: boolean
  /** Offset of the closing parenthesis. */
  readonly close: number
}
export interface Star extends Node { readonly kind: 'star'; readonly x: Expr }
export type UnaryOp = '+' | '-' | '!' | '^' | '&' | '<-' | '~'
export interface Unary extends Node { readonly kind: 'unary'; readonly op: UnaryOp; readonly x: Expr }
export type ArithmeticOp = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '&^' | '<<' | '>>'
export type ComparisonOp = '==' | '!=' | '<' | '<=' | '>' | '>='
export type BinaryOp = ArithmeticOp | ComparisonOp | '&&' | '||'
export interface Binary extends Node {
  readonly kind: 'binary'
  readonly op: BinaryOp
  readonly x: Expr
  readonly y: Expr
  /** Offset of the operator. */
  readonly opAt: number
}

/** `length` is undefined for a slice, `'...'` for an array that counts its elements. */
export interface ArrayType extends Node { readonly kind: 'arrayType'; readonly length: Expr | '...' | undefined; readonly element: Expr }
export interface Field extends Node {
  /** Undefined for an embedded field or an unnamed parameter. */
  readonly name: Ident | undefined
  readonly type: Expr
  readonly tag: string | undefined
}
export interface StructType extends Node { readonly kind: 'structType'; readonly fields: readonly Field[] }
export interface FuncType extends Node {
  readonly kind: 'funcType'
  readonly typeParams: readonly Field[]
  readonly params: readonly Field[]
  readonly results: readonly Field[]
  /** The last parameter is `...T`; its field type is then T. */
  readonly variadic: boolean
}
export interface InterfaceMethod extends Node { readonly name: Ident; readonly type: FuncType }
export interface InterfaceType extends Node {
  readonly kind: 'interfaceType'
  readonly methods: readonly InterfaceMethod[]
  readonly embeds: readonly Expr[]
}
export interface MapType extends Node { readonly kind: 'mapType'; readonly key: Expr; readonly value: Expr }
export type ChanDirection = 'both' | 'send' | 'receive'
export interface ChanType extends Node { readonly kind: 'chanType'; readonly direction: ChanDirection; readonly element: Expr }

export type TypeExpr = ArrayType | StructType | FuncType | InterfaceType | MapType | ChanType
export type Expr =
  | Ident | BasicLiteral | CompositeLiteral | FuncLiteral | Paren | Selector | Index | SliceExpr | TypeAssert | Call
  | Star | Unary | Binary | TypeExpr

export interface Block extends Node { readonly kind: 'block'; readonly body: readonly Stmt[]; readonly close: number }
export interface ExprStmt extends Node { readonly kind: 'expr'; readonly x: Expr }
export interface SendStmt extends Node { readonly kind: 'send'; readonly channel: Expr; readonly value: Expr }
export interface IncDec extends Node { readonly kind: 'incdec'; readonly x: Expr; readonly op: '+' | '-' }
export interface Assign extends Node {
  readonly kind: 'assign'
  readonly left: readonly Expr[]
  readonly right: readonly Expr[]
  /** `=`, `:=`, or the arithmetic operator of `x op= y`. */
  readonly op: '=' | ':=' | ArithmeticOp
  readonly opAt: number
}
export interface GoStmt extends Node { readonly kind: 'go'; readonly call: Expr }
export interface DeferStmt extends Node { readonly kind: 'defer'; readonly call: Expr }
export interface Return extends Node { readonly kind: 'return'; readonly results: readonly Expr[] }
export interface Branch extends Node { readonly kind: 'branch'; readonly word: 'break' | 'continue' | 'goto' | 'fallthrough'; readonly label: Ident | undefined }
export interface If extends Node {
  readonly kind: 'if'
  readonly init: Stmt | undefined
  readonly condition: Expr
  readonly body: Block
  readonly otherwise: If | Block | undefined
}
export interface CaseClause extends Node {
  /** Empty for `default`. */
  readonly values: readonly Expr[]
  readonly isDefault: boolean
  readonly body: readonly Stmt[]
  /** Offset just after the colon. */
  readonly colon: number
}
export interface Switch extends Node {
  readonly kind: 'switch'
  readonly init: Stmt | undefined
  readonly tag: Expr | undefined
  readonly clauses: readonly CaseClause[]
  readonly open: number
}
export interface TypeSwitch extends Node {
  readonly kind: 'typeSwitch'
  readonly init: Stmt | undefined
  readonly name: Ident | undefined
  readonly x: Expr
  readonly clauses: readonly CaseClause[]
}
export interface CommClause extends Node { readonly comm: SendStmt | ExprStmt | Assign | undefined; readonly body: readonly Stmt[] }
export interface Select extends Node { readonly kind: 'select'; readonly clauses: readonly CommClause[] }
export interface For extends Node {
  readonly kind: 'for'
  readonly init: Stmt | undefined
  readonly condition: Expr | undefined
  readonly post: Stmt | undefined
  readonly body: Block
}
export interface Range extends Node {
  readonly kind: 'range'
  readonly key: Expr | undefined
  readonly value: Expr | undefined
  readonly define: boolean
  readonly x: Expr
  readonly body: Block
}
export interface Labeled extends Node { readonly kind: 'labeled'; readonly label: Ident; readonly body: Stmt }
export interface DeclStmt extends Node { readonly kind: 'decl'; readonly declarations: readonly Declaration[] }
export interface Empty extends Node { readonly kind: 'empty' }

export type Stmt =
  | Block | ExprStmt | SendStmt | IncDec | Assign | GoStmt | DeferStmt | Return | Branch | If | Switch | TypeSwitch
  | Select | For | Range | Labeled | DeclStmt | Empty

export interface ImportSpec extends Node { readonly name: Ident | undefined; readonly path: string; readonly pathAt: number }
export interface ConstDecl extends Node {
  readonly kind: 'const'
  readonly names: readonly Ident[]
  readonly type: Expr | undefined
  readonly values: readonly Expr[]
  readonly iota: number
  /** The values were written on an earlier line of the group. */
  readonly inherited: boolean
}
export interface VarDecl extends Node { readonly kind: 'var'; readonly names: readonly Ident[]; readonly type: Expr | undefined; readonly values: readonly Expr[] }
export interface TypeDecl extends Node { readonly kind: 'type'; readonly name: Ident; readonly typeParams: readonly Field[]; readonly alias: boolean; readonly type: Expr }
export interface FuncDecl extends Node {
  readonly kind: 'func'
  readonly name: Ident
  readonly receiver: Field | undefined
  readonly type: FuncType
  readonly body: Block | undefined
}
export type Declaration = ConstDecl | VarDecl | TypeDecl | FuncDecl

export interface File {
  readonly packageName: Ident
  readonly imports: readonly ImportSpec[]
  readonly declarations: readonly Declaration[]
}

/** Drops the parentheses around an expression. */
export function unparen(x: Expr): Expr {
  return x.kind === 'paren' ? unparen(x.x) : x
}
