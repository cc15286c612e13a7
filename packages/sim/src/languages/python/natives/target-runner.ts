import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { PyDict } from '../objects/dict.ts'
import { type Keywords, type NativeAnswer, PyObject, PyTuple } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'

/** What a Thread and a Process have in common: a function that run() will call, a name, whether it is a daemon. */
export class PyTargetRunner extends PyObject {
  target: Value = null
  args: Value = null
  keywords: Value = null
  name: Value = null
  daemon = false
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.values([this.target, this.args, this.keywords])
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.target)
    visit(this.args)
    visit(this.keywords)
  }
}

/** `__init__(group, target, name, args, kwargs, *, daemon)`; answers the name and the daemon that were given, None where they were not. */
export function receiveTarget(m: Interpreter, runner: PyTargetRunner, positional: readonly Value[], keywords: Keywords): { readonly name: Value; readonly daemon: Value } {
  const [, target = null, name = null, args = new PyTuple([]), named = null] = positional
  const given = (key: string, otherwise: Value): Value => keywords.get(key) ?? otherwise
  m.journal.set(runner, 'target', given('target', target))
  m.journal.set(runner, 'args', given('args', args))
  m.journal.set(runner, 'keywords', given('kwargs', named))
  return { name: given('name', name), daemon: given('daemon', null) }
}

/** What run() does where no class of the program says otherwise. */
export function runTarget(m: Interpreter, thread: Thread, { target, args, keywords }: PyTargetRunner): NativeAnswer {
  if (target === null) return null
  const named = new Map<string, Value>()
  if (keywords instanceof PyDict) for (const entry of keywords.live()) named.set(entry.key as string, entry.value)
  return call(m, thread, target, (args as { items?: readonly Value[] } | null)?.items ?? [], named)
}
