import { expect, it } from 'vitest'
import { Unsupported } from '../../../machine/machine.ts'
import { roundRobin } from '../../../scheduler/round-robin.ts'
import { run } from '../../../scheduler/run.ts'
import { parseSemantics } from '../../../semantics.ts'
import { load, prepare } from '../index.ts'

/** The output, or the sentence of the refusal that came on the way. */
async function seen(expression: string): Promise<string> {
  const text = `import queue, threading\nclass Mail(queue.Queue):\n    pass\ndef count():\n    yield 1\nprint(${expression})\n`
  await prepare(text)
  const { loaded } = load(text, 'program.py')
  try {
    return run(loaded!.machine({ semantics: parseSemantics('', 'python'), granularity: 'operation' }), roundRobin(), 10_000).outcome!.stdout.trim()
  } catch (problem) {
    if (problem instanceof Unsupported) return problem.message
    throw problem
  }
}

it.each([
  ['threading.Lock().acquire_lock', "'acquire_lock' of 'lock' is not modelled."],
  ['threading.RLock().release_lock', "'release_lock' of 'RLock' is not modelled."],
  ['queue.Queue().mutex', "'mutex' of 'Queue' is not modelled."],
  ['Mail().not_full', "'not_full' of 'Queue' is not modelled."],
  ['count().gi_frame', "'gi_frame' of 'generator' is not modelled."],
  ['{}.keys().mapping', "'mapping' of 'dict_keys' is not modelled."],
  ['threading.current_thread().native_id', "'native_id' of 'Thread' is not modelled."],
  ['hasattr(Mail(), "mutex")', "'mutex' of 'Queue' is not modelled."],
  ['getattr(Mail(), "mutex", None)', "'mutex' of 'Queue' is not modelled."],
])('%s is refused: CPython has it', async (expression, sentence) => {
  expect(await seen(expression)).toContain(sentence)
})

it.each([['hasattr([], "mutex")', 'False'], ['getattr(count(), "mapping", 1)', '1']])('%s is answered: CPython has none', async (expression, answer) => {
  expect(await seen(expression)).toBe(answer)
})
