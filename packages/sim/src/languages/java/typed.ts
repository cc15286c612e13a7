import type { Span } from '../../source/index.ts'
import type { ClassSymbol, ConstantValue, FieldSymbol, Frame, LocalSymbol, MethodSymbol } from './symbols.ts'
import type { PrimitiveType, Type } from './types.ts'

/**
 * The program after checking: names resolved, overloads chosen, every conversion written out, method references turned
 * into lambdas. `type` stays generic for messages; the compiler erases it. Nodes may be completed after they are made
 * (an argument's type waits for inference), so the fields that inference settles are not readonly.
 */
interface Base {
  type: Type
  readonly span: Span
  readonly pos: number
  constant?: ConstantValue
}

export type TypedExpression =
  | (Base & { readonly kind: 'literal'; readonly value: ConstantValue | null })
  | (Base & { readonly kind: 'local'; readonly local: LocalSymbol })
  | (Base & { readonly kind: 'field'; readonly target?: TypedExpression; readonly field: FieldSymbol })
  | (Base & { readonly kind: 'length'; readonly array: TypedExpression })
  | (Base & { readonly kind: 'index'; readonly array: TypedExpression; readonly at: TypedExpression })
  | (Base & { readonly kind: 'this' })
  /** The enclosing object of class `of`, reached through one or more inner objects. */
  | (Base & { readonly kind: 'outer'; readonly of: ClassSymbol })
  | TypedCall
  | TypedNew
  | (Base & { readonly kind: 'newArray'; readonly element: Type; readonly sizes: readonly TypedExpression[]; readonly extraDims: number })
  | (Base & { readonly kind: 'arrayValues'; readonly element: Type; readonly values: readonly TypedExpression[] })
  | (Base & { readonly kind: 'unary'; readonly op: '-' | '!' | '~'; readonly operand: TypedExpression })
  /** Arithmetic, bits and comparisons; both sides are of type `on` (shifts keep their own right side, an int). */
  | (Base & { readonly kind: 'binary'; readonly op: string; readonly on: PrimitiveType | 'reference'; readonly left: TypedExpression; readonly right: TypedExpression })
  | (Base & { readonly kind: 'logic'; readonly op: '&&' | '||'; readonly left: TypedExpression; readonly right: TypedExpression })
  | (Base & { readonly kind: 'concat'; readonly parts: readonly TypedExpression[] })
  | (Base & { readonly kind: 'assign'; readonly target: TypedTarget; readonly value: TypedExpression })
  /** `a op= b`, `a++`: the target is worked out once; `on` is the type of the arithmetic, `gives` which value the expression has. */
  | (Base & { readonly kind: 'update'; readonly target: TypedTarget; readonly op: string; readonly on: PrimitiveType | 'string'; readonly value: TypedExpression; readonly gives: 'old' | 'new' })
  | (Base & { readonly kind: 'conditional'; readonly test: TypedExpression; whenTrue: TypedExpression; whenFalse: TypedExpression })
  | (Base & { readonly kind: 'convert'; readonly how: Conversion; readonly operand: TypedExpression })
  | (Base & { readonly kind: 'instanceof'; readonly operand: TypedExpression; readonly pattern: TypedPattern })
  | TypedLambda
  | TypedSwitch
  | (Base & { readonly kind: 'classLiteral'; readonly of: Type })

export interface TypedCall extends Base {
  readonly kind: 'call'
  /** `exactly` calls this very method (super, private); `dynamic` looks the object's class up. */
  readonly how: 'static' | 'dynamic' | 'exactly'
  readonly method: MethodSymbol
  readonly target?: TypedExpression
  args: TypedExpression[]
}

export interface TypedNew extends Base {
  readonly kind: 'new'
  readonly symbol: ClassSymbol
  readonly constructor_: MethodSymbol
  /** The object an inner class's new object belongs to. */
  readonly outer?: TypedExpression
  args: TypedExpression[]
}

export type TypedTarget = Extract<TypedExpression, { kind: 'local' | 'field' | 'index' }>

/** `widen` and `narrow` between primitives, `cast` checked at run time, `none` a cast that only changes the static type. */
export type Conversion = 'widen' | 'narrow' | 'box' | 'unbox' | 'cast' | 'none'

export type TypedPattern =
  | { readonly kind: 'type'; readonly type: Type; readonly local?: LocalSymbol; readonly span: Span; readonly total: boolean }
  | { readonly kind: 'record'; readonly type: Type; readonly symbol: ClassSymbol; readonly accessors: readonly MethodSymbol[]; readonly parts: readonly TypedPattern[]; readonly span: Span }

export interface TypedLambda extends Base {
  readonly kind: 'lambda'
  /** The interface method it implements. */
  method: MethodSymbol
  /** Evaluated where the lambda stands: the receiver of `object::method`. */
  readonly bound?: { readonly local: LocalSymbol; readonly value: TypedExpression }
  readonly params: readonly LocalSymbol[]
  body: TypedStatement
  readonly frame: Frame
  /** Its body uses `this`. */
  usesThis: boolean
}

