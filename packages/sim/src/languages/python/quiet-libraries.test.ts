import { describe, expect, test } from 'vitest'
import { explore, load, type LoadedProgram, parseSemantics, random, run } from '../../index.ts'
import { QUIET_LIBRARIES } from './prelude/libraries.ts'

/**
 * QUIET_LIBRARIES claims that nothing of these modules need be known when the machine decides what another thread could notice. Where that is
 * wrong, outcomes are lost: so two threads use each module here, and whatever runs end in that stop at every operation on shared state, where no
 * futures are asked, must be among what the state graph finds. Setup, what the first thread does, what the second does, what is printed at last.
 */
const CASES: readonly (readonly [setup: string, first: string, second: string, shown: string])[] = [
  ['from collections import Counter\nc = Counter()', 'c["a"] += 1', 'c.update("ab")', 'sorted(c.items())'],
  ['from collections import deque\nd = deque()', 'd.append(1)', 'd.appendleft(len(d))', 'list(d)'],
  ['from collections import defaultdict\nd = defaultdict(list)', 'd["k"].append(len(d))', 'd["k"].append(len(d["k"]))', 'dict(d)'],
  ['from collections import OrderedDict\nd = OrderedDict(a=1, b=2)', 'd.move_to_end("a")', 'd["c"] = list(d)[0]', 'list(d.items())'],
  ['import itertools\nn = itertools.count()\nout = []', 'out.append(next(n))', 'out.append(next(n) + 10)', 'out'],
  ['import functools\nx = 0\n@functools.lru_cache\ndef f(k):\n    global x\n    x = x + 1\n    return x', 'f(1)', 'f(2)', 'x'],
  ['import functools\ndef g(k):\n    global x\n    x = k\nx = 0\np = functools.partial(g, 5)', 'p()', 'print(x)', 'x'],
  ['from dataclasses import dataclass\n@dataclass\nclass P:\n    n: int = 0\np = P()', 'p.n = p.n + 1', 'p.n = p.n + 10', 'p'],
  ['import io\ns = io.StringIO()', 's.write("a")', 's.write("b" + s.getvalue())', 's.getvalue()'],
  ['import logging, sys\nlogging.basicConfig(stream=sys.stdout, format="%(message)s")', 'logging.warning("one")', 'print("two")', '""'],
  ['import logging, sys\nlog = logging.getLogger("x")\nlogging.basicConfig(stream=sys.stdout, format="%(message)s")', 'log.setLevel(50)', 'log.warning("heard")', '""'],
  ['import heapq\nh = [3]', 'heapq.heappush(h, 1)', 'heapq.heappush(h, h[0] + 1)', 'h'],
  ['import bisect\nh = [3]', 'bisect.insort(h, len(h))', 'bisect.insort(h, h[0] + 1)', 'h'],
  ['import copy\nd = {"a": [1]}\nout = []', 'd["a"].append(2)', 'out.append(copy.deepcopy(d))', 'out'],
  ['import statistics\nv = [1, 2]\nout = []', 'v.append(9)', 'out.append(statistics.mean(v))', 'out'],
  ['import json\nd = {"a": 1}\nout = []', 'd["b"] = 2', 'out.append(json.dumps(d))', 'out'],
  ['import random\nr = random.Random(1)\nout = []', 'out.append(r.randint(0, 99))', 'out.append(-r.randint(0, 99))', 'out'],
  ['from contextlib import contextmanager\nx = 0\n@contextmanager\ndef c():\n    global x\n    x = x + 1\n    yield\n    x = x * 10', 'with c(): pass', 'with c(): pass', 'x'],
  ['import contextlib\nx = 0\ndef f():\n    global x\n    x = x + 1', 'with contextlib.ExitStack() as s: s.callback(f)', 'f()', 'x'],
  ['import contextvars\nv = contextvars.ContextVar("v", default=0)\nout = []', 'v.set(1); out.append(v.get())', 'out.append(v.get())', 'sorted(out)'],
  ['from array import array\na = array("i", [1])', 'a.append(len(a))', 'a.append(a[0] + 10)', 'a.tolist()'],
  ['import types\ns = types.SimpleNamespace(n=0)', 's.n = s.n + 1', 's.n = s.n + 10', 's'],
  ['import weakref\nclass A:\n    n = 0\na = A()\nr = weakref.ref(a)', 'r().n = r().n + 1', 'a.n = a.n + 10', 'a.n'],
  ['import enum\nclass E(enum.Enum):\n    A = 1\nout = []', 'out.append(E.A)', 'out.append(E(1).name)', 'out'],
  ['import abc\nclass B(abc.ABC):\n    @abc.abstractmethod\n    def f(self): pass\nclass C(B):\n    n = 0\n    def f(self): C.n = C.n + 1', 'C().f()', 'C().f()', 'C.n'],
  ['import collections.abc, typing\nclass S(collections.abc.Sequence):\n    def __len__(self): return len(items)\n    def __getitem__(self, i): return items[i]\nitems = [1]\nout: typing.List = []', 'items.append(2)', 'out.append(list(reversed(S())))', 'out'],
  ['import timeit\nx = 0\ndef f():\n    global x\n    x = x + 1', 'timeit.timeit(f, number=1)', 'f()', 'x'],
  ['import gc, datetime, textwrap, re, string, traceback\nout = []', 'out.append(gc.collect())', 'out.append(len(out) + datetime.date(2024, 1, 2).day)', 'out'],
  ['from concurrent.futures import ThreadPoolExecutor\nx = 0\ndef f():\n    global x\n    x = x + 1', 'with ThreadPoolExecutor(1) as p: p.submit(f)', 'f()', 'x'],
  ['import atexit\nx = 0\ndef bye(): print("bye", x)\natexit.register(bye)', 'x = x + 1', 'x = x + 10', 'x'],
  ['import os, os.path\nout = []', 'out.append(os.path.join("a", str(len(out))))', 'out.append(os.getenv("HOME"))', 'out'],
  ['from unittest import TestCase\nx = 0\nclass T(TestCase):\n    def test(self):\n        global x\n        x = x + 1', 'T("test").run()', 'T("test").run()', 'x'],
]

