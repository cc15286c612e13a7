import type { Span } from '../../source/index.ts'

/**
 * The syntax tree of a Java file. Every node has the span it covers; expressions also carry `pos`, the offset at which
 * javac reports trouble with that expression (the operator of a binary, the dot of a selection, the bracket of a call).
 */
export interface Node {
  readonly span: Span
}

export type PrimitiveName = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'void'

export interface ClassTypePart {
  readonly name: string
  readonly args?: readonly TypeNode[]
  readonly diamond: boolean
  readonly span: Span
}

export type TypeNode =
  | (Node & { readonly kind: 'primitiveType'; readonly name: PrimitiveName })
  | (Node & { readonly kind: 'classType'; readonly parts: readonly ClassTypePart[] })
  | (Node & { readonly kind: 'arrayType'; readonly element: TypeNode })
  | (Node & { readonly kind: 'varType' })
  | (Node & { readonly kind: 'wildcard'; readonly bound?: 'extends' | 'super'; readonly type?: TypeNode })
  | (Node & { readonly kind: 'manyTypes'; readonly join: '|' | '&'; readonly types: readonly TypeNode[] })

export interface TypeParameter extends Node {
  readonly name: string
  readonly bounds: readonly TypeNode[]
}

export interface Modifiers {
  readonly flags: ReadonlySet<string>
  readonly annotations: readonly AnnotationUse[]
  readonly span: Span
}

export interface AnnotationUse extends Node {
  readonly name: string
}

export interface Parameter extends Node {
  readonly modifiers: Modifiers
  /** Absent in a lambda that leaves its parameter types out. */
  readonly type?: TypeNode
  readonly name: string
  readonly varargs: boolean
}

export type LiteralKind = 'int' | 'long' | 'float' | 'double' | 'char' | 'string' | 'boolean' | 'null'

interface At extends Node {
  readonly pos: number
}

export type Expression =
  | (At & { readonly kind: 'literal'; readonly type: LiteralKind; readonly value: bigint | number | string | boolean | null; readonly isDecimal?: boolean })
  | (At & { readonly kind: 'name'; readonly name: string })
  | (At & { readonly kind: 'select'; readonly target: Expression; readonly name: string; readonly nameSpan: Span })
  | (At & { readonly kind: 'call'; readonly target?: Expression; readonly name: string; readonly nameSpan: Span; readonly nameAt: number; readonly typeArgs?: readonly TypeNode[]; readonly args: readonly Expression[] })
  | (At & { readonly kind: 'new'; readonly outer?: Expression; readonly type: TypeNode; readonly args: readonly Expression[]; readonly body?: TypeDeclaration })
  | (At & { readonly kind: 'newArray'; readonly element: TypeNode; readonly sizes: readonly Expression[]; readonly extraDims: number; readonly init?: ArrayInitializer })
  | ArrayInitializer
  | (At & { readonly kind: 'unary'; readonly op: '+' | '-' | '!' | '~' | '++' | '--'; readonly operand: Expression })
  | (At & { readonly kind: 'postfix'; readonly op: '++' | '--'; readonly operand: Expression })
  | (At & { readonly kind: 'binary'; readonly op: string; readonly left: Expression; readonly right: Expression })
  | (At & { readonly kind: 'assign'; readonly op: string; readonly target: Expression; readonly value: Expression })
  | (At & { readonly kind: 'conditional'; readonly test: Expression; readonly whenTrue: Expression; readonly whenFalse: Expression })
  | (At & { readonly kind: 'cast'; readonly type: TypeNode; readonly operand: Expression })
  | (At & { readonly kind: 'instanceof'; readonly operand: Expression; readonly type?: TypeNode; readonly pattern?: Pattern })
  | LambdaExpression
  | (At & { readonly kind: 'methodRef'; readonly target?: Expression; readonly type?: TypeNode; readonly name: string })
  | SwitchNode
  | (At & { readonly kind: 'index'; readonly array: Expression; readonly at: Expression })
  | (At & { readonly kind: 'this'; readonly qualifier?: Expression })
  | (At & { readonly kind: 'super'; readonly qualifier?: Expression })
  | (At & { readonly kind: 'classLiteral'; readonly type: TypeNode })
  | (At & { readonly kind: 'paren'; readonly inner: Expression })

export interface ArrayInitializer extends At {
  readonly kind: 'arrayInit'
  readonly elements: readonly Expression[]
}

export interface LambdaExpression extends At {
  readonly kind: 'lambda'
  readonly params: readonly Parameter[]
  readonly body: Expression | Block
}

export type Pattern =
  | (Node & { readonly kind: 'typePattern'; readonly type: TypeNode; readonly name: string; readonly final: boolean })
  | (Node & { readonly kind: 'recordPattern'; readonly type: TypeNode; readonly parts: readonly Pattern[] })

/** `case a, b ->`, `case Circle c when …:`, `default`; `body` of an arrow rule is one statement (an expression, a block or a throw). */
export interface SwitchCase extends Node {
  readonly labels: readonly CaseLabel[]
  readonly guard?: Expression
  readonly arrow: boolean
  readonly body: readonly Statement[]
}

