import { INVOKED, SUSPEND, DROP_RESULT } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { formatDuration, parseDuration } from '../format/durations.ts'
import { dateParts, dateToNano, formatTime, instant } from '../format/times.ts'
import { isSystem, TIMER, waitForSignals } from '../runtime/goroutines.ts'
import { secondsOf } from '../runtime/clock.ts'
import { clockNatives } from './clock.ts'
import { asNumber, normal, type Whole } from '../runtime/integers.ts'
import { natives, type NativeAnswer } from '../runtime/natives.ts'
import { goState } from '../runtime/state.ts'
import { GoBox, GoChannel, GoPanic, GoSlice, GoStruct, GoTuple } from '../runtime/values.ts'
import { samePointer } from '../runtime/equality.ts'
import { GoArray, GoMap } from '../runtime/values.ts'

function exit(m: Interpreter, [code]: readonly Value[]): NativeAnswer {
  if (!m.maySync(goState(m).stderr, 'os.Exit', undefined, undefined)) return SUSPEND
  m.endProcess(m.current.process, asNumber(code) & 255)
  return INVOKED
}


function startTimer(m: Interpreter, [at, period, channel, action]: readonly Value[], thread: Thread): NativeAnswer {
  m.share(channel)
  m.share(action)
  const started = m.newThread(thread.process, TIMER.name, thread)
  started.wakeAt = secondsOf(at)
  m.pushNative(started, TIMER, thread.top!, [channel, action, asNumber(period) / 1e9], DROP_RESULT)
  m.settle(started)
  return started.index + 1
}

function stopTimer(m: Interpreter, [id]: readonly Value[]): NativeAnswer {
  if (!m.maySync(goState(m).clock, 'Stop', undefined, undefined)) return SUSPEND
  const timer = m.living.find((thread) => thread.index + 1 === id)
  if (timer === undefined) return false
  m.endThread(timer)
  return true
}

function drain(m: Interpreter, [channel]: readonly Value[]): NativeAnswer {
  if (!(channel instanceof GoChannel) || goState(m).semantics.has('go1.22')) return null
  m.journal.keepArray(channel, channel.buffer)
  channel.buffer.length = 0
  return null
}


function goexit(m: Interpreter): NativeAnswer {
  throw new Raised(m.born(new GoPanic(null, true)))
}

function goroutines(m: Interpreter): NativeAnswer {
  if (!m.maySync(goState(m).clock, 'NumGoroutine', undefined, undefined)) return SUSPEND
  return m.living.filter((thread) => !isSystem(thread)).length
}

const kinds: Readonly<Record<string, number>> = {
  bool: 1, int: 2, int8: 3, int16: 4, int32: 5, int64: 6, uint: 7, uint8: 8, uint16: 9, uint32: 10, uint64: 11, uintptr: 12, float32: 13,
  float64: 14, complex64: 15, complex128: 16, array: 17, chan: 18, func: 19, interface: 20, map: 21, pointer: 22, slice: 23, string: 24, struct: 25,
}

function describe(_m: Interpreter, [box]: readonly Value[]): NativeAnswer {
  const { type } = box as GoBox
  return new GoTuple([type.name, type.shortName, kinds[type.basic === '' ? type.kind : type.basic] ?? 0])
}

function deepEqual(m: Interpreter, a: Value, b: Value): boolean {
  if (a instanceof GoBox && b instanceof GoBox) return a.type === b.type && deepEqual(m, a.value, b.value)
  if (a instanceof GoSlice && b instanceof GoSlice) {
    return a.length === b.length && Array.from({ length: a.length }, (_, i) => deepEqual(m, a.array.items[a.offset + i], b.array.items[b.offset + i])).every(Boolean)
  }
  if (a instanceof GoArray && b instanceof GoArray) return a.items.every((item, at) => deepEqual(m, item, b.items[at]))
  if (a instanceof GoStruct && b instanceof GoStruct) return a === b || (a.type === b.type && a.fields.every((field, at) => deepEqual(m, field, b.fields[at])))
  if (a instanceof GoMap && b instanceof GoMap) {
    return a.entries.size === b.entries.size && [...a.entries].every(([print, { value }]) => b.entries.has(print) && deepEqual(m, value, b.entries.get(print)!.value))
  }
  return samePointer(a, b)
}

const plain = natives({
  'os.Exit': exit,
  'os.Getpid': () => 100,
  'os.Getppid': () => 1,
  'time.stopTimer': stopTimer,
  'time.drain': drain,
  'time.durationString': (_m, [d]) => formatDuration(BigInt(d as Whole)),
  'time.parseDuration': (_m, [text]) => new GoTuple(parseDuration(text as string)),
  'time.formatTime': (_m, [ns, set, layout]) => formatTime(instant(BigInt(ns as Whole), set === true), layout as string),
  'time.dateParts': (_m, [ns, set]) => new GoTuple(dateParts(instant(BigInt(ns as Whole), set === true))),
  'time.dateToNano': (_m, args) => normal(dateToNano(args.map(asNumber))),
  'runtime.Gosched': (m) => (m.maySync(goState(m).clock, 'runtime.Gosched', undefined, undefined) ? null : SUSPEND),
  'runtime.Goexit': goexit,
  'runtime.NumGoroutine': goroutines,
  'runtime.version': () => 'go1.24',
  'log.stamp': (_m, [flags]) => logStamp(asNumber(flags)),
  'os/signal.listen': (m, _args, thread) => {
    waitForSignals(m, thread)
    return null
  },
  'context.typeName': (_m, [value]) => (value as GoBox).type.name,
  'reflect.describe': describe,
  'reflect.deepEqual': (m, [a, b]) => deepEqual(m, a, b),
})

function logStamp(flags: number): string {
  const date = flags & 1 ? '2009/11/10 ' : ''
  const time = flags & 2 || flags & 4 ? `23:00:00${flags & 4 ? '.000000' : ''} ` : ''
  return date + time
}

export const systemNatives = [...plain, ...clockNatives, ...natives({ 'time.startTimer': startTimer }, { starts: true })]
