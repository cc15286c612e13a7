import type { Diagnostic } from '../../../source/index.ts'
import type { File, ImportSpec } from '../syntax/tree.ts'
import { Checker, type Info } from './checker.ts'
import { initOrder } from './init-order.ts'
import { nearPackage } from './near.ts'
import { packageMembers, type PackageVars } from './members.ts'
import { Scope, type Func, type Package, type PackageName } from './objects.ts'
import type { Instances } from './substitute.ts'
import { typeString } from './type-string.ts'
import { universe } from './universe.ts'

/** A checked package: its members, and how it starts up. */
export interface CheckedPackage {
  readonly pkg: Package
  readonly functions: readonly Func[]
  readonly inits: readonly Func[]
  /** Package variables in the order in which they get their values. */
  readonly variables: readonly PackageVars[]
  readonly diagnostics: readonly Diagnostic[]
  /** It runs its tests, even where it has a function main. */
  readonly isTestFile: boolean
}

/** Finds a package by its import path; undefined when it is not modelled. */
export type Importer = (path: string) => Package | undefined

/**
 * Checks one file as a whole package. Diagnostics come in reading order with the sentences of the Go compiler;
 * never throws on a faulty program. What was found out goes to `info`, which several packages may share.
 */
export function checkPackage(file: File, path: string, library: boolean, importer: Importer, info: Info, instances: Instances, isTestFile = false): CheckedPackage {
  const pkg: Package = { path, name: file.packageName.name, library, scope: new Scope(universe) }
  const c = new Checker(pkg, info, instances)
  const imports = new Scope(universe)
  const names = file.imports.flatMap((spec) => declareImport(c, spec, imports, importer))
  const members = packageMembers(withImports(c, imports), file)
  c.runDelayed()
  const variables = initOrder(c, members)
  if (!library) {
    if (pkg.name === 'main' && !isTestFile && !members.functionList.some((func) => (func.name === 'main' && !func.receiver) || isTest(func))) {
      c.error('missing-main', file.packageName, 'function main is undeclared in the main package')
    }
    for (const { name, spec } of names) if (!name.used) unusedImport(c, name, spec)
  }
  // What a package that is not there would have had is no fault of the program's own.
  const missing = c.diagnostics.filter(({ code }) => code === 'go-import')
  const diagnostics = firstPerPlace(missing.length > 0 ? missing : c.diagnostics)
  return { pkg, functions: members.functionList, inits: members.inits, variables, diagnostics, isTestFile }
}

/** A function that `go test` runs. */
export function isTest(func: Func): boolean {
  return !func.receiver && /^Test(?:$|[^\p{Ll}])/u.test(func.name) && takes(func, 'T')
}

/** The function that `go test` calls instead of running the tests itself. */
export function isTestMain(func: Func): boolean {
  return !func.receiver && func.name === 'TestMain' && takes(func, 'M')
}


/** Imports are names of the file, outside the package's own: a member of the same name clashes. */
function withImports(c: Checker, imports: Scope): Checker {
  for (const [name, object] of imports.names) c.pkg.scope.names.set(name, object)
  return c
}

function declareImport(c: Checker, spec: ImportSpec, scope: Scope, importer: Importer): { name: PackageName; spec: ImportSpec }[] {
  const at = { start: spec.pathAt, end: spec.end }
  const imported = importer(spec.path)
  if (!imported) {
    c.error('import', at, `package ${spec.path} is not modelled`, nearPackage(spec.path))
    return []
  }
  const written = spec.name?.name
  if (written === '_') return []
  if (written === '.') {
    for (const [name, object] of imported.scope.names) if (/^\p{Lu}/u.test(name)) scope.add(name, object)
    return []
  }
  const name: PackageName = { kind: 'package', name: written ?? imported.name, at: spec.start, imported, renamed: written !== undefined && written !== imported.name, used: false }
  if (scope.add(name.name, name)) c.error('redeclared', at, `${name.name} redeclared in this block`)
  return [{ name, spec }]
}

function unusedImport(c: Checker, name: PackageName, spec: ImportSpec): void {
  const quoted = JSON.stringify(spec.path)
  c.error('unused-import', spec, name.renamed ? `${quoted} imported as ${name.name} and not used` : `${quoted} imported and not used`)
}

/** In reading order; of several complaints about one place the first stands. */
function firstPerPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span, message }) => {
      const key = `${span.start}:${message}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function takes(func: Func, type: string): boolean {
  return func.type.params.length === 1 && typeString(func.type.params[0]!.type, (pkg) => pkg.path) === `*testing.${type}`
}
