import type {
  CompilationUnit, EnumConstant, ImportDeclaration, Member, MethodDeclaration, Modifiers, Parameter, Statement, TypeDeclaration, TypeKind, TypeNode,
} from './tree.ts'
import { StatementParser, TYPE_KEYWORDS } from './parse-statements.ts'

/** A top-level piece of a text: what a file, a compact source and an article's fragment may hold. */
type Piece = Member | Statement

/** Types, members and whole texts. */
export class DeclarationParser extends StatementParser {
  compilationUnit(): CompilationUnit {
    let packageName = ''
    if (this.is('package')) {
      this.at++
      packageName = this.qualifiedName()
      this.expect(';')
    }
    const imports: ImportDeclaration[] = []
    const pieces: Piece[] = []
    while (this.token.kind !== 'end') {
      if (this.accept(';')) continue
      if (this.is('import')) imports.push(this.importDeclaration())
      else pieces.push(this.piece())
    }
    return { ...assemble(pieces), package: packageName, imports, span: { start: 0, end: this.token.end } }
  }

  private qualifiedName(): string {
    let name = this.identifier().text
    while (this.is('.') && this.isIdentifier(1)) {
      this.at++
      name += `.${this.identifier().text}`
    }
    return name
  }

  private importDeclaration(): ImportDeclaration {
    const start = this.expect('import').start
    const isStatic = this.accept('static')
    if (this.isWord('module') && this.isIdentifier(1)) this.at++
    const name = this.qualifiedName()
    const star = this.accept('.')
    if (star) this.expect('*')
    this.expect(';')
    return { name, static: isStatic, star, span: this.span(start) }
  }

  private piece(): Piece {
    if (this.is('}')) this.fail('class, interface, enum, or record expected')
    const start = this.at
    const startsMember = this.attemptMemberHead()
    this.at = start
    return startsMember ? this.member('', 'class') : this.blockStatement()
  }

  /** Whether what follows is a type, a method or a modified field, and not a statement or a plain variable. */
  private attemptMemberHead(): boolean {
    const start = this.at
    const found = this.attempt(() => {
      const { flags } = this.modifiers()
      if (this.startsTypeDeclaration()) return true
      if (flags.size > 0 && !(flags.size === 1 && (flags.has('final') || (flags.has('synchronized') && this.is('('))))) return true
      if (this.is('<')) return true
      const behind = this.is('void') ? this.at + 1 : this.skipType(this.at)
      if (behind < 0 || this.tokens[behind]?.kind !== 'identifier' || this.textAt(behind + 1) !== '(') return false
      const after = this.textAt(this.matching(behind + 1) + 1)
      return after === '{' || after === 'throws'
    })
    this.at = start
    return found ?? false
  }

  protected startsTypeDeclaration(): boolean {
    if (this.token.kind === 'keyword' && TYPE_KEYWORDS.has(this.token.text)) return true
    if (this.is('@') && this.is('interface', 1)) return true
    if ((this.isWord('sealed') || (this.isWord('non') && this.is('-', 1) && this.isWord('sealed', 2))) && this.peek(1).text !== '=') {
      const from = this.isWord('sealed') ? 1 : 3
      return ['class', 'interface', 'abstract', 'static', 'public', 'private', 'protected'].includes(this.peek(from).text)
    }
    return this.isWord('record') && this.isIdentifier(1) && (this.is('(', 2) || this.is('<', 2))
  }

  protected typeDeclaration(given: Modifiers): TypeDeclaration {
    const start = given.span.end > given.span.start ? given.span.start : this.token.start
    const modifiers = this.mergeModifiers(given)
    const typeKind = this.typeKind()
    const name = this.identifier()
    const typeParams = this.typeParameters()
    const components = typeKind === 'record' ? this.parameters() : []
    let superclass: TypeNode | undefined
    let interfaces: TypeNode[] = []
    if (this.accept('extends')) {
      if (typeKind === 'interface') interfaces = this.typeList()
      else superclass = this.type()
    }
    if (this.accept('implements')) interfaces = this.typeList()
    const permits = this.isWord('permits') ? this.permits() : undefined
    this.at += 0
    const body = this.typeBody(name.text, typeKind)
    return {
      kind: 'type', typeKind, modifiers, name: name.text, nameSpan: { start: name.start, end: name.end }, typeParams,
      superclass, interfaces, permits, components, ...body, span: this.span(start),
    }
  }

