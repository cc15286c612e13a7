import type { ArrayInitializer, Block, Expression, Parameter, Pattern, SwitchNode, TypeDeclaration, TypeNode } from './tree.ts'
import { TypeParser } from './parse-types.ts'

/** Binary operators by how tightly they bind; all associate to the left. */
const BINDING: Readonly<Record<string, number>> = {
  '||': 1, '&&': 2, '|': 3, '^': 4, '&': 5, '==': 6, '!=': 6, '<': 7, '>': 7, '<=': 7, '>=': 7, '<<': 8, '>>': 8, '>>>': 8,
  '+': 9, '-': 9, '*': 10, '/': 10, '%': 10,
}
const RELATIONAL = 7
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>='])
const OPERAND_KEYWORDS = new Set('this super new true false null switch void boolean byte short char int long float double'.split(' '))

/** Expressions, patterns included; blocks and class bodies come from the parsers built on this one. */
export abstract class ExpressionParser extends TypeParser {
  /** Set while the label of a `case` is read, where `A ->` is not a lambda. */
  private inCaseLabel = false

  protected abstract block(): Block
  protected abstract anonymousBody(): TypeDeclaration
  protected abstract switchRest(start: number): SwitchNode

  protected expression(): Expression {
    const left = this.ternary()
    const op = this.operator()
    if (!ASSIGNMENTS.has(op.text)) return left
    this.at += op.tokens
    const value = this.expression()
    return { kind: 'assign', op: op.text, target: left, value, pos: op.start, span: this.span(left.span.start) }
  }

  protected caseConstant(): Expression {
    const before = this.inCaseLabel
    this.inCaseLabel = true
    try {
      return this.ternary()
    } finally {
      this.inCaseLabel = before
    }
  }

  private freely<T>(read: () => T): T {
    const before = this.inCaseLabel
    this.inCaseLabel = false
    try {
      return read()
    } finally {
      this.inCaseLabel = before
    }
  }

  private ternary(): Expression {
    const test = this.binary(1)
    if (!this.is('?')) return test
    const pos = this.expect('?').start
    const whenTrue = this.freely(() => this.expression())
    this.expect(':')
    const whenFalse = this.ternary()
    return { kind: 'conditional', test, whenTrue, whenFalse, pos, span: this.span(test.span.start) }
  }

  /** The operator at hand, `>`s and `=` that touch joined into one. */
  private operator(): { text: string; tokens: number; start: number } {
    const token = this.token
    if (token.kind !== 'operator' || token.text !== '>') return { text: token.kind === 'operator' ? token.text : '', tokens: 1, start: token.start }
    let text = '>'
    let tokens = 1
    while (tokens < 4) {
      const next = this.peek(tokens)
      if (next.start !== this.peek(tokens - 1).end || (next.text !== '>' && next.text !== '=') || text.endsWith('=')) break
      text += next.text
      tokens++
    }
    return { text, tokens, start: token.start }
  }

  private binary(level: number): Expression {
    let left = this.unary()
    for (;;) {
      if (this.is('instanceof') && level <= RELATIONAL) {
        left = this.instanceOf(left)
        continue
      }
      const op = this.operator()
      const binding = BINDING[op.text]
      if (binding === undefined || binding < level) return left
      this.at += op.tokens
      const right = this.binary(binding + 1)
      left = { kind: 'binary', op: op.text, left, right, pos: op.start, span: this.span(left.span.start) }
    }
  }

  private instanceOf(operand: Expression): Expression {
    const pos = this.expect('instanceof').start
    const isPattern = this.is('final') || this.is('@') || this.startsPattern()
    if (isPattern) {
      const pattern = this.pattern()
      return { kind: 'instanceof', operand, pattern, pos, span: this.span(operand.span.start) }
    }
    return { kind: 'instanceof', operand, type: this.type(), pos, span: this.span(operand.span.start) }
  }

  /** A type followed by a name, or by the brackets of a record pattern. */
  protected startsPattern(): boolean {
    if (this.is('final') || this.is('@')) return true
    const behind = this.skipType(this.at)
    if (behind < 0) return false
    const token = this.tokens[behind]!
    return (token.kind === 'identifier' && !(token.text === 'when' && this.textAt(behind + 1) !== '->' && this.textAt(behind + 1) !== ':' && this.textAt(behind + 1) !== 'when')) ||
      this.textAt(behind) === '(' || this.textAt(behind) === '_'
  }

