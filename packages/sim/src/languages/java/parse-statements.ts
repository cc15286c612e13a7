import { SyntaxFailure } from './token-stream.ts'
import { ExpressionParser } from './parse-expressions.ts'
import type {
  Block, CaseLabel, CatchClause, Declarator, Expression, LocalVariables, Modifiers, Parameter, Statement, SwitchCase, SwitchNode, TypeDeclaration, TypeNode,
} from './tree.ts'

const EXPRESSION_STATEMENTS = new Set(['call', 'new', 'assign', 'postfix'])
const TYPE_KEYWORDS = new Set(['class', 'interface', 'enum'])

/** Statements; type declarations come from the parser built on this one. */
export abstract class StatementParser extends ExpressionParser {
  protected abstract typeDeclaration(modifiers: Modifiers): TypeDeclaration
  protected abstract startsTypeDeclaration(): boolean

  protected block(): Block {
    const start = this.expect('{').start
    const statements: Statement[] = []
    while (!this.is('}')) {
      if (this.token.kind === 'end') this.fail('reached end of file while parsing')
      statements.push(this.blockStatement())
    }
    this.expect('}')
    return { kind: 'block', statements, span: this.span(start) }
  }

  protected blockStatement(): Statement {
    const start = this.token.start
    const isModified = this.is('final') || this.is('abstract') || this.is('static') || this.is('strictfp') || (this.is('@') && !this.is('interface', 1))
    if (isModified || this.startsTypeDeclaration()) {
      const modifiers = this.modifiers()
      if (this.startsTypeDeclaration()) return { kind: 'localType', declaration: this.typeDeclaration(modifiers), span: this.span(start) }
      if (modifiers.flags.has('static')) this.fail('illegal start of expression', { start, end: start + 6 })
      return this.localVariables(start, modifiers)
    }
    if (this.startsLocalVariable()) return this.localVariables(start, this.modifiers())
    return this.statement()
  }

  /** `Type name`: everything else that starts with a name is an expression. */
  protected startsLocalVariable(): boolean {
    if (this.isWord('yield') && !this.is('=', 1) && !this.is('.', 1)) return false
    const behind = this.skipType(this.at)
    if (behind < 0) return false
    const token = this.tokens[behind]!
    if (token.kind === 'keyword' && token.text === '_') return true
    if (token.kind !== 'identifier') return false
    const next = this.textAt(behind + 1)
    return next !== '->' || behind === this.at
  }

  private localVariables(start: number, modifiers: Modifiers): LocalVariables {
    const local = this.localVariablesHead(start, modifiers)
    this.expect(';')
    return { ...local, span: this.span(start) }
  }

  private localVariablesHead(start: number, modifiers: Modifiers): LocalVariables {
    const type = this.isWord('var') && (this.isIdentifier(1) || this.is('_', 1)) ? this.varType() : this.type()
    return { kind: 'local', modifiers, type, declarators: this.declarators(), span: this.span(start) }
  }

  protected declarators(): Declarator[] {
    const found: Declarator[] = []
    do {
      const start = this.token.start
      const name = this.bindingName()
      let dims = 0
      while (this.is('[') && this.is(']', 1)) {
        this.at += 2
        dims++
      }
      const init = this.accept('=') ? this.variableInitializer() : undefined
      found.push({ name, dims, init, span: { start, end: start + name.length } })
    } while (this.accept(','))
    return found
  }

  protected statement(): Statement {
    const { start, text, kind } = this.token
    if (kind === 'keyword') return this.keywordStatement(start, text)
    if (this.is('{')) return this.block()
    if (this.accept(';')) return { kind: 'empty', span: this.span(start) }
    if (kind === 'identifier' && this.is(':', 1)) {
      this.at += 2
      return { kind: 'labelled', label: text, body: this.statement(), span: this.span(start) }
    }
    if (this.isYield()) {
      this.at++
      return this.ended(start, (value) => ({ kind: 'yield', value: value!, span: this.span(start) }), true)
    }
    return this.expressionStatement()
  }

  private isYield(): boolean {
    if (!this.isWord('yield')) return false
    const next = this.peek(1)
    if (next.kind !== 'operator') return true
    return next.text === '(' || next.text === '!' || next.text === '~' || next.text === '-' || next.text === '+' ||
      ((next.text === '++' || next.text === '--') && !this.is(';', 2))
  }

