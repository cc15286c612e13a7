import { describe, expect, it } from 'vitest'
import { BoundReached, explore, load, parseSemantics, run, runToBlock, watching } from '../index.ts'

const semantics = parseSemantics('', 'python')
const clock = () => performance.now()

/** Programs that would take all the time or memory there is, and the bound that ends each. */
const BOMBS: readonly (readonly [bound: string, text: string])[] = [
  ['ms', 'box = []\nwhile True:\n    box.append("x" * 10)'],
  ['ms', 'd = {}\nn = 0\nwhile True:\n    d[n] = [n] * 100\n    n += 1'],
  ['ms', 'import threading\nbox = []\ndef work():\n    while True:\n        box.append([1])\nfor _ in range(3):\n    threading.Thread(target=work).start()'],
  ['memory', 's = "ab"\nwhile True:\n    s = s + s'],
  ['items of one container', 'x = [1]\nwhile True:\n    x = x + x'],
  ['items of one container', 'print(len(list(range(10 ** 9))))'],
  ['items of one container', 'n = 10 ** 9\nprint(len([0] * n))'],
  ['items of one container', 'n = 10 ** 9\nprint(len("ab" * n))'],
  ['items of one container', 'n = 10 ** 9\nb = b"x"\nb *= n'],
  ['bits of one number', 'print(len(str(10 ** 10 ** 8)))'],
  ['bits of one number', 'import math\nprint(math.factorial(10 ** 6) % 10)'],
  ['steps of a regular expression', 'import re\nprint(re.match("(a+)+b", "a" * 40))'],
  ['nesting', 'x = []\nfor i in range(100_000):\n    x = [x]\nprint(x)'],
]

describe('what would not end', () => {
  it.each(BOMBS)('ends at the bound on %s: %s', async (bound, text) => {
    const { loaded } = await load({ language: 'python', text: `${text}\n`, file: 'bomb.py' })
    const found = explore(loaded!, { semantics, bounds: { ms: bound === 'ms' ? 300 : 20_000 }, clock })
    expect([found.complete, found.stoppedBy]).toEqual([false, bound])
    const watch = watching({ clock }, bound === 'ms' ? 300 : 20_000)
    const once = () => run(loaded!.machine({ semantics, granularity: 'future', undoable: false, watch }), runToBlock(), 1_000).outcome ?? 'goes on'
    if (text.includes('threading')) expect(once()).toBe('goes on')
    else expect(once).toThrow(new BoundReached(bound))
  })

  it('ends at the bound on memory where the caller says how full it is', async () => {
    const { loaded } = await load({ language: 'python', text: 'box = []\nwhile True:\n    box.append(1)\n', file: 'bomb.py' })
    let looks = 0
    const found = explore(loaded!, { semantics, bounds: { ms: 60_000 }, clock, memory: () => ({ used_heap_size: ++looks, heap_size_limit: 10 }) })
    expect([found.complete, found.stoppedBy]).toEqual([false, 'memory'])
  })
})