/** Modules that hold nothing and call nothing of the program, or whose parts are operations of natives; processes and loops are the corpus's. */
const ELSEWHERE = new Set(['asyncio', 'concurrent', 'multiprocessing', 'multiprocessing.managers', 'multiprocessing.shared_memory', 'signal', 'operator', 'time'])

const RUNS = process.env['LONG'] === undefined ? 60 : 2_000
const MOST_STEPS = 5_000
const semantics = parseSemantics('', 'python')

function programOf([setup, first, second, shown]: (typeof CASES)[number]): string {
  const body = (name: string, line: string) => `def ${name}():\n${/\bx = /.test(line) ? '    global x\n' : ''}    ${line}\n`
  return `import threading\n${setup}\n${body('first', first)}${body('second', second)}ts = [threading.Thread(target=t) for t in (first, second)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(${shown})\n`
}

async function loaded(text: string): Promise<LoadedProgram> {
  const result = await load({ language: 'python', text, file: 'quiet.py' })
  if (result.loaded === undefined) throw new Error(result.diagnostics[0]!.message)
  return result.loaded
}

describe('modules without an account of their own hide nothing', () => {
  test.each(CASES.map((row) => ({ name: `${row[0].split('\n')[0]}: ${row[1]} ‖ ${row[2]}`, row })))('$name', async ({ row }) => {
    const program = await loaded(programOf(row))
    const { outcomes, complete } = explore(program, { semantics, engine: 'graph', clock: () => performance.now() })
    expect(complete).toBe(true)
    const missing = new Set<string>()
    for (let seed = 1; seed <= RUNS; seed++) {
      const { outcome } = run(program.machine({ semantics, granularity: 'operation', undoable: false }), random(seed), MOST_STEPS)
      expect({ seed, ends: outcome !== undefined }).toEqual({ seed, ends: true })
      if (!outcomes.has(outcome!.stdout)) missing.add(outcome!.stdout)
    }
    expect([...missing]).toEqual([])
  })

  test('every such module is used by a case', () => {
    const text = CASES.map(programOf).join('\n')
    const unused = [...QUIET_LIBRARIES].filter((name) => !name.startsWith('_') && !ELSEWHERE.has(name) && !new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(text))
    expect(unused).toEqual([])
  })
})
