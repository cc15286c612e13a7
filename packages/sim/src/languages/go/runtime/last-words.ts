import type { Code } from '../../../bytecode/program.ts'
import { DROP_RESULT, Frame, INVOKED, type NativeKind, PUSH_RESULT } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import { panicText } from '../format/panic-text.ts'
import { enterFunction } from './calls.ts'
import { endProgram } from './endings.ts'
import { staticClosure } from './handlers-calls.ts'
import { decodeText } from './utf8.ts'
import { GoBox, GoPanic, GoTuple } from './values.ts'
import { copyOf } from './zero.ts'

/** A panic came through to the start of its goroutine: asks its values for their texts, then ends the program. */
export function endByPanic(m: Interpreter, thread: Thread, code: Code, panic: GoPanic): void {
  m.keepThread(thread)
  const below = new Frame(m.load(code), null, thread.process.modules.get('main')!, DROP_RESULT, null)
  thread.frames = []
  m.pushNative(thread, LAST_WORDS, below, [panic], DROP_RESULT)
}

/** Registers: the panic, then the texts of all it stands on, the first first. Errors and Stringers are asked by their own methods. */
const LAST_WORDS: NativeKind = {
  name: 'last words',
  resume(m, thread, frame) {
    const panic = frame.registers[0] as GoPanic
    const panics = chainOf(panic)
    for (let next = panics[frame.sp - 1]; next !== undefined; next = panics[frame.sp - 1]) {
      if (asksMethod(m, thread, next)) return INVOKED
      frame.push(panicText(next.value))
    }
    const texts = frame.registers.slice(1, frame.sp) as string[]
    const said = texts.map((text, at) => `${at === 0 ? '' : '\tpanic: '}${decodeText(text)}${panics[at]!.recovered ? ' [recovered]' : ''}`)
    endProgram(m, thread, frame.code.code, new GoTuple([panic, said.join('\n')]))
    return INVOKED
  },
  // A method that panics itself has nothing to say.
  onRaise(_m, _thread, frame) {
    frame.push('')
    return true
  },
}

/** A panic and those it stands on, the first first. */
export function chainOf(panic: GoPanic): GoPanic[] {
  return panic.before === null ? [panic] : [...chainOf(panic.before), panic]
}

function asksMethod(m: Interpreter, thread: Thread, { value }: GoPanic): boolean {
  if (!(value instanceof GoBox)) return false
  const { methods, methodKeys } = value.type
  const method = ['Error', 'String'].find((name) => methodKeys.get(name)?.endsWith('func()(string)'))
  const func = method === undefined ? undefined : methods.get(method)
  if (!func?.code) return false
  enterFunction(m, thread, staticClosure(func), [copyOf(m, value.type, value.value)], PUSH_RESULT)
  return true
}
