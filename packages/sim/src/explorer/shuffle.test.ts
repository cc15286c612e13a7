import { describe, expect, test } from 'vitest'
import { load } from '../index.ts'
import type { LoadedProgram } from '../languages.ts'
import { parseSemantics } from '../semantics.ts'
import { explore, replay } from '../verdict/explore.ts'
import { orders, permutations } from './shuffle.ts'

const semantics = parseSemantics('', 'java')

async function found(text: string) {
  const { loaded } = await load({ language: 'java', text, file: 'Main.java' })
  return { loaded: loaded as LoadedProgram, result: explore(loaded!, { semantics, engine: 'graph', clock: () => performance.now() }) }
}

const printers = (count: number, text: string, before = '', after = ''): string => `
try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
  ${before}
  for (int i = 0; i < ${count}; i++) {
    int id = i;
    executor.submit(() -> { System.out.println(${text}); });
  }
}
${after}`

const factorial = (n: number): bigint => (n === 0 ? 1n : BigInt(n) * factorial(n - 1))

describe('threads that only print', () => {
  test('one edge stands for all orders', async () => {
    const { loaded, result } = await found(printers(40, '"task " + id', '', 'System.out.println("done");'))
    expect(result.complete).toBe(true)
    expect(result.stats.states).toBeLessThan(20)
    expect(result.outcomes.count).toBe(factorial(40))
    const backwards = `${Array.from({ length: 40 }, (_, i) => `task ${39 - i}\n`).join('')}done\n`
    const [tail] = result.outcomes.tailsAfter(backwards)
    expect(tail?.ending).toBe('exited')
    expect(replay(loaded, semantics, result.witnessOf({ stdout: backwards, ...tail! })!)?.stdout).toBe(backwards)
    for (const wrong of [backwards.slice(0, -5), `done\n${backwards.slice(0, -5)}`, backwards.replace('task 3\n', 'task 4\n'), `${backwards}done\n`]) expect(result.outcomes.has(wrong)).toBe(false)
    const sample = result.outcomes.sample(5)
    expect(new Set(sample.map((one) => one.stdout)).size).toBe(5)
    for (const one of sample) expect(result.outcomes.has(one.stdout)).toBe(true)
  })

  test('equal texts are not told apart', async () => {
    const { result } = await found(printers(14, 'id % 2'))
    expect(result.outcomes.count).toBe(factorial(14) / factorial(7) / factorial(7))
  })

  test('counts as many as the states do', async () => {
    const eleven = await found(printers(11, '"task " + id % 3'))
    const twelve = await found(printers(12, '"task " + id % 3'))
    expect(eleven.result.stats.states).toBeGreaterThan(50)
    expect(twelve.result.stats.states).toBeLessThan(20)
    expect(eleven.result.outcomes.count).toBe(factorial(11) / (factorial(4) * factorial(4) * factorial(3)))
    expect(twelve.result.outcomes.count).toBe(factorial(12) / factorial(4) ** 3n)
  })

  test('a thread that does more is not one of them', async () => {
    const { result } = await found(printers(12, '"x"', 'executor.submit(() -> { System.out.println("a"); System.out.println("b"); });'))
    // Thirteen places for a line a and, later, one for b, among twelve equal lines.
    expect(result.outcomes.count).toBe(91n)
  })

  test('ten thousand virtual threads', { timeout: 60_000 }, async () => {
    const { result } = await found(printers(10_000, '"task " + id'))
    expect(result.outcomes.count).toBe(orders(Array.from({ length: 10_000 }, () => 1)))
    const shuffled = Array.from({ length: 10_000 }, (_, i) => `task ${(i * 7919) % 10_000}\n`).join('')
    expect(result.outcomes.has(shuffled)).toBe(true)
    expect(result.outcomes.has(shuffled.slice(7))).toBe(false)
  })
})

test('orders of a multiset, counted and listed', () => {
  expect(orders([1, 1, 1])).toBe(6n)
  expect(orders([2, 1])).toBe(3n)
  expect(orders([3, 2])).toBe(10n)
  expect([...permutations(['b', 'a', 'b'])]).toEqual(['abb', 'bab', 'bba'])
  expect([...permutations([])]).toEqual([''])
})