  /** `sealed` may have been left for the declaration to read. */
  private mergeModifiers(given: Modifiers): Modifiers {
    if (!this.isWord('sealed') && !this.isWord('non')) return given
    const more = this.modifiers()
    return { flags: new Set([...given.flags, ...more.flags]), annotations: [...given.annotations, ...more.annotations], span: given.span }
  }

  private typeKind(): TypeKind {
    if (this.accept('@')) {
      this.expect('interface')
      return '@interface'
    }
    const word = this.tokens[this.at++]!.text
    return word as TypeKind
  }

  private permits(): TypeNode[] {
    this.at++
    return this.typeList()
  }

  private typeBody(name: string, kind: TypeKind): { constants: EnumConstant[]; members: Member[] } {
    this.expect('{')
    const constants = kind === 'enum' ? this.enumConstants() : []
    const members: Member[] = []
    while (!this.is('}')) {
      if (this.token.kind === 'end') this.fail('reached end of file while parsing')
      if (!this.accept(';')) members.push(this.member(name, kind))
    }
    this.expect('}')
    return { constants, members }
  }

  protected anonymousBody(): TypeDeclaration {
    const start = this.token.start
    const span = { start, end: start }
    const body = this.typeBody('', 'class')
    return {
      kind: 'type', typeKind: 'class', modifiers: { flags: new Set(), annotations: [], span }, name: '', nameSpan: span, typeParams: [],
      interfaces: [], components: [], ...body, span: this.span(start),
    }
  }

  private enumConstants(): EnumConstant[] {
    const constants: EnumConstant[] = []
    while (!this.is(';') && !this.is('}')) {
      this.annotations()
      const start = this.token.start
      const name = this.identifier().text
      const args = this.is('(') ? this.args() : []
      const body = this.is('{') ? this.anonymousBody() : undefined
      constants.push({ name, args, body, span: this.span(start) })
      if (!this.accept(',')) break
    }
    if (!this.is('}')) this.expect(';')
    return constants
  }

  private member(owner: string, kind: TypeKind): Member {
    const start = this.token.start
    const modifiers = this.modifiers()
    if (this.startsTypeDeclaration()) return this.typeDeclaration(modifiers)
    if (this.is('{')) return { kind: 'initializer', static: modifiers.flags.has('static'), body: this.block(), span: this.span(start) }
    const typeParams = this.typeParameters()
    if (this.isIdentifier() && this.token.text === owner && (this.is('(', 1) || (kind === 'record' && this.is('{', 1)))) {
      return this.constructorRest(start, modifiers, typeParams)
    }
    if (this.isIdentifier() && this.is('(', 1)) this.fail('invalid method declaration; return type required')
    const type = this.is('void') ? this.primitive() : this.memberType()
    if (this.isIdentifier() && this.is('(', 1)) return this.methodRest(start, modifiers, typeParams, type)
    if (!this.isIdentifier()) this.failExpected('<identifier>')
    const declarators = this.declarators()
    this.expect(';')
    return { kind: 'field', modifiers, type, declarators, span: this.span(start) }
  }

  private memberType(): TypeNode {
    if (!this.isPrimitive() && !this.isIdentifier()) this.fail('illegal start of type')
    return this.type()
  }

  private constructorRest(start: number, modifiers: Modifiers, typeParams: MethodDeclaration['typeParams']): MethodDeclaration {
    const name = this.identifier()
    const compact = this.is('{')
    const params = compact ? [] : this.parameters()
    const throws = this.accept('throws') ? this.typeList() : []
    const body = modifiers.flags.has('native') && this.accept(';') ? undefined : this.block()
    return {
      kind: 'method', modifiers, typeParams, name: '<init>', nameSpan: { start: name.start, end: name.end }, params, throws, body, compact, span: this.span(start),
    }
  }

  private methodRest(start: number, modifiers: Modifiers, typeParams: MethodDeclaration['typeParams'], type: TypeNode): MethodDeclaration {
    const name = this.identifier()
    const params = this.parameters()
    const returns = this.dimensions(type)
    const throws = this.accept('throws') ? this.typeList() : []
    let body
    if (this.is('{')) body = this.block()
    else {
      if (this.accept('default')) this.elementValue()
      if (!this.is(';')) this.failExpected(throws.length > 0 ? "'{'" : "'{' or ';'")
      this.at++
    }
    return {
      kind: 'method', modifiers, typeParams, returns, name: name.text, nameSpan: { start: name.start, end: name.end }, params, throws, body, compact: false,
      span: this.span(start),
    }
  }

