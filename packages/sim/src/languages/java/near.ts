import { nearNames, nearSentence } from '../../source/index.ts'
import type { ClassTable } from './class-table.ts'
import { completeMembers } from './members.ts'
import type { ClassSymbol, FileScope } from './symbols.ts'

/** What programs import for one purpose, by the beginnings of full names, and what serves the same purpose here. */
const THEMES: readonly (readonly [names: RegExp, instead: string])[] = [
  [/^javax?\.(?:net|nio\.channels|rmi|websocket)\b/, 'There is no network: a BlockingQueue carries messages between threads, and Thread.sleep stands for waiting for an answer.'],
  [/^java\.(?:nio|io|util\.(?:zip|jar))\b/, 'There is no disk: StringReader, StringWriter, BufferedReader and PrintWriter keep text in memory.'],
  [/^java\.lang\.(?:Process|management)/, 'There is one process: a Thread stands for another.'],
  [/^javax?\.(?:awt|swing|sql)\b/, 'There is neither a window nor a database: System.out is there for output.'],
  [/^java\.text\b/, 'String.format and java.time.format are there for text.'],
  [/^(?!javax?\.)/, 'Of libraries only a part of the JDK is modelled.'],
]

const simpleName = (fullName: string): string => fullName.slice(fullName.lastIndexOf('.') + 1)

/** What may be meant by a class that is not there: one that is not imported, what serves the same purpose, or what reads like it. */
export function nearClass(name: string, file: FileScope | undefined, table: ClassTable): string {
  const written = name.includes('.') ? name : file?.single.get(name)
  const known = table.libraryClasses
  const meant = known.filter((one) => simpleName(one) === simpleName(name))
  if (meant.length > 0) return `Import ${meant.join(' or ')}.`
  const paths = written === undefined ? [...(file?.stars ?? []), 'java.lang'].map((star) => `${star}.${name}`) : [written]
  const theme = THEMES.find(([names]) => paths.some((path) => names.test(path)))
  if (theme) return theme[1]
  const near = nearNames(simpleName(name), known.map(simpleName))
  const has = written === undefined ? 'Neither the program nor the modelled part of the JDK has it.' : 'The modelled part of the JDK does not have it.'
  return near.length > 0 ? `${has} Near it: ${near.map((one) => known.find((full) => simpleName(full) === one)).join(', ')}.` : has
}

/** What a class of the library has near a method or field that it does not have here; undefined where the program alone made the class. */
export function nearMember(symbol: ClassSymbol | undefined, kind: 'methods' | 'fields', name: string, table: ClassTable): string | undefined {
  const library = symbol && libraryPart(symbol)
  if (!library) return undefined
  if (kind === 'fields' && memberNames(library, 'methods', table).includes(name)) return `It is a method: ${name}().`
  return `Only a part of ${library.displayName} is modelled. ${nearSentence(name, memberNames(library, kind, table))}`.trimEnd()
}

/** The class itself, or the one of the library that it extends; every class extends Object, which says nothing. */
function libraryPart(symbol: ClassSymbol): ClassSymbol | undefined {
  if (symbol.isLibrary) return symbol
  const above = symbol.superclass && libraryPart(symbol.superclass.symbol)
  return above && /^java\.lang\.(?:Object|Enum|Record)$/.test(above.fullName) ? undefined : above
}

/** Its own first, then what it inherits. */
function memberNames(symbol: ClassSymbol, kind: 'methods' | 'fields', table: ClassTable): string[] {
  completeMembers(symbol, table)
  const own = [...symbol[kind].values()].flat().filter((one) => (symbol.kind === 'interface' || one.flags.has('public')) && !one.name.includes('$'))
  const above = [symbol.superclass, ...symbol.interfaces].flatMap((one) => (one ? memberNames(one.symbol, kind, table) : []))
  return [...new Set([...own.map((one) => one.name), ...above])]
}
