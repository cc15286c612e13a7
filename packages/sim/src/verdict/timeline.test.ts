import { describe, expect, it } from 'vitest'
import { load, parseSemantics, timeline, type Timeline } from '../index.ts'

async function timed(text: string, { cores = 4, semantics = '' } = {}): Promise<Timeline> {
  const { loaded, diagnostics } = await load({ language: 'python', text, file: 'timed.py' })
  if (loaded === undefined) throw new Error(diagnostics[0]?.message)
  return timeline(loaded, { semantics: parseSemantics(semantics, 'python'), cores, clock: () => performance.now(), boundMs: 5_000 })
}

const seconds = (result: Timeline): number[] => result.stdout.trim().split(' ').map(Number)

const CREATION = `
import multiprocessing
import threading
from time import perf_counter

def idle():
    return None

def lasts(workers):
    began = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return perf_counter() - began

if __name__ == "__main__":
    by_thread = lasts([threading.Thread(target=idle) for _ in range(200)]) / 200
    by_process = lasts([multiprocessing.Process(target=idle) for _ in range(20)]) / 20
    print(by_thread, by_process)
`

const COUNTING = (module: string, name: string) => `
import ${module}
import time

def count(rounds=300_000):
    done = 0
    while done < rounds:
        done += 1

if __name__ == "__main__":
    zero = time.perf_counter()
    count()
    count()
    one = time.perf_counter()
    pair = [${module}.${name}(target=count) for _ in "ab"]
    for each in pair: each.start()
    for each in pair: each.join()
    two = time.perf_counter()
    print(one - zero, two - one)
`

describe('the clocked run', () => {
  it('charges a process at least ten times what a thread costs', async () => {
    const [byThread, byProcess] = seconds(await timed(CREATION)) as [number, number]
    expect(byThread).toBeGreaterThan(20e-6)
    expect(byProcess / byThread).toBeGreaterThan(10)
  })

  it('gives two threads under the GIL no gain', async () => {
    const result = await timed(COUNTING('threading', 'Thread'))
    const [alone, together] = seconds(result) as [number, number]
    expect(together / alone).toBeGreaterThan(0.99)
    expect(together / alone).toBeLessThan(1.2)
    expect(result.ratio).toBeCloseTo(1, 1)
    // Both were at it all the time.
    const [, first, second] = result.threads
    expect(second!.startedAtS).toBeLessThan(first!.endedAtS)
  })

  it('lets free threads and processes compute side by side, if there are cores', async () => {
    const [alone, free] = seconds(await timed(COUNTING('threading', 'Thread'), { semantics: 'free-threaded' })) as [number, number]
    expect(alone / free).toBeGreaterThan(1.8)
    const [, oneCore] = seconds(await timed(COUNTING('threading', 'Thread'), { semantics: 'free-threaded', cores: 1 })) as [number, number]
    expect(oneCore / alone).toBeGreaterThan(0.99)
    const [inOne, processes] = seconds(await timed(COUNTING('multiprocessing', 'Process').replace('300_000', '2_000_000'))) as [number, number]
    expect(inOne / processes).toBeGreaterThan(1.7)
  })

  it('makes spawned processes dearer than forked ones', async () => {
    const forked = await timed(CREATION)
    const spawned = await timed(CREATION, { semantics: 'spawn' })
    expect(spawned.workS).toBeGreaterThan(forked.workS * 3)
  })

  it('sleeps without computing, side by side', async () => {
    const result = await timed(`
import threading, time
began = time.monotonic()
sleepers = [threading.Thread(target=time.sleep, args=(0.5,)) for _ in range(3)]
for sleeper in sleepers: sleeper.start()
for sleeper in sleepers: sleeper.join()
print(round(time.monotonic() - began, 2))
`)
    expect(result.stdout).toBe('0.5\n')
    expect(result.workS).toBeLessThan(0.01)
  })

  it('is the same every time', async () => {
    expect(await timed(CREATION)).toEqual(await timed(CREATION))
  })

  it('tells of a run that gets stuck', async () => {
    const result = await timed('import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n')
    expect(result.outcome.ending).toBe('deadlocked')
  })

  it('stops at its bound', async () => {
    await expect(timed('while True: pass\n').catch((problem: unknown) => String(problem))).resolves.toMatch(/bound on time/)
  })
})
