import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, exceptionClass, method, nativeFunction } from '../objects/classes.ts'
import { type PyClass, PyDescriptor, PyException, PyList, PyTuple } from '../objects/values.ts'
import { plainItems } from '../runtime/iteration.ts'
import { SUSPEND } from '../../../machine/frame.ts'
import { typeError } from '../runtime/raise.ts'

type Get = (m: Interpreter, exception: PyException) => Value
type Set = (m: Interpreter, exception: PyException, value: Value) => void

/** An attribute that every exception of a class has without storing it. */
function field(className: string, name: string, get: Get, set?: Set): void {
  const getter = nativeFunction(name, (m, [self]) => get(m, self as PyException), { effect: 'pure' })
  const setter = set && nativeFunction(name, (m, [self, value]) => {
    set(m, self as PyException, value)
    return null
  })
  exceptionClass(className).attributes.set(name, new PyDescriptor('property', getter, setter ?? null))
}

const argument = (index: number): Get => (_m, exception) => exception.args[index] ?? null

field('BaseException', 'args', (_m, exception) => new PyTuple([...exception.args]), (m, exception, value) => {
  const items = plainItems(m, value)
  if (items === SUSPEND || items === undefined) throw typeError(m, `'${classOf(value).name}' object is not iterable`)
  m.journal.set(exception, 'args', [...items])
})

field('BaseException', '__cause__', (_m, exception) => exception.cause, (m, exception, value) => {
  m.journal.set(exception, 'cause', exceptionOrNone(m, value, 'exception cause must be None or derive from BaseException'))
  m.journal.set(exception, 'suppressContext', true)
})
field('BaseException', '__context__', (_m, exception) => exception.context, (m, exception, value) => {
  m.journal.set(exception, 'context', exceptionOrNone(m, value, 'exception context must be None or derive from BaseException'))
})
field('BaseException', '__suppress_context__', (_m, exception) => exception.suppressContext, (m, exception, value) => {
  m.journal.set(exception, 'suppressContext', value === true)
})

function exceptionOrNone(m: Interpreter, value: Value, sentence: string): Value {
  if (value !== null && !(value instanceof PyException)) throw typeError(m, sentence)
  return value
}

method(exceptionClass('BaseException'), 'add_note', (m, [self, note]) => {
  if (typeof note !== 'string') throw typeError(m, `note must be a str, not '${classOf(note).name}'`)
  const exception = self as PyException
  m.journal.set(exception, 'notes', [...exception.notes, note])
  return null
})
field('BaseException', '__notes__', (m, exception) => m.born(new PyList([...exception.notes])))

field('StopIteration', 'value', argument(0))
field('SystemExit', 'code', (_m, exception) => {
  if (exception.args.length === 0) return null
  return exception.args.length === 1 ? exception.args[0]! : new PyTuple([...exception.args])
})
/** The classes that OSError(number, text) stands for. */
const BY_NUMBER: ReadonlyMap<Value, string> = new Map<Value, string>([
  [1, 'PermissionError'], [2, 'FileNotFoundError'], [3, 'ProcessLookupError'], [4, 'InterruptedError'], [10, 'ChildProcessError'], [11, 'BlockingIOError'],
  [13, 'PermissionError'], [17, 'FileExistsError'], [20, 'NotADirectoryError'], [21, 'IsADirectoryError'], [32, 'BrokenPipeError'],
  [103, 'ConnectionAbortedError'], [104, 'ConnectionResetError'], [110, 'TimeoutError'], [111, 'ConnectionRefusedError'],
])
method(exceptionClass('OSError'), '__new__', (m, [cls, ...args]) => {
  const named = cls === exceptionClass('OSError') && args.length > 1 ? BY_NUMBER.get(args[0]) : undefined
  return m.born(new PyException(named === undefined ? (cls as PyClass) : exceptionClass(named), args))
}, { effect: 'pure' })

/** An OSError takes two or three arguments as number, text and file name; otherwise it has none of them. */
const osArgument = (index: number): Get => (_m, exception) => (exception.args.length < 2 ? null : (exception.args[index] ?? null))
field('OSError', 'errno', osArgument(0))
field('OSError', 'strerror', osArgument(1))
field('OSError', 'filename', osArgument(2))

for (const [index, name] of ['encoding', 'object', 'start', 'end', 'reason'].entries()) {
  field('UnicodeDecodeError', name, argument(index))
  field('UnicodeEncodeError', name, argument(index))
}
