import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import { opcodeOf } from '../../../bytecode/instructions.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Pending, Thread } from '../../../machine/thread.ts'
import type { HeapObject, Value } from '../../../machine/values.ts'
import { plainPanic } from './panics.ts'
import type { SelectRef } from './types.ts'
import { GoChannel, GoTuple, GoStream } from './values.ts'
import { zeroOf } from './zero.ts'

/** Future key of everything about channels. */
export const CHANNELS = 'channels'

/** What an operation on a nil channel waits for: nothing ever. */
const never: HeapObject = new GoStream('nil channel')

/** One way a channel operation can go: by the buffer, by the close, or with a goroutine that waits to send. */
interface Way { readonly sender?: Sender }

/** A goroutine that stands at a send (or at a select with that case) to an unbuffered channel. */
interface Sender { readonly thread: Thread; readonly frame: Frame; readonly selectCase: number; readonly value: Value }

const SEND = opcodeOf('GO_SEND')
const SELECT = opcodeOf('GO_SELECT')
const RECEIVE = opcodeOf('GO_RECEIVE')

const RESUMED: Pending = { kind: 'continue', text: 'goes on', accesses: [] }

/**
 * Unbuffered channels: sender and receiver meet in one step, and it is always the receiver (or a select's receive case) that takes
 * it. A sender waits at its instruction, where receivers find it; the step moves it behind its instruction.
 */
function sendersOf(m: Interpreter, channel: GoChannel, self: Thread): Sender[] {
  const found: Sender[] = []
  if (channel.capacity > 0) return found
  for (const thread of m.living) {
    const frame = thread.top
    if (thread === self || !frame || frame.native || thread.pending === RESUMED) continue
    const op = frame.code.code.ops[frame.pc]
    if (op === SEND && frame.top(1) === channel) found.push({ thread, frame, selectCase: -1, value: frame.top() })
    else if (op === SELECT) found.push(...sendCases(thread, frame, channel))
  }
  return found
}

function sendCases(thread: Thread, frame: Frame, channel: GoChannel): Sender[] {
  const { directions } = selectOf(frame)
  const base = frame.sp - 2 * directions.length
  return directions.flatMap((direction, index): Sender[] =>
    direction === 'send' && frame.registers[base + 2 * index] === channel ? [{ thread, frame, selectCase: index, value: frame.registers[base + 2 * index + 1] }] : [])
}

function selectOf(frame: Frame): SelectRef {
  return frame.code.code.constants[frame.code.code.operands[frame.pc]! >> 8] as SelectRef
}

/** A goroutine that stands at a receive: what a send beside a default looks for. */
interface Receiver { readonly thread: Thread; readonly frame: Frame; readonly selectCase: number }

function receiversOf(m: Interpreter, channel: GoChannel, self: Thread): Receiver[] {
  const found: Receiver[] = []
  for (const thread of m.living) {
    const frame = thread.top
    if (thread === self || !frame || frame.native || thread.pending === RESUMED) continue
    const op = frame.code.code.ops[frame.pc]
    if (op === RECEIVE && frame.top() === channel) found.push({ thread, frame, selectCase: -1 })
    else if (op === SELECT) {
      const { directions, hasDefault } = selectOf(frame)
      const base = frame.sp - 2 * directions.length
      if (!hasDefault) for (const [index, direction] of directions.entries()) if (direction === 'receive' && frame.registers[base + 2 * index] === channel) found.push({ thread, frame, selectCase: index })
    }
  }
  return found
}

function waysToReceive(m: Interpreter, channel: Value, self: Thread): Way[] {
  if (!(channel instanceof GoChannel)) return []
  if (channel.buffer.length > 0 || channel.closed) return [{}]
  return sendersOf(m, channel, self).map((sender) => ({ sender }))
}

/** Takes a value in one of the ways. */
function take(m: Interpreter, channel: GoChannel, way: Way): readonly [Value, boolean] {
  if (way.sender) {
    m.share(way.sender.value)
    release(m, way.sender)
    return [way.sender.value, true]
  }
  if (channel.buffer.length === 0) return [zeroOf(m, channel.zero), false]
  m.journal.keepArray(channel, channel.buffer)
  return [channel.buffer.shift(), true]
}

/** The waiting sender is done: it stands behind its instruction. */
function release(m: Interpreter, { thread, frame, selectCase }: Sender): void {
  m.keepThread(thread)
  m.keepFrame(frame)
  if (selectCase < 0) frame.sp -= 2
  else {
    frame.sp -= 2 * selectOf(frame).directions.length
    frame.push(selectCase)
    frame.push(null)
    frame.push(false)
  }
  frame.pc++
  m.enables(thread, RESUMED)
}

/** Hands a value to a goroutine that waits to receive; it stands behind its instruction. */
function deliver(m: Interpreter, { thread, frame, selectCase }: Receiver, value: Value): void {
  m.keepThread(thread)
  m.keepFrame(frame)
  const { code } = frame.code
  if (selectCase < 0) {
    const pair = code.operands[frame.pc] === 1
    frame.registers[frame.sp - 1] = pair ? new GoTuple([value, true]) : value
  } else {
    frame.sp -= 2 * selectOf(frame).directions.length
    frame.push(selectCase)
    frame.push(value)
    frame.push(true)
  }
  frame.pc++
  m.enables(thread, RESUMED)
}

/** Coming to an unbuffered channel is something its other side may notice: it belongs to the step that ends here. */
function waits(m: Interpreter, channels: readonly Value[]): typeof SUSPEND {
  for (const channel of channels) if (channel instanceof GoChannel && channel.capacity === 0) m.touch(channel, WHOLE, true)
  return SUSPEND
}

function waiting(reason: string, channel: Value): { reason: string; on: Value } {
  return { reason: channel === null ? `${reason} (nil chan)` : reason, on: channel }
}

