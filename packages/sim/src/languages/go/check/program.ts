import type { Diagnostic } from '../../../source/index.ts'
import { librarySources } from '../library/index.ts'
import { parse } from '../syntax/parse.ts'
import type { File } from '../syntax/tree.ts'
import { checkPackage, type CheckedPackage } from './check.ts'
import { newInfo, type Info } from './checker.ts'
import type { Package } from './objects.ts'
import { Instances } from './substitute.ts'

/** A whole checked program: the user's package last, after the library packages it needs, in initialisation order. */
export interface CheckedProgram {
  readonly packages: readonly CheckedPackage[]
  readonly info: Info
  readonly instances: Instances
  readonly diagnostics: readonly Diagnostic[]
}

/** Checks a file and whatever it imports. The file is wrong exactly when there are diagnostics. */
export function checkProgram(file: File, isTestFile = false): CheckedProgram {
  const info = newInfo()
  const instances = new Instances()
  const known = new Map<string, CheckedPackage>()
  const order: CheckedPackage[] = []
  const importer = (path: string): Package | undefined => {
    const before = known.get(path)
    if (before) return before.pkg
    const text = Object.hasOwn(librarySources, path) ? librarySources[path] : undefined
    if (text === undefined) return undefined
    const checked = checkLibrary(path, text, importer, info, instances)
    known.set(path, checked)
    order.push(checked)
    return checked.pkg
  }
  const own = checkPackage(file, 'main', false, importer, info, instances, isTestFile)
  return { packages: [...order, own], info, instances, diagnostics: own.diagnostics }
}

function checkLibrary(path: string, text: string, importer: (path: string) => Package | undefined, info: Info, instances: Instances): CheckedPackage {
  const { tree, diagnostics } = parse(text)
  if (!tree) throw new Error(`library package ${path} does not parse: ${diagnostics[0]?.message}`)
  const checked = checkPackage(tree, path, true, importer, info, instances)
  if (checked.diagnostics.length > 0) throw new Error(`library package ${path} is wrong: ${checked.diagnostics[0]!.message}`)
  return checked
}
