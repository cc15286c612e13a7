import { describe, expect, it } from 'vitest'
import { explore, load, parseSemantics } from '@interleave/sim'
import type { LanguageName, Outcome } from '@interleave/sim'

/**
 * Every way a program looks into what another thread may be changing is an operation that can come before or after the change, and none
 * may overtake a join: for each, both are checked. One line a container: how it is made, how the other thread changes it, how it is read.
 */
type Container = readonly [make: string, change: string, reads: readonly string[]]

const PYTHON: readonly Container[] = [
  ['items = [3]', 'items.append(1)', [
    'print(items)', 'print(len(items))', 'print(str(items))', 'print(repr(items))', 'print(f"{items}")', 'print(f"{items!r:>9}")', 'print(sum(items))', 'print(sorted(items))', 'print(list(items))',
    'print(items == [3])', 'print(items != [3])', 'print(items > [3])', 'print(1 in items)', 'print(items.copy())', 'print(items.count(1))', 'print(tuple(items))', 'print(*items)', 'print(items[:])',
    'print(items[-1])', 'print(min(items))', 'print(any(x == 1 for x in items))', 'print([x for x in items])', 'for x in items: print(x)', 'print(items + [9])', 'print(items * 2)',
    'print(bool(items[1:]))', 'print(" ".join(map(str, items)))', 'print(set(items))', 'print(dict(enumerate(items)))', 'a, *b = items; print(b)', 'print("%s" % items)', 'print("{}".format(items))',
    'print(len(list(zip(items, items))))', 'print(list(reversed(items)))', 'print([items])', 'print((items,))', 'print({"a": items})', 'print(list(filter(None, items)))', 'print([*items])',
    'x = []; x += items; print(x)', 'x = []; x.extend(items); print(x)', 'print(frozenset(items))', 'print(hash(tuple(items)))', 'it = iter(items); next(it); print(next(it, None))', 'print(ascii(items))',
    'print(format(items))', 'import json; print(json.dumps(items))', 'import copy; print(copy.deepcopy(items))', 'from collections import Counter; print(Counter(items)[1])', 'import itertools; print(list(itertools.chain(items)))',
    'import functools; print(functools.reduce(lambda a, b: a + b, items))', 'import heapq; print(heapq.nsmallest(1, items))', 'import bisect; print(bisect.bisect(items, 2))', 'import heapq; heapq.heapify(items); print(items)', 'match items:\n    case [a]: print("one")\n    case [a, b]: print("two")',
  ]],
  ['items = []', 'items.append(1)', ['print(items or "none")', 'print("some" if items else "none")', 'print(not items)', 'if items: print("some")', 'while not items: print("none"); break', 'print(bool(items))']],
  ['items = [1]', 'items += [2]', ['print(items)', 'print(len(items))', 'print(sum(items))']],
  ['d = {"a": 1}', 'd["b"] = 2', [
    'print(d)', 'print(len(d))', 'print("b" in d)', 'print(d.get("b"))', 'print(list(d))', 'print(sorted(d))', 'print(list(d.values()))', 'print(dict(d))', 'print({**d})', 'print(d == {"a": 1})',
    'print(d.copy())', 'print(sum(d.values()))', 'for k in list(d): print(k)', 'for k, v in list(d.items()): print(k, v)', 'print(str(d))', 'print(f"{d}")', 'print(d | {"c": 1})',
    'print(max(d.values()))', 'print(d.keys())', 'print(d.items())', 'import json; print(json.dumps(d))', 'try:\n    print(d["b"])\nexcept KeyError: print("none")', 'def f(**k): print(k)\nf(**d)', 'print(d.setdefault("b", 7))', 'print(d.pop("b", None))',
  ]],
  ['s = {1}', 's.add(2)', [
    'print(s)', 'print(len(s))', 'print(2 in s)', 'print(sorted(s))', 'print(s | {9})', 'print(s & {2})', 'print(s == {1})', 'print(list(s))', 'print(s - {1})', 'print(s.issubset({1}))', 'print(s.isdisjoint({2}))',
    'print(s.union([5]))', 'print(frozenset(s))', 'print(max(s))',
  ]],
  ['from collections import deque\nd = deque([1])', 'd.append(2)', ['print(d)', 'print(len(d))', 'print(list(d))', 'print(2 in d)', 'print(d[-1])', 'print(sum(d))']],
  ['b = bytearray(b"a")', 'b.append(98)', ['print(b)', 'print(len(b))', 'print(b[-1])', 'print(b == b"a")', 'print(b.decode())', 'print(list(b))', 'print(bytes(b))']],
  ['items = [1]', 'items[0] = 2', ['print(items)', 'print(sum(items))', 'print(items[0])', 'print(items == [1])', 'import copy; print(copy.copy(items))']],
  ['d = {"a": 1}', 'd["a"] = 2', ['print(d)', 'print(d["a"])', 'print(list(d.values()))', 'import copy; print(copy.copy(d))']],
  ['class C:\n    pass\nc = C()\nc.v = 1', 'c.v = 2', ['print(vars(c))', 'print(c.__dict__)', 'print(getattr(c, "v"))', 'import copy; print(copy.copy(c).v)']],
  ['from dataclasses import dataclass\n@dataclass\nclass O:\n    a: int\no = O(1)', 'o.a = 2', ['print(o)', 'print(o == O(1))', 'import dataclasses; print(dataclasses.asdict(o))', 'import dataclasses; print(dataclasses.replace(o))', 'import copy; print(copy.copy(o))']],
  ['import io\nf = io.StringIO()', 'f.write("x")', ['print(f.getvalue())', 'print(len(f.getvalue()))', 'f.write("y"); print(f.getvalue())']],
  ['import array\na = array.array("i", [1])', 'a[0] = 2', ['print(a)', 'print(a[0])', 'print(list(a))', 'print(sum(a))', 'print(a.tolist())']],
  ['from collections import Counter\nc = Counter("ab")', 'c["x"] += 1', ['print(c)', 'print(c["x"])', 'print(c.most_common())', 'print(sum(c.values()))', 'print(c.total())']],
  ['from collections import defaultdict\nd = defaultdict(list)\nd["k"]', 'd["k"].append(1)', ['print(d)', 'print(dict(d))', 'print(d["k"])', 'print(len(d["k"]))']],
]