  protected pattern(): Pattern {
    const start = this.token.start
    const final = this.modifiers().flags.has('final')
    if (this.is('_') && !this.isIdentifier(1)) {
      this.at++
      return { kind: 'typePattern', type: { kind: 'varType', span: this.span(start) }, name: '_', final, span: this.span(start) }
    }
    const type: TypeNode = this.isWord('var') && (this.isIdentifier(1) || this.is('_', 1)) ? this.varType() : this.type()
    if (this.accept('(')) {
      const parts: Pattern[] = []
      while (!this.is(')')) {
        parts.push(this.pattern())
        if (!this.accept(',')) break
      }
      this.expect(')')
      return { kind: 'recordPattern', type, parts, span: this.span(start) }
    }
    return { kind: 'typePattern', type, name: this.bindingName(), final, span: this.span(start) }
  }

  protected bindingName(): string {
    if (!this.is('_')) return this.identifier().text
    this.at++
    return '_'
  }

  protected varType(): TypeNode {
    const token = this.identifier()
    return { kind: 'varType', span: this.span(token.start) }
  }

  private unary(): Expression {
    const { start, text, kind } = this.token
    if (kind === 'operator') {
      if (text === '++' || text === '--' || text === '+' || text === '-' || text === '!' || text === '~') {
        this.at++
        const operand = this.unary()
        return { kind: 'unary', op: text, operand, pos: start, span: this.span(start) }
      }
      if (text === '(' && !this.startsLambda() && this.startsCast()) return this.cast()
    }
    return this.postfix(this.primary())
  }

  private startsCast(): boolean {
    const primitive = this.isPrimitive(1)
    let behind = this.skipType(this.at + 1)
    while (behind >= 0 && this.textAt(behind) === '&') behind = this.skipType(behind + 1)
    if (behind < 0 || this.textAt(behind) !== ')') return false
    const next = this.tokens[behind + 1]!
    if (primitive && this.textAt(behind - 1) !== ']') return true
    if (next.kind === 'keyword') return OPERAND_KEYWORDS.has(next.text)
    return next.kind === 'operator' ? next.text === '(' || next.text === '!' || next.text === '~' : next.kind !== 'end'
  }

  private cast(): Expression {
    const start = this.expect('(').start
    const typeStart = this.token.start
    const types = [this.type()]
    while (this.accept('&')) types.push(this.type())
    const type: TypeNode = types.length === 1 ? types[0]! : { kind: 'manyTypes', join: '&', types, span: this.span(typeStart) }
    this.expect(')')
    const operand = this.unary()
    return { kind: 'cast', type, operand, pos: start, span: this.span(start) }
  }

  private startsLambda(): boolean {
    if (this.inCaseLabel && !this.is('(')) return false
    if (this.isIdentifier() || this.is('_')) return this.is('->', 1)
    return this.is('(') && this.textAt(this.matching(this.at) + 1) === '->' && !(this.inCaseLabel && this.matching(this.at) > this.at)
  }

  private lambda(): Expression {
    const start = this.token.start
    const params = this.is('(') ? this.lambdaParameters() : [this.bareParameter()]
    this.expect('->')
    const body = this.freely(() => (this.is('{') ? this.block() : this.expression()))
    return { kind: 'lambda', params, body, pos: start, span: this.span(start) }
  }

  private lambdaParameters(): Parameter[] {
    this.expect('(')
    const params: Parameter[] = []
    while (!this.is(')')) {
      params.push((this.isIdentifier() || this.is('_')) && (this.is(',', 1) || this.is(')', 1)) ? this.bareParameter() : this.parameter())
      if (!this.accept(',')) break
    }
    this.expect(')')
    return params
  }

  private bareParameter(): Parameter {
    const start = this.token.start
    const name = this.bindingName()
    const span = this.span(start)
    return { modifiers: { flags: new Set(), annotations: [], span }, name, varargs: false, span }
  }

  protected parameter(): Parameter {
    const start = this.token.start
    const modifiers = this.modifiers()
    const isVar = this.isWord('var') && (this.isIdentifier(1) || this.is('_', 1))
    const type = isVar ? this.varType() : this.type()
    const varargs = this.accept('...')
    const name = this.bindingName()
    const full = this.dimensions(type)
    const span = this.span(start)
    return { modifiers, type: varargs ? { kind: 'arrayType', element: full, span } : full, name, varargs, span }
  }

  private primary(): Expression {
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

  private postfix(first: Expression): Expression {
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
