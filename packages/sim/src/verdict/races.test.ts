import { expect, it } from 'vitest'
import { withRacesInRuns } from '../explorer/race-runs.ts'
import { load } from '../index.ts'
import type { LanguageName } from '../languages.ts'
import { parseSemantics } from '../semantics.ts'
import { explore } from './explore.ts'

async function races(language: LanguageName, text: string, engine: 'auto' | 'graph' | 'dpor' = 'auto'): Promise<string[]> {
  const { loaded, diagnostics } = await load({ language, text, file: 'program' })
  if (loaded === undefined) throw new Error(diagnostics[0]!.message)
  const result = explore(loaded, { semantics: parseSemantics('', language), engine, clock: () => performance.now(), moreRaces: withRacesInRuns })
  expect(result.complete).toBe(true)
  return result.races.map(({ variable, lines }) => `${variable} ${lines.join(' and ')}`)
}

it('the value behind a racy flag races too, though the two accesses can never meet', async () => {
  expect(await races('go', 'package main\n\nvar a int\nvar done bool\n\nfunc main() {\n\tgo func() {\n\t\ta = 1\n\t\tdone = true\n\t}()\n\tfor !done {\n\t}\n\tprintln(a)\n}\n'))
    .toEqual(['main.a 8 and 13', 'main.done 9 and 11'])
  expect(await races('java', `class Main {
  static int number;
  static boolean ready;
  public static void main(String[] args) {
    new Thread(() -> { number = 42;
      ready = true; }).start();
    if (ready)
      System.out.println(number);
  }
}
`)).toEqual(['Main.number 5 and 8', 'Main.ready 6 and 7'])
})

it('what a lock orders does not, whoever is left alone with it', async () => {
  const text = (locked: boolean): string => `
import threading
lock = threading.Lock()
x = 0
flag = 0
def f():
    global x, flag
    ${locked ? 'with lock: x = 1' : 'x = 1'}
    flag = 1
t = threading.Thread(target=f)
t.start()
while flag == 0:
    pass
${locked ? 'with lock: print(x)' : 'print(x)'}
`
  expect(await races('python', text(true))).toEqual(['flag 9 and 12'])
  expect(await races('python', text(false))).toEqual(['flag 9 and 12', 'x 8 and 14'])
})

const BEHIND_A_STALE_READ = `
import threading
x = 0
y = 1
def reads():
    if x > 1:
        print(y)
def writes():
    global y
    y = 2
threads = [threading.Thread(target=f) for f in (reads, writes)]
for t in threads:
    t.start()
x = 10
for t in threads:
    t.join()
`

it.each(['graph', 'dpor'] as const)('is found by the %s where the thread stood before something else that had become private', async (engine) => {
  expect(await races('python', BEHIND_A_STALE_READ, engine)).toEqual(['x 6 and 14', 'y 7 and 10'])
})

it('on a dict of results is found by the traces too', async () => {
  const text = `
import queue, threading
results = {}
jobs = queue.Queue()
def work():
    while (job := jobs.get()) is not None:
        if job > 1:
            results[job] = "many"
        else:
            results[job] = "one"
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for job in (1, 2, None, None):
    jobs.put(job)
for t in threads:
    t.join()
`
  expect(await races('python', text, 'dpor')).toEqual(await races('python', text, 'graph'))
  expect(await races('python', text, 'dpor')).toContain('items 8 and 10')
})
