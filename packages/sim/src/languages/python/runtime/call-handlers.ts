import type { Code } from '../../../bytecode/program.ts'
import { INVOKED, SUSPEND, type Frame, type ReturnMode } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { PyDict } from '../objects/dict.ts'
import { type Keywords, NO_KEYWORDS, type PyCell, PyFunction, PyMethod, type PyTuple } from '../objects/values.ts'
import { answer } from './answers.ts'
import { call, entered } from './calls.ts'
import { buildClass, buildClassOfTuple } from './class-building.ts'
import { typeError } from './raise.ts'

function callInstruction(m: Interpreter, thread: Thread, frame: Frame, count: number): void | typeof SUSPEND | typeof INVOKED {
  const base = frame.sp - count - 2
  let callable = frame.registers[base]
  let self = frame.registers[base + 1]
  if (self === undefined && callable instanceof PyMethod) {
    self = callable.self
    callable = callable.callable
  }
  if (callable instanceof PyFunction) {
    const given = self === undefined ? count : count + 1
    const { signature } = callable.code
    if (signature.positional.length === given && signature.keywordOnly.length === 0 && signature.varargs === null && signature.varkeywords === null) {
      const made = m.pushFrame(thread, callable.code, callable.globals, callable, PUSH)
      let at = 0
      if (self !== undefined) made.registers[at++] = self
      for (let i = 0; i < count; i++) made.registers[at++] = frame.registers[base + 2 + i]
      const result = entered(m, thread, callable, made)
      frame.sp = base
      if (result === INVOKED) return INVOKED
      return frame.push(result as Value)
    }
  }
  const args = frame.registers.slice(base + 2, frame.sp)
  if (self !== undefined) args.unshift(self)
  return answer(frame, count + 2, call(m, thread, callable, args, NO_KEYWORDS))
}

const PUSH: ReturnMode = {
  name: 'push',
  onReturn(_m, _thread, below, value) {
    below.push(value)
  },
}

/** Gathers keyword names on top of the arguments into a map. */
function keywordsOf(names: PyTuple, values: readonly Value[]): Keywords {
  const keywords = new Map<string, Value>()
  names.items.forEach((name, i) => keywords.set(name as string, values[i]))
  return keywords
}

function makeFunction(m: Interpreter, frame: Frame, flags: number): void {
  const code = frame.pop() as unknown as Code
  const closure = flags & 8 ? ((frame.pop() as PyTuple).items as readonly PyCell[]) : []
  const annotations = flags & 4 ? frame.pop() : null
  const named = new Map<string, Value>()
  if (flags & 2) for (const entry of (frame.pop() as PyDict).live()) named.set(entry.key as string, entry.value)
  const defaults = flags & 1 ? (frame.pop() as PyTuple).items : []
  const made = m.born(new PyFunction(code, frame.globals as Namespace, closure, defaults, named, annotations))
  made.isTopLevel = frame.code.code.kind === 'module' && closure.length === 0
  frame.push(made)
}

/** Handlers of calls, and of what is made to be called. */
export const CALL_HANDLERS: Readonly<Record<string, Handler>> = {
  PUSH_NULL(_m, _t, frame) {
    frame.push(undefined)
  },
  CALL: callInstruction,
  CALL_KW(m, thread, frame, count) {
    const names = frame.top() as PyTuple
    const values = frame.registers.slice(frame.sp - 1 - names.items.length, frame.sp - 1)
    const args = frame.registers.slice(frame.sp - 1 - count, frame.sp - 1 - names.items.length)
    const self = frame.registers[frame.sp - 2 - count]
    if (self !== undefined) args.unshift(self)
    return answer(frame, count + 3, call(m, thread, frame.registers[frame.sp - 3 - count], args, keywordsOf(names, values)))
  },
  CALL_EX(m, thread, frame, flags) {
    const hasKeywords = (flags & 1) === 1
    const keywords = new Map<string, Value>()
    if (hasKeywords) {
      for (const entry of (frame.top() as PyDict).live()) {
        if (typeof entry.key !== 'string') throw typeError(m, 'keywords must be strings')
        keywords.set(entry.key, entry.value)
      }
    }
    const args = (frame.top(hasKeywords ? 1 : 0) as PyTuple).items.slice()
    const self = frame.top(hasKeywords ? 2 : 1)
    if (self !== undefined) args.unshift(self)
    return answer(frame, hasKeywords ? 4 : 3, call(m, thread, frame.top(hasKeywords ? 3 : 2), args, keywords))
  },
  MAKE_FUNCTION: (m, _t, frame, flags) => makeFunction(m, frame, flags),
  BUILD_CLASS: (m, t, frame, n) => answer(frame, n + 3, buildClass(m, t, frame, n)),
  BUILD_CLASS_EX: (m, t, frame) => answer(frame, 4, buildClassOfTuple(m, t, frame)),
}
