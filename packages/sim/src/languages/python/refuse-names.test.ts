import { describe, expect, it } from 'vitest'
import { load, prepare } from './index.ts'

await prepare('import')

const codes = (text: string): string[] => load(text, 'case.py').diagnostics.map((d) => `${d.code}: ${d.message}`)

describe('names that are not modelled', () => {
  it('are refused by name before the program runs', () => {
    expect(codes('x = 1\nprint(eval("x"))\n')).toEqual(["python-unsupported-builtin: The builtin 'eval' is not modelled."])
    expect(codes('def f():\n    return open("f")\n')).toEqual(["python-unsupported-builtin: The builtin 'open' is not modelled."])
    expect(codes('from math import sqrt, sumprod\n')).toEqual(["python-unsupported-name: 'sumprod' of the module 'math' is not modelled."])
    expect(codes('import re\nre.Scanner()\n')).toEqual(["python-unsupported-name: 'Scanner' of the module 're' is not modelled."])
    expect(codes('import sys, io\nsys.stdout = io.StringIO()\n')).toEqual(["python-unsupported-change: Changing 'stdout' of the module 'sys' is not modelled."])
    expect(codes('import _re\n')).toEqual(["python-unsupported-module: The module '_re' is not modelled."])
  })

  it('include methods that only a collector or another class statement would call', () => {
    expect(codes('class A:\n    def __del__(self): pass\n')).toEqual(["python-unsupported-hook: The method '__del__' is not modelled."])
    expect(codes('class M(type):\n    @classmethod\n    def __prepare__(m, n, b): return {}\n')).toEqual(["python-unsupported-hook: The method '__prepare__' is not modelled."])
  })

  it('are left alone where the program defines them itself, and modules where they are modelled', () => {
    expect(codes('def open(x): return x\nprint(open(1))\n')).toEqual([])
    expect(codes('import math, string, json, datetime\nprint(math.pi, string.digits, json.dumps([]), datetime.date.min, math.__name__)\n')).toEqual([])
    expect(codes('import random as r\nr = 5\nprint(r.real)\n')).toEqual([])
  })

  it.each([
    ['import math\nmath.logx(1)', 'Near it: log, log2, log10, log1p.'],
    ['import threading\nthreading.Thred(target=print)', 'Near it: Thread.'],
    ['import queue\nqueue.ShutDown', 'Modelled: Queue, LifoQueue, PriorityQueue, SimpleQueue, Empty, Full.'],
    ['import array\narray.append', 'Modelled: ArrayType, typecodes, array.'],
    ['from concurrent import future', 'Near it: concurrent.futures, concurrent.'],
    ['import asynco', 'Near it: asyncio.'],
    ['import _queue', 'Near it: queue.'],
    ['from urllib.request import urlopen', expect.stringContaining('multiprocessing.Pipe, os.pipe and queue.Queue carry messages')],
    ['import subprocess', expect.stringContaining('multiprocessing.Process and os.fork start a process')],
    ['import one_of_my_own', expect.stringMatching(/^Modelled: threading, multiprocessing, /)],
    ['import constructor', expect.stringMatching(/^Modelled: threading, multiprocessing, /)],
    ['open("f")', expect.stringContaining('io.StringIO')],
    ['class A:\n    def __del__(self): pass', expect.stringContaining('close()')],
  ])('come with what is modelled near them: %s', async (text, fix) => {
    await prepare(text)
    expect(load(`${text}\n`, 'case.py').diagnostics.map((d) => d.fix)).toEqual([fix])
  })
})
