import type { Diagnostic } from '../../../source/index.ts'
import { Cursor, SyntaxStop } from './cursor.ts'
import { parseFunc, parseGroup, parseImports } from './parse-declarations.ts'
import type { Declaration, File, Ident, ImportSpec } from './tree.ts'

/**
 * Reads the text of one Go file. Never throws; `tree` is undefined when a diagnostic refuses the text.
 * One fault is reported per declaration, ten at most, as the compiler does.
 */
export function parse(text: string): { readonly tree: File | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const c = new Cursor(text)
  const imports: ImportSpec[] = []
  const declarations: Declaration[] = []
  const packageName = guarded(c, () => parsePackage(c))
  if (packageName === undefined) return { tree: undefined, diagnostics: onePerLine(text, c.diagnostics).slice(0, 10) }
  while (c.token() !== 'EOF') {
    const { start } = c
    guarded(c, () => parseTopLevel(c, imports, declarations))
    // An import that comes too late is where the next declaration would begin.
    if (c.start === start) c.advance()
  }
  const diagnostics = onePerLine(text, c.diagnostics).slice(0, 10)
  const tree = diagnostics.length === 0 ? { packageName, imports, declarations } : undefined
  return { tree, diagnostics }
}

function guarded<T>(c: Cursor, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof SyntaxStop)) throw error
    c.recover()
    return undefined
  }
}

function parsePackage(c: Cursor): Ident {
  if (c.token() !== 'package') c.fail('package statement must be first')
  c.advance()
  const name = c.name()
  if (name.name === '_') c.report('invalid package name _', name.start, name.end)
  if (c.token() !== 'EOF') endDeclaration(c, 'after package clause')
  return name
}

function parseTopLevel(c: Cursor, imports: ImportSpec[], declarations: Declaration[]): void {
  switch (c.token()) {
    case ';':
      c.advance()
      return
    case 'import':
      if (declarations.length > 0) c.fail('imports must appear before other declarations')
      imports.push(...parseImports(c))
      break
    case 'const': case 'var': case 'type':
      declarations.push(...parseGroup(c))
      break
    case 'func':
      declarations.push(parseFunc(c))
      break
    default:
      c.fail('non-declaration statement outside function body')
  }
  if (c.token() !== 'EOF') endDeclaration(c, 'after top level declaration')
}

function endDeclaration(c: Cursor, context: string): void {
  if (!c.take(';')) c.fail(context)
}

function onePerLine(text: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = diagnostics.toSorted((a, b) => a.span.start - b.span.start)
  let lastBreak = -2
  return sorted.filter((diagnostic) => {
    const lineBreak = text.lastIndexOf('\n', diagnostic.span.start - 1)
    const keep = lineBreak !== lastBreak || lastBreak === -2
    lastBreak = lineBreak
    return keep
  })
}
