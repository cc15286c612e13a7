import { SUSPEND } from '../../../../machine/frame.ts'
import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Thread } from '../../../../machine/thread.ts'
import type { Value } from '../../../../machine/values.ts'
import { PyException, PyList, PyNative } from '../../objects/values.ts'
import { STDOUT } from '../../runtime/effects.ts'
import { chainOf, tracebackText } from '../../runtime/errors.ts'
import { mayLook } from '../../runtime/items.ts'
import { typeError } from '../../runtime/raise.ts'
import { put } from '../../runtime/output.ts'
import { pythonState } from '../../runtime/state.ts'
import { exceptionText } from '../../runtime/text.ts'
import { PyTextStream } from './sys.ts'

/** The exception among the arguments (a value, or type, value and traceback), or the one being handled. */
function exceptionOf(args: readonly Value[], thread: Thread): PyException | undefined {
  const given = args.find((arg): arg is PyException => arg instanceof PyException)
  return given ?? (thread.handled instanceof PyException ? thread.handled : undefined)
}

/** SUSPEND until what the exception holds may be looked at. */
function textOf(m: Interpreter, exception: PyException | undefined): string | typeof SUSPEND {
  if (exception === undefined) return 'NoneType: None\n'
  return mayLook(m, ...chainOf(exception)) ? tracebackText(m, exception) : SUSPEND
}

function printer(name: string, asksHandled: boolean): [string, Value] {
  return [name, new PyNative(name, name, (m, args, keywords, thread) => {
    const file = keywords.get('file') ?? null
    if (file !== null && !(file instanceof PyTextStream)) throw typeError(m, 'traceback is printed to sys.stdout or sys.stderr only; use format_exc for other places')
    if (!m.mayWrite(pythonState(m).stdout, m.access.key(STDOUT))) return SUSPEND
    const text = textOf(m, exceptionOf(asksHandled ? [] : args, thread))
    if (text === SUSPEND) return SUSPEND
    if (file instanceof PyTextStream && file.kind === 'stdout') put(m, text)
    else m.writeError(text)
    return null
  }, 'effect', false)]
}

const lines = (m: Interpreter, text: string | typeof SUSPEND): PyList | typeof SUSPEND => text === SUSPEND ? SUSPEND : m.born(new PyList(text.match(/[^\n]*\n|[^\n]+/g) ?? []))

export const TRACEBACK: ReadonlyMap<string, Value> = new Map<string, Value>([
  printer('print_exc', true),
  printer('print_exception', false),
  ['format_exc', new PyNative('format_exc', 'format_exc', (m, _args, _k, thread) => textOf(m, exceptionOf([], thread)), 'pure', false)],
  ['format_exception', new PyNative('format_exception', 'format_exception', (m, args, _k, thread) => lines(m, textOf(m, exceptionOf(args, thread))), 'pure', false)],
  ['format_exception_only', new PyNative('format_exception_only', 'format_exception_only', (m, args, _k, thread) => {
    const exception = exceptionOf(args, thread)
    if (exception === undefined) return lines(m, 'NoneType: None\n')
    if (!mayLook(m, exception)) return SUSPEND
    const text = exceptionText(m, exception) ?? ''
    return lines(m, text === '' ? `${exception.cls.name}\n` : `${exception.cls.name}: ${text}\n`)
  }, 'pure', false)],
])
