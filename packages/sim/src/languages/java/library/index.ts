import { SourceText } from '../../../source/index.ts'
import { ARRAYS } from './arrays.ts'
import { ATOMICS } from './atomics.ts'
import { COLLECTIONS } from './collections.ts'
import { CONCURRENT } from './concurrent.ts'
import { FUNCTIONS } from './functions.ts'
import { EXCEPTIONS, LANG } from './lang.ts'
import { LOCKS } from './locks.ts'
import { MAPS, UTILITIES } from './maps.ts'
import { STATISTICS, STREAMS } from './streams.ts'
import { INTERLEAVE, IO, THREADS } from './threads.ts'
import { TIME } from './time.ts'
import type { LibrarySource } from '../class-table.ts'
import { parse } from '../parse.ts'
import type { TypeDeclaration } from '../tree.ts'

/** Our Java sources by package. A class is cut out of its text and parsed when a program first names it. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['java.lang', LANG], ['java.lang', THREADS], ['java.io', IO], ['interleave', INTERLEAVE], ['java.util.function', FUNCTIONS],
  ['java.util', COLLECTIONS], ['java.util', MAPS], ['java.util', UTILITIES], ['java.util', ARRAYS], ['java.util', STATISTICS], ['java.util.stream', STREAMS],
  ['java.util.concurrent', CONCURRENT], ['java.util.concurrent.atomic', ATOMICS], ['java.util.concurrent.locks', LOCKS], ['java.time', TIME],
]

const HEAD = /^(?:(?:public|abstract|final|sealed|strictfp) )*(?:class|interface|enum|record|@interface) (\w+)/gm

let index: Map<string, string> | undefined

/** Every class text of the library by full name. */
export function libraryTexts(): ReadonlyMap<string, string> {
  index ??= buildIndex()
  return index
}

function buildIndex(): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, text] of TEXTS) {
    const heads = [...text.matchAll(HEAD)]
    heads.forEach((head, at) => found.set(`${name}.${head[1]}`, text.slice(head.index, heads[at + 1]?.index)))
  }
  for (const line of EXCEPTIONS.trim().split('\n')) {
    const [full, parent] = line.split(' < ')
    found.set(full!, exceptionText(full!.slice(full!.lastIndexOf('.') + 1), parent!))
  }
  return found
}

function exceptionText(name: string, parent: string): string {
  const make = (params: string, args: string): string => `  public ${name}(${params}) { super(${args}); }\n`
  const index = name.endsWith('IndexOutOfBoundsException') ? make('int index', '"' + INDEX_TEXTS[name]! + '" + index') : ''
  return `public class ${name} extends ${parent} {\n${make('', '')}${make('String message', 'message')}${make('String message, Throwable cause', 'message, cause')}${make('Throwable cause', 'cause')}${index}}\n`
}

const INDEX_TEXTS: Readonly<Record<string, string>> = {
  IndexOutOfBoundsException: 'Index out of range: ', ArrayIndexOutOfBoundsException: 'Array index out of range: ', StringIndexOutOfBoundsException: 'String index out of range: ',
}

export const LIBRARY: LibrarySource = {
  packages: [...new Set([...libraryTexts().keys()].map((name) => name.slice(0, name.lastIndexOf('.'))))],
  classText(fullName: string): TypeDeclaration | undefined {
    const text = libraryTexts().get(fullName)
    if (text === undefined) return undefined
    const { unit, diagnostics } = parse(new SourceText(`${fullName}.java`, text))
    const [declaration] = unit?.types ?? []
    if (!declaration) throw new Error(`the library's ${fullName} does not parse: ${diagnostics[0]?.message} at ${diagnostics[0]?.span.start}`)
    return declaration
  },
}
