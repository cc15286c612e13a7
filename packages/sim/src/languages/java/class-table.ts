import type { Span } from '../../source/index.ts'
import type * as Near from './near.ts'
import type { CompilationUnit, ImportDeclaration, TypeDeclaration } from './tree.ts'
import type { ClassKind, ClassSymbol, FileScope, Frame, TypeScope } from './symbols.ts'

/** What to write instead, worked out where the report is kept. */
export type Fix = () => string | undefined

/** Takes what is wrong; the library's reporter throws, since its text is ours. */
export type Report = (message: string, span: Span, code?: string, fix?: Fix) => void

/** Where the text of a library class comes from, and which packages there are. */
export interface LibrarySource {
  classText(fullName: string): TypeDeclaration | undefined
  readonly packages: readonly string[]
  /** Full names of what programs may name. */
  publicClasses(): readonly string[]
  /** Tells what is near a name that is not there; comes with the rest of the library, and throws before. */
  readonly near: typeof Near
  /** Throws where only the head of a class is here, and its members are asked for. */
  needWhole(fullName: string): void
}

/** All classes by full name: the program's own first, then the library's, read when first asked for. */
export class ClassTable {
  private readonly classes = new Map<string, ClassSymbol | undefined>()
  private readonly library: LibrarySource
  private readonly parent?: ClassTable
  private readonly libraryFile: FileScope

  constructor(library: LibrarySource, parent?: ClassTable) {
    this.library = library
    this.parent = parent
    this.libraryFile = {
      package: '', isFragment: false, single: new Map(), stars: library.packages, staticSingle: new Map(), staticStars: [],
    }
  }

  get packages(): readonly string[] {
    return this.library.packages
  }

  get near(): typeof Near {
    return this.library.near
  }

  get libraryClasses(): readonly string[] {
    return this.library.publicClasses()
  }

  find(fullName: string): ClassSymbol | undefined {
    if (this.classes.has(fullName)) return this.classes.get(fullName)
    const found = this.parent ? this.parent.find(fullName) : this.load(fullName)
    if (!this.parent) this.classes.set(fullName, found)
    return found
  }

  /** A class that must be there because this package ships it. */
  get(fullName: string): ClassSymbol {
    const found = this.find(fullName)
    if (!found) throw new Error(`the library has no ${fullName}`)
    return found
  }

  /** Throws where a library class has no more than its head yet. */
  needWhole(symbol: ClassSymbol): void {
    if (symbol.isLibrary) this.library.needWhole(symbol.fullName)
  }

  private load(fullName: string): ClassSymbol | undefined {
    const declaration = this.library.classText(fullName)
    if (declaration) {
      const packageName = fullName.slice(0, fullName.length - declaration.name.length - 1)
      const file = { ...this.libraryFile, package: packageName }
      return makeClass(declaration, { prefix: `${packageName}.`, scope: { variables: new Map(), file }, isLibrary: true })
    }
    const dot = fullName.lastIndexOf('.')
    const outer = dot < 0 ? undefined : this.find(fullName.slice(0, dot))
    if (outer?.isLibrary) this.needWhole(outer)
    return outer?.types.get(fullName.slice(dot + 1))
  }

  /** Enters a program's top-level types. */
  enter(unit: CompilationUnit, report: Report): ClassSymbol[] {
    const file = fileScope(unit)
    const prefix = unit.package === '' ? '' : `${unit.package}.`
    const found: ClassSymbol[] = []
    for (const declaration of unit.types) {
      const symbol = makeClass(declaration, { prefix, scope: { variables: new Map(), file }, isLibrary: false })
      if (this.classes.has(symbol.fullName)) report(`duplicate class: ${symbol.fullName}`, declaration.nameSpan)
      this.classes.set(symbol.fullName, symbol)
      found.push(symbol)
    }
    return found
  }
}

function fileScope(unit: CompilationUnit): FileScope {
  const single = new Map<string, string>()
  const staticSingle = new Map<string, string[]>()
  const stars: string[] = []
  const staticStars: string[] = []
  for (const one of unit.imports) enterImport(one, { single, staticSingle, stars, staticStars })
  return { package: unit.package, isFragment: unit.shape !== 'file', single, stars, staticSingle, staticStars }
}

function enterImport(
  one: ImportDeclaration,
  into: { single: Map<string, string>; staticSingle: Map<string, string[]>; stars: string[]; staticStars: string[] },
): void {
  if (one.star) {
    (one.static ? into.staticStars : into.stars).push(one.name)
    return
  }
  const last = one.name.slice(one.name.lastIndexOf('.') + 1)
  if (!one.static) into.single.set(last, one.name)
  else into.staticSingle.set(last, [...(into.staticSingle.get(last) ?? []), one.name.slice(0, one.name.lastIndexOf('.'))])
}

interface Place {
  readonly prefix: string
  readonly scope: TypeScope
  readonly isLibrary: boolean
  readonly outer?: ClassSymbol
  readonly frame?: Frame
  readonly binaryName?: string
  readonly isStaticContext?: boolean
}

const KINDS: Readonly<Record<TypeDeclaration['typeKind'], ClassKind>> = {
  class: 'class', interface: 'interface', enum: 'enum', record: 'record', '@interface': 'annotation',
}

/** A class symbol by its declaration, its member types entered, everything else still to be completed. */
export function makeClass(declaration: TypeDeclaration, place: Place): ClassSymbol {
  const kind = KINDS[declaration.typeKind]
  const { outer } = place
  const isLocal = place.frame !== undefined
  const flags = new Set(declaration.modifiers.flags)
  if (kind === 'record' || (kind === 'enum' && declaration.constants.every((one) => !one.body))) flags.add('final')
  if (kind === 'interface' || kind === 'annotation') flags.add('abstract')
  const types = new Map<string, ClassSymbol>()
  const symbol: ClassSymbol = {
    name: declaration.name, fullName: place.prefix + declaration.name, kind, flags, isLibrary: place.isLibrary, outer, declaration, isLocal,
    binaryName: place.binaryName ?? (outer ? `${outer.binaryName}$${declaration.name}` : place.prefix + declaration.name),
    displayName: outer && !isLocal && !outer.flags.has('implicit') ? `${outer.displayName}.${declaration.name}` : declaration.name,
    frame: place.frame, scope: place.scope, typeParams: [], interfaces: [], types, fields: new Map(), methods: new Map(), constructors: [], components: [],
    isStatic: place.isStaticContext ?? (outer === undefined || kind !== 'class' || flags.has('static') || outer.kind === 'interface' || outer.kind === 'annotation'),
    state: 'named', captures: new Set(),
  }
  for (const member of declaration.members) {
    if (member.kind !== 'type') continue
    const scope: TypeScope = { parent: place.scope, variables: new Map(), members: symbol }
    types.set(member.name, makeClass(member, { prefix: `${symbol.fullName}.`, scope, isLibrary: place.isLibrary, outer: symbol }))
  }
  return symbol
}
