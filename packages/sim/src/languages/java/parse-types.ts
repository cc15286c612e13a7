import type { AnnotationUse, ClassTypePart, Modifiers, PrimitiveName, TypeNode, TypeParameter } from './tree.ts'
import { TokenStream } from './token-stream.ts'

const MODIFIERS = new Set(
  'public protected private static abstract final native synchronized transient volatile strictfp default'.split(' '),
)

/** Types, type parameters, modifiers and annotations. */
export abstract class TypeParser extends TokenStream {
  protected type(): TypeNode {
    this.annotations()
    return this.dimensions(this.isPrimitive() ? this.primitive() : this.classType())
  }

  protected primitive(): TypeNode {
    const token = this.tokens[this.at++]!
    return { kind: 'primitiveType', name: token.text as PrimitiveName, span: this.span(token.start) }
  }

  protected dimensions(element: TypeNode): TypeNode {
    let type = element
    for (;;) {
      this.annotations()
      if (!this.is('[') || !this.is(']', 1)) return type
      this.at += 2
      type = { kind: 'arrayType', element: type, span: this.span(element.span.start) }
    }
  }

  protected classType(): TypeNode {
    const start = this.token.start
    const parts: ClassTypePart[] = []
    do {
      this.annotations()
      parts.push(this.classTypePart())
    } while (this.isIdentifier(1) && this.accept('.'))
    return { kind: 'classType', parts, span: this.span(start) }
  }

  private classTypePart(): ClassTypePart {
    const start = this.token.start
    const name = this.identifier().text
    if (!this.is('<')) return { name, diamond: false, span: this.span(start) }
    if (this.is('>', 1)) {
      this.at += 2
      return { name, diamond: true, span: this.span(start) }
    }
    return { name, args: this.typeArguments(), diamond: false, span: this.span(start) }
  }

  protected typeArguments(): TypeNode[] {
    this.expect('<')
    const args: TypeNode[] = []
    do args.push(this.typeArgument())
    while (this.accept(','))
    this.expect('>')
    return args
  }

  private typeArgument(): TypeNode {
    this.annotations()
    const start = this.token.start
    if (!this.accept('?')) return this.type()
    if (this.accept('extends')) return { kind: 'wildcard', bound: 'extends', type: this.type(), span: this.span(start) }
    if (this.accept('super')) return { kind: 'wildcard', bound: 'super', type: this.type(), span: this.span(start) }
    return { kind: 'wildcard', span: this.span(start) }
  }

  protected typeParameters(): TypeParameter[] {
    if (!this.accept('<')) return []
    const params: TypeParameter[] = []
    do {
      this.annotations()
      const start = this.token.start
      const name = this.identifier().text
      const bounds: TypeNode[] = []
      if (this.accept('extends')) do bounds.push(this.type())
      while (this.accept('&'))
      params.push({ name, bounds, span: this.span(start) })
    } while (this.accept(','))
    this.expect('>')
    return params
  }

  protected typeList(): TypeNode[] {
    const types = [this.type()]
    while (this.accept(',')) types.push(this.type())
    return types
  }

  protected modifiers(): Modifiers {
    const start = this.token.start
    const flags = new Set<string>()
    const annotations: AnnotationUse[] = []
    for (;;) {
      const token = this.token
      if (this.is('@') && !this.is('interface', 1)) annotations.push(this.annotation())
      else if (token.kind === 'keyword' && MODIFIERS.has(token.text) && !(token.text === 'default' && (this.is(':', 1) || this.is('->', 1)))) {
        if (flags.has(token.text)) this.fail('repeated modifier')
        flags.add(token.text)
        this.at++
      } else if (this.isSealing()) {
        flags.add(token.text === 'sealed' ? 'sealed' : 'non-sealed')
        this.at += token.text === 'sealed' ? 1 : 3
      } else return { flags, annotations, span: this.span(start) }
    }
  }

  private isSealing(): boolean {
    if (this.isWord('sealed')) return this.peek(1).kind === 'keyword' || this.isWord('interface', 1) || this.isIdentifier(1)
    return this.isWord('non') && this.is('-', 1) && this.isWord('sealed', 2)
  }

  protected annotations(): AnnotationUse[] {
    const found: AnnotationUse[] = []
    while (this.is('@') && !this.is('interface', 1)) found.push(this.annotation())
    return found
  }

  /** An annotation's arguments are skipped: none of those that exist changes what a program does. */
  private annotation(): AnnotationUse {
    const start = this.expect('@').start
    let name = this.identifier().text
    while (this.accept('.')) name += `.${this.identifier().text}`
    if (this.is('(')) {
      const close = this.matching(this.at)
      this.at = close
      this.expect(')')
    }
    return { name, span: this.span(start) }
  }
}
