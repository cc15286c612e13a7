import { SUSPEND } from '../../../machine/frame.ts'
import { Unsupported } from '../../../machine/machine.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { builtinText } from '../format/builtin-print.ts'
import { printAll, printFormat, wrappedArguments } from '../format/print.ts'
import { AddressShown } from '../format/printer.ts'
import { natives, type NativeAnswer } from '../runtime/natives.ts'
import { nilDereference } from '../runtime/panics.ts'
import { goState } from '../runtime/state.ts'
import { decodeText } from '../runtime/utf8.ts'
import { holdsType } from '../runtime/handlers-calls.ts'
import { GoBox, GoComplex, GoCell, GoPointer, type GoStream } from '../runtime/values.ts'
import { writePointer } from '../runtime/access.ts'
import { mayNeedMethods, mayShow } from '../runtime/shown.ts'
import { equal, comparableAtRunTime } from '../runtime/equality.ts'
import { itemsOf, sliceOf, stringSlice } from './values.ts'

export const STDOUT = 'stdout'

function refusingAddresses<T>(m: Interpreter, run: () => T): T {
  try {
    return run()
  } catch (problem) {
    if (problem instanceof AddressShown) throw new Unsupported('go-address', 'Printing an address is not modelled: it is another in every run.', m.lineOf(m.current), 'Print what the pointer leads to (*p), or a name of your own.')
    throw problem
  }
}

type Render = (methodText: (box: GoBox) => string) => string

/** The values whose methods the text needs, in the order in which they are asked for. */
function plan(m: Interpreter, args: Value, render: Render): NativeAnswer {
  const boxes = itemsOf(args)
  if (!boxes.some((box) => box instanceof GoBox && mayNeedMethods(box.type))) return null
  if (!mayShow(m, boxes)) return SUSPEND
  const wanted: Value[] = []
  refusingAddresses(m, () => render((box) => {
    wanted.push(box)
    return ''
  }))
  return wanted.length === 0 ? null : sliceOf(m, goState(m).types.any, wanted)
}

function render(m: Interpreter, args: Value, texts: Value, run: Render): string | typeof SUSPEND {
  if (!mayShow(m, itemsOf(args))) return SUSPEND
  const left = itemsOf(texts) as string[]
  let next = 0
  return refusingAddresses(m, () => run(() => left[next++] ?? ''))
}

const formatWith = (format: Value, args: Value, wraps: Value): Render => (text) => printFormat(format as string, itemsOf(args), text, wraps === true)
const printWith = (args: Value, spaces: Value): Render => (text) => printAll(itemsOf(args), spaces === true, text)

function write(m: Interpreter, stream: GoStream, text: string): NativeAnswer {
  if (stream.name === 'stdout') {
    if (!m.mayWrite(stream, m.access.key(STDOUT))) return SUSPEND
    m.write(decodeText(text))
    return null
  }
  if (!m.maySync(stream, 'write', undefined, undefined)) return SUSPEND
  m.writeError(decodeText(text))
  return null
}

function print(m: Interpreter, args: Value, line: boolean): NativeAnswer {
  const parts = itemsOf(args).map((arg) => builtinText(arg))
  return write(m, goState(m).stderr, line ? `${parts.join(' ')}\n` : parts.join(''))
}

/** errors.As on one error: stores it where the target points, if it is of that type. */
function assignTarget(m: Interpreter, [error, target]: readonly Value[]): NativeAnswer {
  if (!(target instanceof GoBox) || !(target.value instanceof GoCell || target.value instanceof GoPointer)) throw nilDereference(m)
  const wanted = target.type.element!
  if (!holdsType(error, wanted)) return false
  writePointer(m, target.value, wanted.kind === 'interface' ? error : (error as GoBox).value)
  return true
}

function sameValue(m: Interpreter, [a, b]: readonly Value[]): NativeAnswer {
  if (!(a instanceof GoBox) || !(b instanceof GoBox)) return a === b
  return a.type === b.type && comparableAtRunTime(a.type) && equal(m, a.type, a.value, b.value)
}

function assignScanned(m: Interpreter, [text, , target]: readonly Value[]): NativeAnswer {
  if (!(target instanceof GoBox) || !(target.value instanceof GoCell || target.value instanceof GoPointer)) throw nilDereference(m)
  const { kind } = target.type.element!
  const value = kind === 'string' ? text : /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text as string) ? Number(text) : undefined
  if (value === undefined || (kind !== 'string' && kind !== 'float' && !Number.isSafeInteger(value))) return false
  writePointer(m, target.value, value as Value)
  return true
}

const shows = natives({
  'fmt.planFormat': (m, [format, args, wraps]) => plan(m, args!, formatWith(format, args, wraps)),
  'fmt.renderFormat': (m, [format, args, wraps, texts]) => render(m, args!, texts, formatWith(format, args, wraps)),
  'fmt.planPrint': (m, [args, spaces]) => plan(m, args!, printWith(args, spaces)),
  'fmt.renderPrint': (m, [args, spaces, texts]) => render(m, args!, texts, printWith(args, spaces)),
}, { shows: true })

const quiet = natives({
  'fmt.wrapped': (m, [format, args]) => sliceOf(m, goState(m).types.int, wrappedArguments(format as string).filter((at) => at < itemsOf(args).length)),
  'fmt.scanWords': (m, [text, lines]) => stringSlice(m, (lines === true ? (text as string).split('\n')[0]! : (text as string)).split(/\s+/).filter((word) => word !== '')),
  'fmt.assignScanned': assignScanned,
  'errors.sameValue': sameValue,
  'errors.assignTarget': assignTarget,
  'runtime.errorText': (_m, [value]) => value,
  'builtin.complex': (_m, [re, im]) => new GoComplex(re as number, im as number),
  'builtin.complex64': (_m, [re, im]) => new GoComplex(Math.fround(re as number), Math.fround(im as number)),
  'builtin.real': (_m, [value]) => (value as GoComplex).re,
  'builtin.real64': (_m, [value]) => (value as GoComplex).re,
  'builtin.imag': (_m, [value]) => (value as GoComplex).im,
  'builtin.imag64': (_m, [value]) => (value as GoComplex).im,
})

const loud = natives({
  'fmt.writeOut': (m, [text]) => write(m, goState(m).stdout, text as string),
  'fmt.writeErr': (m, [text]) => write(m, goState(m).stderr, text as string),
  'os.writeFd': (m, [fd, text]) => write(m, fd === 2 ? goState(m).stderr : goState(m).stdout, text as string),
  'builtin.print': (m, [args]) => print(m, args, false),
  'builtin.println': (m, [args]) => print(m, args, true),
}, { writes: [STDOUT] })

export const outputNatives = [...shows, ...quiet, ...loud]
