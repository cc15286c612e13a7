import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Tracer, Value } from '../../../../machine/values.ts'
import { Raised } from '../../../../machine/runtime.ts'
import { binaryText, fromBinaryText } from '../../library/bytes.ts'
import { bytesRepr, strRepr } from '../../library/str-repr.ts'
import { compile, escape, findIter, fullMatch, type Match, matchStart, parseTemplate, type Pattern, patternRepr, RegexError, search } from '../../regex.ts'
import { exceptionClass, libraryClass } from '../../objects/classes.ts'
import { PyBytes, type PyClass, PyException, PyNativeObject, PyTuple } from '../../objects/values.ts'
import { typeError } from '../../runtime/raise.ts'
import { bytesLike } from '../../objects/byte-array.ts'
import { classOf } from '../../objects/classes.ts'
import { integer, moduleFunction } from '../signature.ts'

/** The natives behind the module `re`, which is written in Python around them (prelude/text-modules.ts). */
const HANDLE = libraryClass('_re', 'handle')

class PyCompiledPattern extends PyNativeObject {
  readonly sort = 'compiled pattern'
  readonly pattern: Pattern
  readonly bytes: boolean
  constructor(pattern: Pattern, bytes: boolean) {
    super(HANDLE)
    this.pattern = pattern
    this.bytes = bytes
  }
  override get inline(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.text(this.pattern.source)
    tracer.number(this.pattern.flags)
  }
}

export const RE_ERROR: PyClass = libraryClass('re', 'error', [exceptionClass('Exception')], 'exception')

/** Runs what may refuse a pattern; `re.error` gets its fields. */
function guarded<T>(m: Interpreter, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    if (!(problem instanceof RegexError)) throw problem
    const error = m.born(new PyException(RE_ERROR, [problem.message]))
    for (const [name, value] of Object.entries({ msg: problem.reason, pos: problem.position, lineno: problem.line, colno: problem.column })) error.attributes.set(name, value)
    throw new Raised(error)
  }
}

function subject(m: Interpreter, handle: PyCompiledPattern, value: Value): string {
  if (typeof value === 'string') {
    if (handle.bytes) throw typeError(m, 'cannot use a bytes pattern on a string-like object')
    return value
  }
  const like = bytesLike(value)
  if (like === undefined) throw typeError(m, `expected string or bytes-like object, got '${classOf(value).name}'`)
  if (!handle.bytes) throw typeError(m, 'cannot use a string pattern on a bytes-like object')
  return binaryText(like)
}

const shown = (handle: PyCompiledPattern, match: Match): PyTuple =>
  new PyTuple([new PyTuple(match.spans.map(([start, end]) => new PyTuple([start, end]))), match.lastIndex, handle])

const functions = new Map<string, Value>()
const define = (name: string, spec: string, body: Parameters<typeof moduleFunction>[2]): void => {
  functions.set(name, moduleFunction(name, spec, body))
}

define('compile', 'pattern, flags', (m, [source, flags]) => {
  const bytes = source instanceof PyBytes
  if (!bytes && typeof source !== 'string') throw typeError(m, 'first argument must be string or compiled pattern')
  const pattern = guarded(m, () => compile(bytes ? binaryText(source.data) : source, Number(integer(m, flags)), bytes))
  return m.born(new PyCompiledPattern(pattern, bytes))
})
define('about', 'handle', (m, [handle]) => {
  const { pattern, bytes } = handle as PyCompiledPattern
  const names = new PyTuple([...pattern.names].map(([name, index]) => new PyTuple([name, index])))
  const text = bytes ? bytesRepr(fromBinaryText(pattern.source)) : strRepr(pattern.source)
  return new PyTuple([pattern.flags, pattern.groupCount, names, patternRepr(pattern, text)])
})
for (const [name, find] of Object.entries({ search, match: matchStart, fullmatch: fullMatch })) {
  define(name, 'handle, text, pos, endpos', (m, [given, text, pos, endpos]) => {
    const handle = given as PyCompiledPattern
    const found = find(handle.pattern, subject(m, handle, text), Number(pos), Number(endpos))
    return found === undefined ? null : shown(handle, found)
  })
}
define('find_all', 'handle, text, pos, endpos', (m, [given, text, pos, endpos]) => {
  const handle = given as PyCompiledPattern
  return new PyTuple(Array.from(findIter(handle.pattern, subject(m, handle, text), Number(pos), Number(endpos)), (match) => shown(handle, match)))
})
define('template', 'handle, template', (m, [given, template]) => {
  const { pattern } = given as PyCompiledPattern
  const text = template instanceof PyBytes ? binaryText(template.data) : String(template)
  const pieces = guarded(m, () => parseTemplate(text, pattern.groupCount, pattern.names))
  return new PyTuple(pieces.map((piece) => (typeof piece === 'string' && template instanceof PyBytes ? new PyBytes(fromBinaryText(piece)) : piece)))
})
define('escape', 'text', (_m, [text]) => (text instanceof PyBytes ? new PyBytes(fromBinaryText(escape(binaryText(text.data)))) : escape(String(text))))
functions.set('error', RE_ERROR)

export const RE: ReadonlyMap<string, Value> = functions
