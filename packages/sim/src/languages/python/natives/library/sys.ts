import { SUSPEND } from '../../../../machine/frame.ts'
import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Tracer, Value } from '../../../../machine/values.ts'
import { length } from '../../library/code-points.ts'
import { classOf, getter, libraryClass, nativeFunction } from '../../objects/classes.ts'
import { type PyClass, PyException, PyFloat, PyList, PyNativeObject, PyTuple } from '../../objects/values.ts'
import { raised, typeError } from '../../runtime/raise.ts'
import { flushNow, mayPut, put } from '../../runtime/output.ts'
import { redirected, sendText } from '../descriptors.ts'
import { defineMethod, integer, moduleFunction } from '../signature.ts'

/** sys.stdout and sys.stderr. A write is one piece of output; under terminal semantics a line is written whole. */
export class PyTextStream extends PyNativeObject {
  readonly sort = 'text stream'
  readonly kind: 'stdout' | 'stderr'
  constructor(kind: 'stdout' | 'stderr') {
    super(TEXT_STREAM)
    this.kind = kind
    this.shared = true
  }
  override get inline(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.text(this.kind)
  }
}

const TEXT_STREAM = libraryClass('_io', 'TextIOWrapper')

/** Puts text out on a stream; false until leave is given. */
function putOn(m: Interpreter, stream: PyTextStream, text: string): boolean {
  const into = stream.kind === 'stdout' ? redirected(m) : undefined
  if (into !== undefined) return sendText(m, into, text)
  if (!mayPut(m)) return false
  if (stream.kind === 'stdout') put(m, text)
  else m.writeError(text)
  return true
}

defineMethod<PyTextStream>(TEXT_STREAM, 'write', 'text', (m, stream, [text]) => {
  if (typeof text !== 'string') throw typeError(m, `write() argument must be str, not ${classOf(text).name}`)
  return putOn(m, stream, text) ? length(text) : SUSPEND
})
defineMethod<PyTextStream>(TEXT_STREAM, 'writelines', 'lines', (m, stream, [lines]) => {
  if (!(lines instanceof PyList || lines instanceof PyTuple)) throw typeError(m, `'${classOf(lines).name}' object is not iterable`)
  return putOn(m, stream, lines.items.join('')) ? null : SUSPEND
})
defineMethod<PyTextStream>(TEXT_STREAM, 'flush', '', (m, stream) => (stream.kind === 'stderr' || flushNow(m) ? null : SUSPEND))
defineMethod<PyTextStream>(TEXT_STREAM, 'isatty', '', (m) => m.semantics.stdout !== 'pipe')
defineMethod<PyTextStream>(TEXT_STREAM, 'fileno', '', (_m, stream) => (stream.kind === 'stdout' ? 1 : 2))
defineMethod<PyTextStream>(TEXT_STREAM, 'reconfigure', '*line_buffering=, *encoding=, *errors=', () => null)
getter(TEXT_STREAM, 'name', (_m, [self]) => `<${(self as PyTextStream).kind}>`)
getter(TEXT_STREAM, 'encoding', () => 'utf-8')
getter(TEXT_STREAM, 'closed', () => false)

const STANDARD_OUT = new PyTextStream('stdout')
const STANDARD_ERROR = new PyTextStream('stderr')

const VERSION = new PyTuple([3, 11, 7, 'final', 0], versionClass())

function versionClass(): PyClass {
  const cls = libraryClass('sys', 'version_info', [classOf(new PyTuple([]))], 'tuple')
  ;['major', 'minor', 'micro', 'releaselevel', 'serial'].forEach((name, i) => getter(cls, name, (_m, [self]) => (self as PyTuple).items[i]))
  return cls
}

const FLOAT_INFO = (() => {
  const cls = libraryClass('sys', 'float_info', [classOf(new PyTuple([]))], 'tuple')
  const fields: readonly [string, Value][] = [
    ['max', new PyFloat(Number.MAX_VALUE)], ['max_exp', 1024], ['max_10_exp', 308], ['min', new PyFloat(2 ** -1022)], ['min_exp', -1021], ['min_10_exp', -307],
    ['dig', 15], ['mant_dig', 53], ['epsilon', new PyFloat(Number.EPSILON)], ['radix', 2], ['rounds', 1],
  ]
  fields.forEach(([name], i) => getter(cls, name, (_m, [self]) => (self as PyTuple).items[i]))
  return new PyTuple(fields.map(([, value]) => value), cls)
})()

const functions = new Map<string, Value>()
const define = (name: string, spec: string, body: Parameters<typeof moduleFunction>[2]): void => {
  functions.set(name, moduleFunction(name, spec, body, 'pure', 'sys.'))
}

functions.set('exit', nativeFunction('exit', (m, [status = null]) => {
  throw raised(m, 'SystemExit', ...(status === null ? [] : [status]))
}))
define('getrecursionlimit', '', () => 1000)
define('setrecursionlimit', 'limit', (m, [limit]) => {
  if (integer(m, limit) < 1) throw raised(m, 'ValueError', 'recursion limit must be greater or equal than 1')
  return null
})
define('getswitchinterval', '', () => new PyFloat(0.005))
define('setswitchinterval', 'interval', () => null)
define('getdefaultencoding', '', () => 'utf-8')
define('getfilesystemencoding', '', () => 'utf-8')
define('intern', 'text', (_m, [text]) => text)
define('is_finalizing', '', () => false)
define('exc_info', '', (_m, _values, thread) => {
  const handled = thread.handled
  return handled instanceof PyException ? new PyTuple([handled.cls, handled, null]) : new PyTuple([null, null, null])
})

const CONSTANTS: readonly (readonly [string, Value])[] = [
  ['stdout', STANDARD_OUT], ['stderr', STANDARD_ERROR], ['__stdout__', STANDARD_OUT], ['__stderr__', STANDARD_ERROR],
  ['maxsize', 9223372036854775807n], ['maxunicode', 0x10ffff], ['byteorder', 'little'], ['platform', 'linux'], ['version', '3.11.7 (main) [Interleave]'], ['version_info', VERSION],
  ['hexversion', 0x030b07f0], ['executable', '/usr/bin/python3'], ['prefix', '/usr'], ['float_info', FLOAT_INFO], ['copyright', 'none'],
]
for (const [name, value] of CONSTANTS) functions.set(name, value)
functions.set('argv', new PyTuple(['program.py']))

export const SYS: ReadonlyMap<string, Value> = functions
