import type { ArrayInitializer, Expression, SwitchNode, TypeDeclaration, TypeNode } from './tree.ts'
import { TypeParser } from './parse-types.ts'

/** What binds tightest: names, literals, calls, selections, creations. Whole expressions and class bodies come from the parsers built on this one. */
export abstract class PrimaryParser extends TypeParser {
  /** Set while the label of a `case` is read, where `A ->` is not a lambda. */
  protected inCaseLabel = false

  protected abstract expression(): Expression
  protected abstract startsLambda(): boolean
  protected abstract lambda(): Expression
  protected abstract anonymousBody(): TypeDeclaration
  protected abstract switchRest(start: number): SwitchNode

  protected freely<T>(read: () => T): T {
    const before = this.inCaseLabel
    this.inCaseLabel = false
    try {
      return read()
    } finally {
      this.inCaseLabel = before
    }
  }

  protected primary(): Expression {
    const token = this.token
    const { start } = token
    switch (token.kind) {
      case 'int': case 'long': case 'float': case 'double': case 'char': case 'string':
        this.at++
        return { kind: 'literal', type: token.kind, value: token.value!, isDecimal: !/^0[\d_xXbB]/.test(token.text), pos: start, span: this.span(start) }
      case 'identifier': return this.startsLambda() ? this.lambda() : this.nameOrType()
      case 'keyword': return this.keywordPrimary()
      default:
    }
    if (this.is('(')) {
      if (this.startsLambda()) return this.lambda()
      this.at++
      const inner = this.freely(() => this.expression())
      this.expect(')')
      return { kind: 'paren', inner, pos: inner.pos, span: this.span(start) }
    }
    if (this.is('@')) this.annotations()
    return this.fail('illegal start of expression')
  }

  private keywordPrimary(): Expression {
    const { text, start } = this.token
    if (text === '_' && this.startsLambda()) return this.lambda()
    if (this.isPrimitive() || text === 'void') return this.typePrimary()
    switch (text) {
      case 'true': case 'false': case 'null': {
        this.at++
        const value = text === 'null' ? null : text === 'true'
        return { kind: 'literal', type: text === 'null' ? 'null' : 'boolean', value, pos: start, span: this.span(start) }
      }
      case 'this':
        this.at++
        if (this.is('(')) return this.callRest(undefined, 'this', start, start)
        return { kind: 'this', pos: start, span: this.span(start) }
      case 'super':
        this.at++
        if (this.is('(')) return this.callRest(undefined, 'super', start, start)
        return { kind: 'super', pos: start, span: this.span(start) }
      case 'new': return this.creation()
      case 'switch': {
        this.at++
        return this.freely(() => this.switchRest(start))
      }
      default: return this.fail('illegal start of expression')
    }
  }

  /** A name, unless what follows shows it to be a type: `int[]::new`, `String[].class`, `List<String>::size`. */
  private nameOrType(): Expression {
    const shape = { args: false, dims: false }
    const behind = this.skipType(this.at, shape)
    if (behind > 0 && ((shape.args && this.textAt(behind) === '::') || (shape.dims && (this.textAt(behind) === '::' || this.textAt(behind) === '.')))) return this.typePrimary()
    const token = this.identifier()
    if (this.is('(')) return this.callRest(undefined, token.text, token.start, token.start)
    return { kind: 'name', name: token.text, pos: token.start, span: this.span(token.start) }
  }

  private typePrimary(): Expression {
    const { start } = this.token
    let type: TypeNode
    if (this.is('void')) {
      this.at++
      type = { kind: 'primitiveType', name: 'void', span: this.span(start) }
    } else type = this.type()
    const pos = this.token.start
    if (this.accept('::')) return this.methodRefRest({ type }, start, pos)
    this.expect('.')
    this.expect('class')
    return { kind: 'classLiteral', type, pos, span: this.span(start) }
  }

  private methodRefRest(of: { target?: Expression; type?: TypeNode }, start: number, pos: number): Expression {
    if (this.is('<')) this.typeArguments()
    const name = this.accept('new') ? 'new' : this.identifier().text
    return { kind: 'methodRef', ...of, name, pos, span: this.span(start) }
  }