interface Texts {
  /** The other thread is at it while main reads. */
  readonly beside: string
  readonly after: string
  /** One thread does both. */
  readonly alone: string
}

function inPython([make, change]: Container, read: string): Texts {
  const begun = `import threading\n${make}\ndef work():\n    ${change.startsWith('items +=') ? `global items; ${change}` : change}\nt = threading.Thread(target=work)\nt.start()\n`
  return { beside: `${begun}${read}\n`, after: `${begun}t.join()\n${read}\n`, alone: `${make}\n${change}\n${read}\n` }
}

const programs = PYTHON.flatMap((container) => container[2].map((read) => ({ language: 'python' as const, change: container[1], read, texts: inPython(container, read) })))

async function outcomesOf(language: LanguageName, text: string, engine: 'graph' | 'dpor'): Promise<Outcome[]> {
  const { loaded, diagnostics } = await load({ language, text, file: 'shared' })
  if (loaded === undefined) throw new Error(diagnostics[0]?.message)
  const result = explore(loaded, { semantics: parseSemantics('', language), engine, bounds: { ms: 20_000 }, clock: () => performance.now() })
  expect(result.complete).toBe(true)
  return result.outcomes.sample(100)
}

describe.each(programs)('$language: $change | $read', ({ language, texts }) => {
  it('is an operation of its own, and comes after a join', async () => {
    const [alone] = await outcomesOf(language, texts.alone, 'graph')
    for (const engine of ['graph', 'dpor'] as const) {
      const beside = (await outcomesOf(language, texts.beside, engine)).map((outcome) => outcome.stdout + outcome.errors.map((e) => e.type).join())
      expect({ engine, different: new Set(beside).size > 1 }).toEqual({ engine, different: true })
      const after = await outcomesOf(language, texts.after, engine)
      expect({ engine, after }).toEqual({ engine, after: [alone] })
    }
  })
})