function send(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const channel = frame.top(1)
  const ready = (): number => (channel instanceof GoChannel && (channel.closed || channel.buffer.length < channel.capacity) ? 1 : 0)
  if (!m.maySync(channel instanceof GoChannel ? channel : never, 'send', ready, waiting('chan send', channel))) return waits(m, [channel])
  if (!(channel instanceof GoChannel)) throw new Error('a send on a nil channel went on')
  if (channel.closed) {
    frame.sp -= 2
    throw plainPanic(m, 'send on closed channel')
  }
  const value = frame.pop()
  frame.sp--
  m.journal.push(channel, channel.buffer, value)
  if (channel.shared) m.share(value)
}

function receive(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof SUSPEND {
  const channel = frame.top()
  const ready = (): number => waysToReceive(m, channel, thread).length
  if (!m.maySync(channel instanceof GoChannel ? channel : never, 'receive', ready, waiting('chan receive', channel))) return waits(m, [channel])
  const ways = waysToReceive(m, channel, thread)
  const [value, ok] = take(m, channel as GoChannel, ways[Math.min(m.choice, ways.length - 1)]!)
  frame.registers[frame.sp - 1] = operand === 1 ? new GoTuple([value, ok]) : value
}

function close(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const channel = frame.top()
  if (!(channel instanceof GoChannel)) throw plainPanic(m, 'close of nil channel')
  if (!m.maySync(channel, 'close', undefined, undefined)) return SUSPEND
  frame.sp--
  if (channel.closed) throw plainPanic(m, 'close of closed channel')
  m.journal.set(channel, 'closed', true)
}

interface SelectWay { readonly index: number; readonly way: Way; readonly receiver?: Receiver }

function waysToSelect(m: Interpreter, thread: Thread, frame: Frame, ref: SelectRef): SelectWay[] {
  const base = frame.sp - 2 * ref.directions.length
  const out: SelectWay[] = []
  for (const [index, direction] of ref.directions.entries()) {
    const channel = frame.registers[base + 2 * index]
    if (!(channel instanceof GoChannel)) continue
    if (direction === 'receive') for (const way of waysToReceive(m, channel, thread)) out.push({ index, way })
    else if (channel.closed || channel.buffer.length < channel.capacity) out.push({ index, way: {} })
    else if (ref.hasDefault && channel.capacity === 0) for (const receiver of receiversOf(m, channel, thread)) out.push({ index, way: {}, receiver })
  }
  return out
}

function select(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof SUSPEND {
  const ref = frame.code.code.constants[operand >> 8] as SelectRef
  const base = frame.sp - 2 * ref.directions.length
  const channels = ref.directions.map((_, index) => frame.registers[base + 2 * index]).filter((channel) => channel instanceof GoChannel)
  const ready = (): number => {
    const count = waysToSelect(m, thread, frame, ref).length
    return count === 0 && ref.hasDefault ? 1 : count
  }
  const reason = ref.directions.length === 0 ? 'select (no cases)' : 'select'
  if (!m.maySync(channels[0] ?? never, reason, ready, { reason, on: channels[0] ?? null }, channels.slice(1))) return waits(m, channels)
  const ways = waysToSelect(m, thread, frame, ref)
  const way = ways[Math.min(m.choice, ways.length - 1)]
  const [index, value, ok] = way ? perform(m, frame, base, ref, way) : [-1, null, false]
  frame.sp = base
  frame.push(index)
  frame.push(value)
  frame.push(ok)
}

function perform(m: Interpreter, frame: Frame, base: number, ref: SelectRef, { index, way, receiver }: SelectWay): readonly [number, Value, boolean] {
  const channel = frame.registers[base + 2 * index] as GoChannel
  if (ref.directions[index] === 'receive') return [index, ...take(m, channel, way)]
  if (channel.closed) throw plainPanic(m, 'send on closed channel')
  const value = frame.registers[base + 2 * index + 1]
  if (channel.shared) m.share(value)
  if (receiver) deliver(m, receiver, value)
  else m.journal.push(channel, channel.buffer, value)
  return [index, null, false]
}

/** A step of its own: from here on a select with a default finds this goroutine waiting. */
function arrive(m: Interpreter, frame: Frame, operation: number): void | typeof SUSPEND {
  const cases = operation - 2
  const places = operation < 2 ? [frame.top(1 - operation)] : Array.from({ length: cases }, (_, index) => frame.registers[frame.sp - 2 * cases + 2 * index])
  const unbuffered = places.filter((place) => place instanceof GoChannel && place.capacity === 0) as GoChannel[]
  const [first, ...others] = unbuffered
  if (first && !m.maySync(first, 'arrive', undefined, undefined, others)) return SUSPEND
}

/** Channels and select. */
export const channelHandlers: Readonly<Record<string, Handler>> = {
  GO_SEND: (m, _t, frame) => send(m, frame),
  GO_RECEIVE: (m, thread, frame, operand) => receive(m, thread, frame, operand),
  GO_ARRIVE: (m, _t, frame, operand) => arrive(m, frame, operand),
  GO_CLOSE: (m, _t, frame) => close(m, frame),
  GO_SELECT: (m, thread, frame, operand) => select(m, thread, frame, operand),
}

/** Puts a value into a channel if there is room or a receiver, as timers do; says whether it could. */
export function offer(m: Interpreter, channel: GoChannel, value: Value, self: Thread): boolean {
  if (channel.closed) return false
  if (channel.buffer.length < channel.capacity) {
    m.journal.push(channel, channel.buffer, value)
    return true
  }
  const receiver = channel.capacity === 0 ? receiversOf(m, channel, self)[0] : undefined
  if (receiver) deliver(m, receiver, value)
  return receiver !== undefined
}
