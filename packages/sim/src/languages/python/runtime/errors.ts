import { opcodeOf } from '../../../bytecode/instructions.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Frame } from '../../../machine/frame.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { SourceText } from '../../../source/index.ts'
import { characters } from '../library/code-points.ts'
import { type Anchor, type ExceptionText, formatException, operatorAnchor, subscriptAnchor, type TracebackFrame } from '../library/traceback.ts'
import { exceptionClass, isInstance, nativeFunction } from '../objects/classes.ts'
import { PyException, PyList, PyTuple, type TracebackEntry } from '../objects/values.ts'
import { parse } from '../parse.ts'
import { NeedsCall } from './keys.ts'
import { prelude } from './prelude.ts'
import { str } from './text.ts'

/** An exception enters a frame on its way up: the traceback grows, and the one now being handled becomes its context. */
export function passes(m: Interpreter, thread: Thread, frame: Frame, exception: Value): void {
  if (!(exception instanceof PyException)) return
  if (exception.traceback.length === 0 && thread.handled !== exception && thread.handled instanceof PyException && exception.context === null) {
    m.journal.set(exception, 'context', withoutLoop(thread.handled, exception))
  }
  if (frame.code.code.library || isRaisedAgain(frame)) return
  m.journal.set(exception, 'traceback', [{ code: frame.code.code, pc: frame.pc - 1 }, ...exception.traceback])
}

/** The end of a handler that let the exception go: this frame is in its traceback already. */
function isRaisedAgain({ code: { code }, pc }: Frame): boolean {
  const op = code.ops[pc - 1]
  return op === RERAISE || op === END_ASYNC_FOR || (op === RAISE && code.operands[pc - 1] === 0)
}

const RERAISE = opcodeOf('RERAISE')
const END_ASYNC_FOR = opcodeOf('END_ASYNC_FOR')
const RAISE = opcodeOf('RAISE')

function withoutLoop(handled: PyException, exception: PyException): Value {
  for (let at: Value = handled; at instanceof PyException; at = at.context) if (at === exception) return null
  return handled
}

/** An exception with all that its traceback tells of: causes, contexts, members of groups. */
export function chainOf(exception: PyException): readonly PyException[] {
  const chain = [exception]
  for (const link of chain) {
    const members = isInstance(link, exceptionClass('BaseExceptionGroup')) ? ((link.args[1] as PyList | PyTuple | undefined)?.items ?? []) : []
    for (const next of [link.cause, link.context, ...members]) if (next instanceof PyException && !chain.includes(next)) chain.push(next)
  }
  return chain
}

/** The text that CPython prints for an exception nobody caught. */
export function tracebackText(m: Interpreter, exception: PyException): string {
  return formatException(describe(m, exception, new Set()))
}

function describe(m: Interpreter, exception: PyException, seen: Set<PyException>): ExceptionText {
  seen.add(exception)
  const follow = (value: Value) => (value instanceof PyException && !seen.has(value) ? describe(m, value, seen) : undefined)
  const { cls } = exception
  const prefix = cls.module === 'builtins' || cls.module === '__main__' ? '' : `${cls.module}.`
  const members = isInstance(exception, exceptionClass('BaseExceptionGroup')) ? (exception.args[1] as PyList | PyTuple | undefined)?.items : undefined
  return {
    type: prefix + cls.qualifiedName,
    message: messageOf(m, exception),
    notes: exception.notes,
    frames: exception.traceback.length === 0 ? undefined : exception.traceback.map((entry) => place(m, entry)),
    cause: follow(exception.cause),
    context: follow(exception.context),
    suppressContext: exception.suppressContext,
    ...(members ? { members: members.map((e) => describe(m, e as PyException, seen)) } : {}),
  }
}

/** Where its class has a __str__ of the program, that runs once, and the instruction that needed it runs again. */
export function messageOf(m: Interpreter, exception: PyException): string {
  const text = str(m, exception) ?? exception.shown
  if (text === null) throw new NeedsCall(prelude(m, 'exception_shown'), [exception, KEEP_TEXT])
  return text
}

const KEEP_TEXT = nativeFunction('keep', (m, [exception, text]) => {
  m.journal.set(exception as PyException, 'shown', text as string)
  return null
}, { effect: 'pure' })

const sources = new WeakMap<object, SourceText>()

function sourceOf(m: Interpreter): SourceText {
  let source = sources.get(m.program)
  if (source === undefined) sources.set(m.program, (source = new SourceText(m.program.file, m.program.text)))
  return source
}

function place(m: Interpreter, { code, pc }: TracebackEntry): TracebackFrame {
  const source = sourceOf(m)
  const start = source.position(code.spans[2 * pc]!)
  const end = source.position(code.spans[2 * pc + 1]!)
  return {
    file: code.file,
    line: start.line,
    name: code.kind === 'module' ? '<module>' : code.name,
    sourceLine: source.line(start.line),
    carets: {
      column: start.column - 1, endLine: end.line, endColumn: end.column - 1,
      ...(start.line === end.line ? { anchor: anchorIn(source.line(start.line), start.column - 1, end.column - 1) } : {}),
    },
  }
}

/** The operator or the subscript that the marks point at, where the marked text is an operation on two values or a subscript. */
function anchorIn(line: string, start: number, end: number): Anchor | undefined {
  const points = characters(line)
  const segment = points.slice(start, end).join('')
  const statement = parse(`(\n${segment}\n)`).tree?.body[0]
  if (statement?.type !== 'Expr') return undefined
  const column = (offset: number): number => start + characters(segment.slice(0, offset - 2)).length
  const { value } = statement
  if (value.type === 'BinOp') return operatorAnchor(line, column(value.left.span.end), column(value.right.span.start))
  if (value.type === 'Subscript') return subscriptAnchor(line, column(value.value.span.end), column(value.slice.span.end), end)
  return undefined
}

/** Line of the innermost place of an exception in the program. */
export function lineOf(exception: PyException): number {
  const entry = exception.traceback.at(-1)
  return entry === undefined ? 0 : entry.code.lines[entry.pc]!
}
