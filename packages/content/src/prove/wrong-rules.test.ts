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

it('takes no lock', () => {
  expect(under('lock-is-ignored', 'python', 'gate = threading.Lock()\nwith gate:\n    x = 1\nwith open("f"):\n    pass\n')).toContain('if True:\n    x = 1\nwith open')
  expect(under('lock-is-ignored', 'go', '\tmu.Lock()\n\tx++\n\tmu.Unlock()\n')).toBe('\t\n\tx++\n\t\n')
  expect(under('lock-is-ignored', 'java', 'synchronized void pass() {')).toBe('void pass() {')
  expect(under('lock-is-ignored', 'python', 'print(1)\n')).toBeUndefined()
})