  private expressionStatement(): Statement {
    const start = this.token.start
    const expression = this.expression()
    this.checkStatementExpression(expression)
    this.expect(';')
    return { kind: 'expression', expression, span: this.span(start) }
  }

  private checkStatementExpression(expression: Expression): void {
    if (EXPRESSION_STATEMENTS.has(expression.kind)) return
    if (expression.kind === 'unary' && (expression.op === '++' || expression.op === '--')) return
    throw new SyntaxFailure('not a statement', { start: expression.pos, end: expression.pos + 1 })
  }

  private keywordStatement(start: number, keyword: string): Statement {
    switch (keyword) {
      case 'if': return this.ifStatement(start)
      case 'while': {
        this.at++
        const test = this.bracketed()
        return { kind: 'while', test, body: this.statement(), span: this.span(start) }
      }
      case 'do': return this.doStatement(start)
      case 'for': return this.forStatement(start)
      case 'try': return this.tryStatement(start)
      case 'return':
        this.at++
        return this.ended(start, (value) => ({ kind: 'return', value, span: this.span(start) }))
      case 'throw':
        this.at++
        return this.ended(start, (value) => ({ kind: 'throw', value: value!, span: this.span(start) }), true)
      case 'break': case 'continue': return this.jump(start, keyword)
      case 'assert': return this.assertStatement(start)
      case 'synchronized': {
        this.at++
        const lock = this.bracketed()
        return { kind: 'synchronized', lock, body: this.block(), span: this.span(start) }
      }
      case 'switch': {
        const node = this.expression()
        if (node.kind !== 'switch') {
          this.checkStatementExpression(node)
          this.expect(';')
          return { kind: 'expression', expression: node, span: this.span(start) }
        }
        return { kind: 'switchStatement', node, span: this.span(start) }
      }
      case 'else': return this.fail("illegal start of type")
      case 'catch': return this.fail("'catch' without 'try'")
      case 'finally': return this.fail("'finally' without 'try'")
      case 'case': case 'default': return this.fail(`orphaned ${keyword}`)
      default: return this.expressionStatement()
    }
  }

  private ended(start: number, build: (value: Expression | undefined) => Statement, needed = false): Statement {
    const value = needed || !this.is(';') ? this.expression() : undefined
    this.expect(';')
    return { ...build(value), span: this.span(start) }
  }

  private bracketed(): Expression {
    this.expect('(')
    const inner = this.expression()
    this.expect(')')
    return inner
  }

  private ifStatement(start: number): Statement {
    this.at++
    const test = this.bracketed()
    const yes = this.statement()
    const no = this.accept('else') ? this.statement() : undefined
    return { kind: 'if', test, yes, no, span: this.span(start) }
  }

  private doStatement(start: number): Statement {
    this.at++
    const body = this.statement()
    this.expect('while')
    const test = this.bracketed()
    this.expect(';')
    return { kind: 'do', body, test, span: this.span(start) }
  }

  private jump(start: number, kind: 'break' | 'continue'): Statement {
    this.at++
    const label = this.isIdentifier() ? this.identifier().text : undefined
    this.expect(';')
    return { kind, label, span: this.span(start) }
  }

  private assertStatement(start: number): Statement {
    this.at++
    const test = this.expression()
    const message = this.accept(':') ? this.expression() : undefined
    this.expect(';')
    return { kind: 'assert', test, message, span: this.span(start) }
  }

  private forStatement(start: number): Statement {
    this.at++
    this.expect('(')
    const declares = this.is('final') || this.is('@') || this.startsLocalVariable()
    if (declares) {
      const each = this.attempt(() => this.foreachHead())
      if (each) return { kind: 'foreach', ...each, body: this.statement(), span: this.span(start) }
    }
    const init = this.forInit(declares)
    this.expect(';')
    const test = this.is(';') ? undefined : this.expression()
    this.expect(';')
    const update = this.is(')') ? [] : this.expressionList()
    this.expect(')')
    return { kind: 'for', init, test, update, body: this.statement(), span: this.span(start) }
  }

  private foreachHead(): { variable: Parameter; over: Expression } {
    const variable = this.parameter()
    this.expect(':')
    const over = this.expression()
    this.expect(')')
    return { variable, over }
  }

