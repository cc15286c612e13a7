import { expect, it } from 'vitest'
import { misconceptionNamed } from '../question/misconceptions.ts'
import { wrongRules } from './wrong-rules.ts'

const under = (misconception: string, language: 'python' | 'go' | 'java', text: string) =>
  wrongRules.find((rule) => rule.misconception === misconception)!.rewrite({ language, text, semantics: [] })?.text

it('knows every misconception by its name', () => {
  for (const { misconception } of wrongRules) expect(misconceptionNamed(misconception)).toBeDefined()
})

it('runs processes as threads and threads as processes', () => {
  const text = 'import multiprocessing\np = multiprocessing.Process(target=f)\n'
  expect(under('processes-share-memory', 'python', text)).toBe('import threading\nimport multiprocessing\np = threading.Thread(target=f)\n')
  expect(under('threads-copy-memory', 'python', text)).toBeUndefined()
})

it('binds the names of a lambda when it is made', () => {
  const loop = (lambda: string) => `for n in range(2):\n    run(${lambda})\n`
  expect(under('closures-keep-values', 'python', loop('lambda: seen.append(n)'))).toBe(loop('lambda n=n: seen.append(n)'))
  expect(under('closures-keep-values', 'python', loop('lambda: 1'))).toBeUndefined()
})

it('gives nobody else a turn at an await, shares what is local, copies the parent', () => {
  expect(under('await-holds-others-back', 'python', '    await asyncio.sleep(0)\n')).toBe('    pass\n')
  expect(under('thread-local-is-shared', 'python', 'd = threading.local()\n')).toBe('class Plain:\n    pass\n\nd = Plain()\n')
  expect(under('run-starts-a-thread', 'java', '    clock.run();\n')).toBe('    clock.start();\n')
  expect(under('spawn-copies-parent', 'python', 'm.set_start_method("spawn")\n')).toBe('m.set_start_method("fork")\n')
})

it('takes no lock', () => {
  expect(under('lock-is-ignored', 'python', 'gate = threading.Lock()\nwith gate:\n    x = 1\nwith open("f"):\n    pass\n')).toContain('if True:\n    x = 1\nwith open')
  expect(under('lock-is-ignored', 'go', '\tmu.Lock()\n\tx++\n\tmu.Unlock()\n')).toBe('\t\n\tx++\n\t\n')
  expect(under('lock-is-ignored', 'java', 'synchronized void pass() {')).toBe('void pass() {')
  expect(under('lock-is-ignored', 'python', 'print(1)\n')).toBeUndefined()
})