  private callRest(target: Expression | undefined, name: string, nameAt: number, start: number, typeArgs?: readonly TypeNode[]): Expression {
    const nameSpan = { start: nameAt, end: nameAt + name.length }
    const pos = this.token.start
    const args = this.args()
    return { kind: 'call', target, name, nameSpan, nameAt, typeArgs, args, pos, span: this.span(target?.span.start ?? start) }
  }

  protected args(): Expression[] {
    return this.freely(() => {
      this.expect('(')
      const args: Expression[] = []
      if (!this.is(')')) do args.push(this.expression())
      while (this.accept(','))
      if (!this.is(')')) this.failExpected(args.length > 0 ? "')' or ','" : "')'")
      this.at++
      return args
    })
  }

  protected postfix(first: Expression): Expression {
    let left = first
    for (;;) {
      const { start } = left.span
      const pos = this.token.start
      if (this.is('.')) left = this.selector(left)
      else if (this.is('[')) {
        this.at++
        const at = this.freely(() => this.expression())
        this.expect(']')
        left = { kind: 'index', array: left, at, pos, span: this.span(start) }
      } else if (this.is('++') || this.is('--')) {
        const op = this.tokens[this.at++]!.text as '++' | '--'
        left = { kind: 'postfix', op, operand: left, pos, span: this.span(start) }
      } else if (this.accept('::')) left = this.methodRefRest({ target: left }, start, pos)
      else return left
    }
  }

  private selector(target: Expression): Expression {
    const pos = this.expect('.').start
    const { start } = target.span
    if (this.is('new')) return this.creation(target)
    if (this.accept('class')) return { kind: 'classLiteral', type: this.typeOfName(target), pos, span: this.span(start) }
    if (this.accept('this')) return { kind: 'this', qualifier: target, pos, span: this.span(start) }
    if (this.accept('super')) return { kind: 'super', qualifier: target, pos, span: this.span(start) }
    const typeArgs = this.is('<') ? this.typeArguments() : undefined
    const name = this.identifier()
    if (this.is('(')) return this.callRest(target, name.text, pos, name.start, typeArgs)
    return { kind: 'select', target, name: name.text, nameSpan: { start: name.start, end: name.end }, pos, span: this.span(start) }
  }

  private typeOfName(name: Expression): TypeNode {
    const parts = this.nameParts(name)
    return { kind: 'classType', parts, span: name.span }
  }

  private nameParts(name: Expression): { name: string; diamond: boolean; span: Expression['span'] }[] {
    if (name.kind === 'name') return [{ name: name.name, diamond: false, span: name.span }]
    if (name.kind === 'select') return [...this.nameParts(name.target), { name: name.name, diamond: false, span: name.nameSpan }]
    return this.fail('<identifier> expected')
  }

  private creation(outer?: Expression): Expression {
    const start = this.expect('new').start
    const from = outer?.span.start ?? start
    this.annotations()
    const type = this.isPrimitive() ? this.primitive() : this.classType()
    if (this.is('[')) return this.arrayCreation(type, start)
    if (!this.is('(')) return this.failExpected("'(' or '['")
    const args = this.args()
    const body = this.is('{') ? this.freely(() => this.anonymousBody()) : undefined
    return { kind: 'new', outer, type, args, body, pos: start, span: this.span(from) }
  }

  private arrayCreation(element: TypeNode, start: number): Expression {
    const sizes: Expression[] = []
    let extraDims = 0
    while (this.is('[')) {
      this.at++
      if (this.accept(']')) extraDims++
      else if (extraDims > 0) this.failExpected("']'")
      else {
        sizes.push(this.freely(() => this.expression()))
        this.expect(']')
      }
    }
    const init = sizes.length === 0 ? (this.is('{') ? this.arrayInitializer() : this.fail('array dimension missing')) : undefined
    return { kind: 'newArray', element, sizes, extraDims, init, pos: start, span: this.span(start) }
  }

  protected arrayInitializer(): ArrayInitializer {
    const start = this.expect('{').start
    const elements: Expression[] = []
    while (!this.is('}')) {
      elements.push(this.variableInitializer())
      if (!this.accept(',')) break
    }
    this.expect('}')
    return { kind: 'arrayInit', elements, pos: start, span: this.span(start) }
  }

  protected variableInitializer(): Expression {
    return this.is('{') ? this.arrayInitializer() : this.expression()
  }
}