  private forInit(declares: boolean): Statement[] {
    if (this.is(';')) return []
    const start = this.token.start
    if (declares) return [this.localVariablesHead(start, this.modifiers())]
    return this.expressionList().map((expression) => ({ kind: 'expression', expression, span: expression.span }))
  }

  private expressionList(): Expression[] {
    const list: Expression[] = []
    do {
      const expression = this.expression()
      this.checkStatementExpression(expression)
      list.push(expression)
    } while (this.accept(','))
    return list
  }

  private tryStatement(start: number): Statement {
    const word = this.expect('try')
    const resources = this.is('(') ? this.resources() : []
    const body = this.block()
    const catches: CatchClause[] = []
    while (this.is('catch')) catches.push(this.catchClause())
    const last = this.accept('finally') ? this.block() : undefined
    if (resources.length === 0 && catches.length === 0 && last === undefined) {
      this.fail("'try' without 'catch', 'finally' or resource declarations", word)
    }
    return { kind: 'try', resources, body, catches, finally: last, span: this.span(start) }
  }

  private resources(): (LocalVariables | Expression)[] {
    const found: (LocalVariables | Expression)[] = []
    this.expect('(')
    do {
      if (this.is(')')) break
      const start = this.token.start
      const declares = this.is('final') || this.is('@') || this.startsLocalVariable()
      found.push(declares ? this.localVariablesHead(start, this.modifiers()) : this.expression())
    } while (this.accept(';'))
    this.expect(')')
    return found
  }

  private catchClause(): CatchClause {
    const start = this.expect('catch').start
    this.expect('(')
    const paramStart = this.token.start
    const modifiers = this.modifiers()
    const types = [this.type()]
    while (this.accept('|')) types.push(this.type())
    const type: TypeNode = types.length === 1 ? types[0]! : { kind: 'manyTypes', join: '|', types, span: this.span(paramStart) }
    const name = this.bindingName()
    const param: Parameter = { modifiers, type, name, varargs: false, span: this.span(paramStart) }
    this.expect(')')
    return { param, body: this.block(), span: this.span(start) }
  }

  /** What follows the word `switch`. */
  protected switchRest(start: number): SwitchNode {
    const subject = this.bracketed()
    this.expect('{')
    const cases: SwitchCase[] = []
    while (!this.is('}')) cases.push(this.switchCase())
    this.expect('}')
    return { kind: 'switch', subject, cases, pos: start, span: this.span(start) }
  }

  private switchCase(): SwitchCase {
    const start = this.token.start
    const labels = this.accept('default') ? [{ kind: 'default' as const, span: this.span(start) }] : this.caseLabels()
    const guard = this.isWord('when') ? this.guard() : undefined
    if (this.accept('->')) return { labels, guard, arrow: true, body: [this.ruleBody()], span: this.span(start) }
    if (!this.accept(':')) this.failExpected("':' or '->'")
    const body: Statement[] = []
    while (!this.is('case') && !this.is('default') && !this.is('}')) {
      if (this.token.kind === 'end') this.fail('reached end of file while parsing')
      body.push(this.blockStatement())
    }
    return { labels, guard, arrow: false, body, span: this.span(start) }
  }

  private guard(): Expression {
    this.at++
    return this.caseConstant()
  }

  private caseLabels(): CaseLabel[] {
    if (!this.is('case')) this.failExpected("'case', 'default', or '}'".replaceAll("'", ''))
    this.at++
    const labels: CaseLabel[] = []
    do {
      const start = this.token.start
      if (this.accept('default')) labels.push({ kind: 'default', span: this.span(start) })
      else if (this.startsPattern()) labels.push({ kind: 'pattern', pattern: this.pattern(), span: this.span(start) })
      else labels.push({ kind: 'constant', value: this.caseConstant(), span: this.span(start) })
    } while (this.accept(','))
    return labels
  }

  private ruleBody(): Statement {
    if (this.is('{')) return this.block()
    if (this.is('throw')) return this.statement()
    const start = this.token.start
    const expression = this.expression()
    this.expect(';')
    return { kind: 'expression', expression, span: this.span(start) }
  }
}

export { TYPE_KEYWORDS }
