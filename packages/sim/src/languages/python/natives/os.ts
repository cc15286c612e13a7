import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import { AddressSpaceCopy } from '../../../machine/fork.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { BoundReached } from '../../../machine/machine.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Process } from '../../../machine/process.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { nativeFunction } from '../objects/classes.ts'
import { type NativeAnswer, PyTuple } from '../objects/values.ts'
import { DESCRIPTOR_FUNCTIONS } from './descriptor-functions.ts'
import { inheritDescriptors } from './descriptors.ts'
import { endIsNoticed, endProcess, isHandler } from './process-ends.ts'
import { inheritHandlers, sendSignal } from './signals.ts'
import { raised } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'

/**
 * os.fork: the child is a copy of the address space with the one thread that called, standing behind the call with 0 as its result.
 */
function fork(m: Interpreter, thread: Thread): NativeAnswer {
  if (thread.process.threads.some((t) => t !== thread && t.isAlive && !isHandler(t)) && m.granularity === 'static') {
    throw new BoundReached('forks beside running threads (trace search only)')
  }
  const process = m.newProcess(thread.process)
  const child = m.newThread(process, thread.runs, thread)
  m.setField(process, 'unflushed', thread.process.unflushed)
  const copy = new AddressSpaceCopy(m, thread, child)
  m.current = child
  for (const [name, namespace] of thread.process.modules) process.modules.set(name, copy.value(namespace) as Namespace)
  child.handled = copy.value(thread.handled)
  for (const frame of thread.frames) child.frames.push(copyFrame(copy, frame))
  finishCall(child)
  m.current = thread
  inheritDescriptors(m, process)
  inheritHandlers(m, process)
  m.setField(process, 'copiedObjects', copy.size)
  m.settle(child)
  return process.pid
}

function copyFrame(copy: AddressSpaceCopy, frame: Thread['frames'][number]): Thread['frames'][number] {
  return copy.any(frame) as Thread['frames'][number]
}

/** The child's top frame stands in the middle of the CALL: takes the operands off and puts 0. */
function finishCall(child: Thread): void {
  const frame = child.top!
  const operands = frame.code.code.operands[frame.pc - 1]!
  frame.sp -= operands + 2
  frame.push(0)
}

/** A child that has ended and that nobody has waited for, among those asked for. */
function ended(m: Interpreter, parent: Process, pid: number): Process | undefined {
  return m.processes.find((p) => p.parent === parent && p.isZombie && (pid === -1 || p.pid === pid))
}

function wait(m: Interpreter, thread: Thread, pid: number, options: number): NativeAnswer {
  const children = m.processes.filter((p) => p.parent === thread.process && !p.reaped && (pid === -1 || p.pid === pid))
  if (children.length === 0) throw raised(m, 'ChildProcessError', 10, 'No child processes')
  const { registry } = pythonState(m)
  const ready = options === 0 ? () => (ended(m, thread.process, pid) === undefined ? 0 : 1) : undefined
  if (!m.maySync(registry, 'wait()', ready, { reason: 'child', on: null })) return SUSPEND
  const child = ended(m, thread.process, pid)
  if (child === undefined) return new PyTuple([0, 0])
  m.setField(child, 'reaped', true)
  const code = child.exitCode!
  return new PyTuple([child.pid, code < 0 ? -code : code << 8])
}

export const OS_FUNCTIONS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['fork', nativeFunction('fork', (m, _a, _k, thread) => fork(m, thread))],
  ['getpid', nativeFunction('getpid', (_m, _a, _k, thread) => thread.process.pid)],
  ['getppid', nativeFunction('getppid', (_m, _a, _k, thread) => thread.process.parent?.pid ?? 1)],
  ['wait', nativeFunction('wait', (m, _a, _k, thread) => wait(m, thread, -1, 0))],
  ['waitpid', nativeFunction('waitpid', (m, [pid, options = 0], _k, thread) => wait(m, thread, Number(pid), Number(options)))],
  ['WNOHANG', 1],
  ['_exit', nativeFunction('_exit', (m, [code], _k, thread) => {
    if (!(endIsNoticed(m, thread.process) ? m.maySync(pythonState(m).registry, '_exit()', undefined, undefined) : m.guard('_exit()'))) return SUSPEND
    endProcess(m, thread.process, Number(code))
    return INVOKED
  })],
  ['WIFEXITED', nativeFunction('WIFEXITED', (_m, [status]) => (Number(status) & 127) === 0)],
  ['WEXITSTATUS', nativeFunction('WEXITSTATUS', (_m, [status]) => Number(status) >> 8)],
  ['WIFSIGNALED', nativeFunction('WIFSIGNALED', (_m, [status]) => (Number(status) & 127) !== 0)],
  ['WTERMSIG', nativeFunction('WTERMSIG', (_m, [status]) => Number(status) & 127)],
  ['kill', nativeFunction('kill', (m, [pid, signal], _k, thread) => {
    const target = m.processes.find((p) => p.pid === Number(pid) && !p.reaped)
    if (target === undefined) throw raised(m, 'ProcessLookupError', 3, 'No such process')
    return sendSignal(m, target, signal, thread)
  })],
  ['waitstatus_to_exitcode', nativeFunction('waitstatus_to_exitcode', (_m, [status]) => {
    const signal = Number(status) & 127
    return signal === 0 ? Number(status) >> 8 : -signal
  })],
  ['cpu_count', nativeFunction('cpu_count', () => 4)],
  ...DESCRIPTOR_FUNCTIONS,
  ['name', 'posix'], ['sep', '/'], ['linesep', '\n'],
])

