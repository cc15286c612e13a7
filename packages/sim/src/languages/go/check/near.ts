import { nearNames, nearSentence } from '../../../source/index.ts'
import { librarySources } from '../library/index.ts'
import { isExported, type Package } from './objects.ts'
import { typeSetOf } from './type-sets.ts'
import { under, type GoType } from './types.ts'

/** What programs import for one purpose, by the beginnings of paths, and what serves the same purpose here. */
const THEMES: readonly (readonly [paths: RegExp, instead: string])[] = [
  [/^(?:net\b|crypto\/tls|google\.golang\.org\/grpc|github\.com\/gorilla)/, 'There is no network: channels carry messages, and time.Sleep stands for waiting for an answer.'],
  [/^os\/exec|^plugin/, 'Other programs are not run: goroutines and channels stand for them.'],
  [/^(?:embed|io\/|path|archive\/|compress\/|database\/)/, 'There is no disk: strings.Builder, bytes.Buffer and bufio keep text in memory.'],
  [/^(?:flag|golang\.org\/x\/term)/, 'Nobody is at the keyboard: write the value into the program.'],
  [/^(?:text|html|go|regexp|encoding)\b/, 'fmt, strings, strconv and unicode are there for text.'],
  [/^(?:unsafe|cgo|C)$/, 'There is no memory to reach into: sync/atomic has what threads need of it.'],
  [/^(?:crypto|hash|math)\b/, 'math, math/bits and math/rand are there for numbers.'],
  [/^golang\.org\/x\/sync/, 'golang.org/x/sync/errgroup, sync and channels are there.'],
]

/** What to import instead of a package that is not modelled. */
export function nearPackage(path: string): string {
  const theme = THEMES.find(([paths]) => paths.test(path))
  const near = nearNames(path, Object.keys(librarySources))
  if (near.length > 0 && !theme) return `Near it: ${near.join(', ')}.`
  return theme?.[1] ?? `Modelled: ${Object.keys(librarySources).join(', ')}.`
}

/** What a package of the library has near a member that it does not have here; undefined for the program's own package. */
export function nearInPackage(pkg: Package, name: string): string | undefined {
  if (!pkg.library) return undefined
  return `The modelled part of package ${pkg.path} does not have it. ${nearSentence(name, [...pkg.scope.names.keys()].filter(isExported))}`.trimEnd()
}

/** What a type of the library has near a field or method that it does not have here; undefined for the program's own types. */
export function nearMember(type: GoType, shown: string, name: string): string | undefined {
  const named = type.kind === 'pointer' ? type.element : type
  if (named.kind !== 'named' || named.object.pkg?.library !== true) return undefined
  const below = under(named)
  const fields = below.kind === 'struct' ? below.fields.map((field) => field.name) : []
  const methods = below.kind === 'interface' ? typeSetOf(below).methods.keys() : (named.origin ?? named).methods.keys()
  return `The modelled part of ${shown} does not have it. ${nearSentence(name, [...methods, ...fields].filter(isExported))}`.trimEnd()
}
