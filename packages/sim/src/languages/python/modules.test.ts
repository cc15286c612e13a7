import { describe, expect, it } from 'vitest'
import { load, prepare } from './index.ts'
import { needsLibrary, nativeModule } from './modules.ts'
import { TIME_TEXTS } from './natives/library/clock.ts'

describe('what is fetched for a program', () => {
  it.each([
    ['x = 1'],
    ['import threading, time\nfrom queue import Queue, Empty'],
    ['import threading as t; import sys'],
    ['from threading import \\\n  Thread'],
    ['import time\ntime.sleep(1)'],
    ['raise ValueError() from None'],
  ])('nothing more: %j', (text) => {
    expect(needsLibrary(text)).toBe(false)
  })

  it.each([
    ['import json'],
    ['import threading, math'],
    ['import threading; import math'],
    ['if x: import threading, \\\n  collections.abc as c'],
    ['from concurrent.futures import ThreadPoolExecutor'],
    ['from time import *'],
    ['import time\nprint(getattr(time, name))'],
    ['def f():\n\tfrom\tdataclasses\timport dataclass'],
    ['from json import(loads)'],
    ['import os'],
    ['print(bytearray(3))'],
    ['from multiprocessing import Process'],
    ...[...TIME_TEXTS.keys()].map((name) => [`import time\nprint(time.${name})`]),
  ])('the library: %j', (text) => {
    expect(needsLibrary(text)).toBe(true)
  })

  it('a module seen before the library came is whole afterwards', async () => {
    await prepare('import time')
    expect(nativeModule('time')!.attributes.has('ctime')).toBe(false)
    await prepare('import json')
    expect(load('import time\nprint(time.ctime(0))', 'later.py').diagnostics).toEqual([])
  })
})