  /** What an annotation's element is without a word about it. */
  private elementValue(): void {
    if (this.is('@')) this.annotations()
    else if (this.accept('{')) {
      while (!this.is('}')) {
        this.elementValue()
        if (!this.accept(',')) break
      }
      this.expect('}')
    } else this.caseConstant()
  }

  private parameters(): Parameter[] {
    this.expect('(')
    const params: Parameter[] = []
    if (!this.is(')')) do params.push(this.parameter())
    while (this.accept(','))
    if (!this.is(')')) this.failExpected("',', ')', or '['")
    this.at++
    return params
  }
}

function assemble(pieces: readonly Piece[]): Pick<CompilationUnit, 'shape' | 'types'> {
  const types = pieces.filter((piece) => piece.kind === 'type')
  const rest = pieces.filter((piece) => piece.kind !== 'type')
  if (rest.length === 0) return { shape: 'file', types }
  const statements = rest.filter((piece): piece is Exclude<typeof piece, Member> => piece.kind !== 'field' && piece.kind !== 'method' && piece.kind !== 'initializer')
  const members = rest.filter((piece) => piece.kind === 'field' || piece.kind === 'method' || piece.kind === 'initializer')
  const isCompact = statements.every((piece) => piece.kind === 'local')
  return isCompact ? { shape: 'compact', types: [wrap([...types, ...statements.map(asField), ...members])] } : fragment(types, members, statements)
}

/** Statements go into a `main`; variables that a method of the same text uses become fields of the wrapping class. */
function fragment(types: readonly TypeDeclaration[], members: readonly Member[], statements: readonly Statement[]): Pick<CompilationUnit, 'shape' | 'types'> {
  const used = new Set(members.flatMap((member) => [...namesIn(member)]))
  const isShared = (piece: Statement): boolean => piece.kind === 'local' && piece.declarators.some((one) => used.has(one.name)) && piece.type.kind !== 'varType'
  const fields = statements.filter(isShared).map(asField)
  const main = mainMethod(statements.filter((piece) => !isShared(piece)))
  return { shape: 'fragment', types: [wrap([...types, ...fields, ...members, main])] }
}

function asField(piece: Statement): Member {
  if (piece.kind !== 'local') throw new TypeError('only variables become fields')
  return { ...piece, kind: 'field' }
}

/** Every identifier that occurs anywhere below a node. */
function* namesIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null || node instanceof Set) return
  if ('kind' in node && node.kind === 'name' && 'name' in node && typeof node.name === 'string') yield node.name
  for (const child of Object.values(node)) yield* namesIn(child)
}

function mainMethod(statements: readonly Statement[]): Member {
  const start = statements[0]?.span.start ?? 0
  const span = { start, end: statements.at(-1)?.span.end ?? 0 }
  const word = { start, end: start }
  const exception: TypeNode = { kind: 'classType', parts: [{ name: 'Exception', diamond: false, span: word }], span: word }
  return {
    kind: 'method', modifiers: { flags: new Set(['static', 'public']), annotations: [], span: word }, typeParams: [],
    returns: { kind: 'primitiveType', name: 'void', span: word }, name: 'main', nameSpan: word, params: [], throws: [exception],
    body: { kind: 'block', statements, span }, compact: false, span,
  }
}

/** The class nobody wrote: its members are static, so that `main` reaches them without an object. */
function wrap(members: readonly Member[]): TypeDeclaration {
  const span = { start: members[0]?.span.start ?? 0, end: members.at(-1)?.span.end ?? 0 }
  const word = { start: span.start, end: span.start }
  return {
    kind: 'type', typeKind: 'class', modifiers: { flags: new Set(['implicit']), annotations: [], span: word }, name: 'Main', nameSpan: word, typeParams: [],
    interfaces: [], components: [], constants: [], members: members.map(asStatic), span,
  }
}

function asStatic(member: Member): Member {
  if (member.kind === 'initializer') return { ...member, static: true }
  if (member.modifiers.flags.has('static')) return member
  return { ...member, modifiers: { ...member.modifiers, flags: new Set([...member.modifiers.flags, 'static']) } } as Member
}