export type CaseLabel =
  | (Node & { readonly kind: 'default' })
  | (Node & { readonly kind: 'constant'; readonly value: Expression })
  | (Node & { readonly kind: 'pattern'; readonly pattern: Pattern })

/** A switch, as statement or as expression: the same node in both places. */
export interface SwitchNode extends At {
  readonly kind: 'switch'
  readonly subject: Expression
  readonly cases: readonly SwitchCase[]
}

export interface Block extends Node {
  readonly kind: 'block'
  readonly statements: readonly Statement[]
}

export interface Declarator extends Node {
  readonly name: string
  readonly dims: number
  readonly init?: Expression
}

export interface LocalVariables extends Node {
  readonly kind: 'local'
  readonly modifiers: Modifiers
  readonly type: TypeNode
  readonly declarators: readonly Declarator[]
}

export interface CatchClause extends Node {
  readonly param: Parameter
  readonly body: Block
}

export type Statement =
  | Block
  | LocalVariables
  | (Node & { readonly kind: 'localType'; readonly declaration: TypeDeclaration })
  | (Node & { readonly kind: 'expression'; readonly expression: Expression })
  | (Node & { readonly kind: 'if'; readonly test: Expression; readonly yes: Statement; readonly no?: Statement })
  | (Node & { readonly kind: 'while'; readonly test: Expression; readonly body: Statement })
  | (Node & { readonly kind: 'do'; readonly body: Statement; readonly test: Expression })
  | (Node & { readonly kind: 'for'; readonly init: readonly Statement[]; readonly test?: Expression; readonly update: readonly Expression[]; readonly body: Statement })
  | (Node & { readonly kind: 'foreach'; readonly variable: Parameter; readonly over: Expression; readonly body: Statement })
  | (Node & { readonly kind: 'return'; readonly value?: Expression })
  | (Node & { readonly kind: 'throw'; readonly value: Expression })
  | (Node & { readonly kind: 'break'; readonly label?: string })
  | (Node & { readonly kind: 'continue'; readonly label?: string })
  | (Node & { readonly kind: 'yield'; readonly value: Expression })
  | (Node & { readonly kind: 'try'; readonly resources: readonly (LocalVariables | Expression)[]; readonly body: Block; readonly catches: readonly CatchClause[]; readonly finally?: Block })
  | (Node & { readonly kind: 'switchStatement'; readonly node: SwitchNode })
  | (Node & { readonly kind: 'synchronized'; readonly lock: Expression; readonly body: Block })
  | (Node & { readonly kind: 'labelled'; readonly label: string; readonly body: Statement })
  | (Node & { readonly kind: 'assert'; readonly test: Expression; readonly message?: Expression })
  | (Node & { readonly kind: 'empty' })

export type TypeKind = 'class' | 'interface' | 'enum' | 'record' | '@interface'

export interface TypeDeclaration extends Node {
  readonly kind: 'type'
  readonly typeKind: TypeKind
  readonly modifiers: Modifiers
  readonly name: string
  readonly nameSpan: Span
  readonly typeParams: readonly TypeParameter[]
  readonly superclass?: TypeNode
  readonly interfaces: readonly TypeNode[]
  readonly permits?: readonly TypeNode[]
  readonly components: readonly Parameter[]
  readonly constants: readonly EnumConstant[]
  readonly members: readonly Member[]
}

export interface EnumConstant extends Node {
  readonly name: string
  readonly args: readonly Expression[]
  readonly body?: TypeDeclaration
}

export interface FieldDeclaration extends Node {
  readonly kind: 'field'
  readonly modifiers: Modifiers
  readonly type: TypeNode
  readonly declarators: readonly Declarator[]
}

export interface MethodDeclaration extends Node {
  readonly kind: 'method'
  readonly modifiers: Modifiers
  readonly typeParams: readonly TypeParameter[]
  /** Absent for a constructor. */
  readonly returns?: TypeNode
  readonly name: string
  readonly nameSpan: Span
  readonly params: readonly Parameter[]
  readonly throws: readonly TypeNode[]
  readonly body?: Block
  /** A record's `Point { … }` constructor, whose parameters are the components. */
  readonly compact: boolean
}

export interface InitializerBlock extends Node {
  readonly kind: 'initializer'
  readonly static: boolean
  readonly body: Block
}

export type Member = FieldDeclaration | MethodDeclaration | InitializerBlock | TypeDeclaration

export interface ImportDeclaration extends Node {
  readonly name: string
  readonly static: boolean
  readonly star: boolean
}

/** `shape` says how the text stood: a whole file, a compact source (methods without a class), or statements of an article. */
export interface CompilationUnit extends Node {
  readonly shape: 'file' | 'compact' | 'fragment'
  readonly package: string
  readonly imports: readonly ImportDeclaration[]
  readonly types: readonly TypeDeclaration[]
}
