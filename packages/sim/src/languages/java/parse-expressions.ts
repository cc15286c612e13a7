import type { Block, Expression, Parameter, Pattern, TypeNode } from './tree.ts'
import { PrimaryParser } from './parse-primaries.ts'

/** Binary operators by how tightly they bind; all associate to the left. */
const BINDING: Readonly<Record<string, number>> = {
  '||': 1, '&&': 2, '|': 3, '^': 4, '&': 5, '==': 6, '!=': 6, '<': 7, '>': 7, '<=': 7, '>=': 7, '<<': 8, '>>': 8, '>>>': 8,
  '+': 9, '-': 9, '*': 10, '/': 10, '%': 10,
}
const RELATIONAL = 7
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>='])
const OPERAND_KEYWORDS = new Set('this super new true false null switch void boolean byte short char int long float double'.split(' '))

/** Operators, lambdas and patterns, around what binds tightest; blocks come from the parsers built on this one. */
export abstract class ExpressionParser extends PrimaryParser {
  protected abstract block(): Block

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

  protected startsLambda(): boolean {
    if (this.inCaseLabel && !this.is('(')) return false
    if (this.isIdentifier() || this.is('_')) return this.is('->', 1)
    return this.is('(') && this.textAt(this.matching(this.at) + 1) === '->' && !(this.inCaseLabel && this.matching(this.at) > this.at)
  }

  protected lambda(): Expression {
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
}