export interface TypedSwitch extends Base {
  readonly kind: 'switch'
  readonly subject: TypedExpression
  readonly on: 'int' | 'string' | 'enum' | 'pattern'
  readonly cases: readonly TypedCase[]
  readonly isExpression: boolean
  readonly target: JumpTarget
  /** No case matching is impossible in source; a class added later would end in MatchException. */
  readonly exhaustive: boolean
}

export interface TypedCase {
  readonly labels: readonly TypedLabel[]
  readonly guard?: TypedExpression
  readonly arrow: boolean
  readonly body: readonly TypedStatement[]
  readonly span: Span
}

export type TypedLabel =
  | { readonly kind: 'default' }
  | { readonly kind: 'null' }
  | { readonly kind: 'constant'; readonly value: ConstantValue }
  | { readonly kind: 'enum'; readonly field: FieldSymbol }
  | { readonly kind: 'pattern'; readonly pattern: TypedPattern }

export interface TypedBlock {
  readonly kind: 'block'
  readonly statements: readonly TypedStatement[]
  readonly span: Span
}

export interface TypedCatch {
  readonly types: readonly Type[]
  readonly local: LocalSymbol
  readonly body: TypedBlock
  readonly span: Span
}

export type TypedStatement =
  | TypedBlock
  | { readonly kind: 'local'; readonly local: LocalSymbol; readonly init?: TypedExpression; readonly span: Span }
  | { readonly kind: 'localClass'; readonly symbol: ClassSymbol; readonly span: Span }
  | { readonly kind: 'expression'; readonly expression: TypedExpression; readonly span: Span }
  | { readonly kind: 'if'; readonly test: TypedExpression; readonly yes: TypedStatement; readonly no?: TypedStatement; readonly span: Span }
  | { readonly kind: 'loop'; readonly form: 'while' | 'do' | 'for'; readonly init: readonly TypedStatement[]; readonly test?: TypedExpression; readonly update: readonly TypedExpression[]; readonly body: TypedStatement; readonly target: JumpTarget; readonly span: Span }
  | { readonly kind: 'foreach'; readonly target: JumpTarget; readonly over: 'array' | 'iterable'; readonly local: LocalSymbol; readonly source: TypedExpression; readonly element: Type; readonly body: TypedStatement; readonly span: Span; /** The element as it comes out of the array or iterator, turned into the variable's type. */ readonly convert: (value: TypedExpression) => TypedExpression }
  | { readonly kind: 'return'; value?: TypedExpression; readonly span: Span }
  | { readonly kind: 'throw'; readonly value: TypedExpression; readonly span: Span }
  | { readonly kind: 'break'; readonly target: JumpTarget; readonly span: Span }
  | { readonly kind: 'continue'; readonly target: JumpTarget; readonly span: Span }
  | { readonly kind: 'yield'; value: TypedExpression; readonly target: JumpTarget; readonly span: Span }
  | { readonly kind: 'try'; readonly resources: readonly TypedResource[]; readonly body: TypedBlock; readonly catches: readonly TypedCatch[]; readonly finally?: TypedBlock; readonly span: Span }
  | { readonly kind: 'switch'; readonly node: TypedSwitch; readonly target: JumpTarget; readonly span: Span }
  | { readonly kind: 'synchronized'; readonly lock: TypedExpression; readonly body: TypedBlock; readonly span: Span }
  | { readonly kind: 'labelled'; readonly target: JumpTarget; readonly body: TypedStatement; readonly span: Span }
  | { readonly kind: 'assert'; readonly test: TypedExpression; readonly message?: TypedExpression; readonly span: Span }
  | { readonly kind: 'empty'; readonly span: Span }

/** What `break`, `continue` and `yield` jump out of: one object per loop, switch or label. */
export interface JumpTarget {
  readonly kind: 'loop' | 'switch' | 'label' | 'value'
  readonly label?: string
}

export interface TypedResource {
  readonly local: LocalSymbol
  readonly value: TypedExpression
  readonly close: MethodSymbol
}

/** One function body: a method's, a constructor's, a class's static or instance initialisation. */
export interface TypedMethod {
  readonly method: MethodSymbol
  readonly params: readonly LocalSymbol[]
  readonly body?: TypedBlock
  readonly frame: Frame
}

export interface TypedClass {
  readonly symbol: ClassSymbol
  readonly methods: readonly TypedMethod[]
  /** Field initialisers and blocks in textual order; a field's own has `field` set. */
  readonly staticInit: readonly TypedInitializer[]
  readonly instanceInit: readonly TypedInitializer[]
}

export interface TypedInitializer {
  readonly field?: FieldSymbol
  readonly value?: TypedExpression
  readonly block?: TypedBlock
}
