import { afterAll, describe, expect, it } from 'vitest'
import { documentText, readDocument } from '@interleave/content'
import { GraderBusy } from '../grading/port.ts'
import { createAuthoring } from './pool.ts'
import type { DocumentTask, ProofBounds } from './tasks.ts'

const authoring = createAuthoring()
afterAll(() => authoring.close())

const wide: ProofBounds = { searchMs: 4000, wholeMs: 20_000, hardMs: 60_000 }
const taskOf = (text: string): DocumentTask => ({ set: 'abc', slug: 'programs', topic: null, text, name: null, format: 'markdown', corrections: [] })
const crowd = 'from threading import Thread\n\ndef say(name):\n    for turn in range(9):\n        print(name, turn)\n\nfor name in "abcdef":\n    Thread(target=say, args=(name,)).start()\n'
const programs = taskOf(`# Programs\n\n\`\`\`python\nprint("alone")\n\`\`\`\n\nWords between them.\n\n\`\`\`python\n${crowd}\`\`\`\n\n\`\`\`text\nno program\n\`\`\`\n`)

describe('the authoring workers', () => {
  it('read a document and propose questions away from the event loop', async () => {
    const text = documentText('threads')
    let beats = 0
    const beat = setInterval(() => (beats += 1), 5)
    const read = await authoring.read({ text, name: 'document.md', format: null })
    const derived = await authoring.propose({ ...taskOf(text), slug: 'threads' })
    clearInterval(beat)
    expect(read.document).toEqual(readDocument(text, { name: 'document.md' }).document)
    expect(derived.proposals.length).toBeGreaterThan(10)
    expect(beats).toBeGreaterThan(3)
  }, 60_000)

  it('tell how far a file is read', async () => {
    const told: [number, number][] = []
    const rows = Array.from({ length: 350 }, (_, index) => `Which number is ${index}?,it is ${index},it is ${index + 1},it is ${index + 2}`)
    const { questions, rejected } = await authoring.readQuestions({ set: { id: 'abc', title: 'Numbers' }, format: 'csv', text: ['prompt,right,wrong 1,wrong 2', ...rows].join('\n') }, (done, total) => void told.push([done, total]))
    expect(questions).toHaveLength(350)
    expect(rejected).toEqual([])
    expect(told).toEqual(expect.arrayContaining([[0, 350], [100, 350], [300, 350]]))
  }, 60_000)

  it('name the listings of a document that can be run, and run one of them', async () => {
    const { listings } = await authoring.propose(programs)
    expect(listings).toEqual([{ lines: [3, 5], language: 'python' }, { lines: [9, 18], language: 'python' }])
    expect(await authoring.proposeForListing({ ...programs, line: 3, bounds: wide })).toMatchObject({ verdict: 'proved', sentence: null, proposals: [{ content: { kind: 'predict-output' } }] })
  }, 60_000)

  it('say of a listing that it has more schedules than could be tried', async () => {
    const derived = await authoring.proposeForListing({ ...programs, line: 9, bounds: { ...wide, searchMs: 1 } })
    expect(derived).toMatchObject({ verdict: 'undecided', proposals: [], sentence: expect.stringContaining('more schedules') })
  }, 60_000)

  it('stop a listing that is past its bound, whatever it is at, and go on working', async () => {
    const stopped = await authoring.proposeForListing({ ...programs, line: 9, bounds: { ...wide, searchMs: 60_000, hardMs: 1 } })
    expect(stopped).toMatchObject({ verdict: 'failed', proposals: [], sentence: expect.stringContaining('stopped after') })
    expect(await authoring.proposeForListing({ ...programs, line: 3, bounds: wide })).toMatchObject({ verdict: 'proved' })
  }, 60_000)

  it('stop a listing when nobody wants it any more', async () => {
    const signal = AbortSignal.timeout(50)
    await expect(authoring.proposeForListing({ ...programs, line: 9, bounds: { ...wide, searchMs: 60_000 } }, signal)).rejects.toThrow(GraderBusy)
  }, 60_000)

  it('refuse what cannot be done in time', async () => {
    const hurried = createAuthoring({ waitMs: 1, waiting: 1, memoryMb: 256 })
    await expect(hurried.read({ text: 'words', name: null, format: null })).rejects.toThrow(GraderBusy)
    await hurried.close()
  }, 60_000)
})
