import { describe, expect, it } from 'vitest'
import type { Program } from '../question/kinds/predict-output.ts'
import { simulatorProver } from './simulator-prover.ts'

const python = (text: string, ...semantics: string[]): Program => ({ language: 'python', text, semantics })
const prove = simulatorProver({ clock: () => performance.now(), boundMs: 60_000, wrongRules: true })

const counting = (body: string): string => `import threading
count = 0
gate = threading.Lock()
def work():
    global count
${body.replaceAll(/^/gm, '    ')}
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(count)
`

describe('a proof by the simulator', () => {
  it('knows every output and nothing else, with a schedule for each', async () => {
    const proof = await prove(python(counting('seen = count\ncount = seen + 5'), 'portable'))
    expect(proof).toMatchObject({ complete: true, count: '2', endings: ['exited'] })
    expect([...proof!.sample].toSorted()).toEqual(['10\n', '5\n'])
    expect(['5\n', '10\n', '15\n'].map((output) => proof!.has(output))).toEqual(['yes', 'yes', 'no'])
    expect(proof!.witnessOf!('5\n')).toMatch(/\S/)
    expect(proof!.witnessOf!('15\n')).toBeUndefined()
  })

  it('traces an impossible output to the belief under which it would be possible', async () => {
    const proof = await prove(python(counting('with gate:\n    seen = count\n    count = seen + 5')))
    expect(proof!.sample).toEqual(['10\n'])
    expect(proof!.misconceptionOf!('5\n')).toBe('lock-is-ignored')
    expect(proof!.misconceptionOf!('15\n')).toBeUndefined()
    expect(proof!.mistaken).toContain('5\n')
  })

  it('says that a program can get stuck', async () => {
    const stuck = 'import threading\na = threading.Lock()\na.acquire()\na.acquire()\nprint("never")\n'
    expect(await prove(python(stuck))).toMatchObject({ complete: true, sample: [''], endings: ['deadlocked'] })
  })

  it('says nothing more when its time in all is over, and calls nothing impossible then', async () => {
    let now = 0
    const hurried = simulatorProver({ clock: () => now, boundMs: 60_000, wholeMs: 100, wrongRules: true })
    const program = python(counting('with gate:\n    seen = count\n    count = seen + 5'))
    const proof = await hurried(program)
    expect([proof!.complete, proof!.has('10\n'), proof!.has('5\n'), proof!.misconceptionOf!('5\n')]).toEqual([true, 'yes', 'no', 'lock-is-ignored'])
    now = 200
    expect([proof!.has('10\n'), proof!.has('5\n'), proof!.misconceptionOf!('5\n')]).toEqual(['undecided', 'undecided', undefined])
    now = 0
    const slow = simulatorProver({ clock: () => (now += 60), boundMs: 60_000, wholeMs: 100, wrongRules: true })
    expect(await slow(program)).toMatchObject({ complete: false, mistaken: [] })
  })

  it('is not given for what cannot be run, and says why', async () => {
    const sentences: string[] = []
    const strict = simulatorProver({ clock: () => performance.now(), boundMs: 1000, refused: (_, sentence) => sentences.push(sentence) })
    expect(await strict(python('import tkinter\n'))).toBeUndefined()
    expect(await strict(python('print(1)\n', 'quantum'))).toBeUndefined()
    expect(await strict(python('import threading\nthreading.nothing\n'))).toBeUndefined()
    expect(sentences).toEqual([expect.stringContaining('tkinter'), expect.stringContaining('quantum'), expect.stringContaining('nothing')])
  })
})
