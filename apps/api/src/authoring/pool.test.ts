import { afterAll, describe, expect, it } from 'vitest'
import { documentText, readDocument } from '@interleave/content'
import { GraderBusy } from '../grading/port.ts'
import { createAuthoring } from './pool.ts'

const authoring = createAuthoring()
afterAll(() => authoring.close())

describe('the authoring workers', () => {
  it('read a document and propose questions away from the event loop', async () => {
    const text = documentText('threads')
    let beats = 0
    const beat = setInterval(() => (beats += 1), 5)
    const read = await authoring.read({ text, name: 'document.md', format: null })
    const derived = await authoring.propose({
      set: 'abc', slug: 'threads', topic: null, text, name: null, format: 'markdown', corrections: [], wanted: 'prose', bounds: { programMs: 100, totalMs: 100 },
    })
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

  it('prove programs until their time is up, and say which were left undecided', async () => {
    const crowd = 'from threading import Thread\n\ndef say(name):\n    for turn in range(9):\n        print(name, turn)\n\nfor name in "abcdef":\n    Thread(target=say, args=(name,)).start()\n'
    const text = `# Programs\n\n\`\`\`python\nprint("alone")\n\`\`\`\n\nWords between them.\n\n\`\`\`python\n${crowd}\`\`\`\n`
    const { undecided, proposals } = await authoring.propose({
      set: 'abc', slug: 'programs', topic: null, text, name: null, format: 'markdown', corrections: [], wanted: 'programs', bounds: { programMs: 4000, totalMs: 60 },
    })
    expect(proposals.length + undecided.length).toBeGreaterThan(0)
    expect(undecided.map(({ line }) => line)).toContain(9)
  }, 60_000)

  it('refuse what cannot be done in time', async () => {
    const hurried = createAuthoring({ waitMs: 1, waiting: 1, memoryMb: 256 })
    await expect(hurried.read({ text: 'words', name: null, format: null })).rejects.toThrow(GraderBusy)
    await hurried.close()
  }, 60_000)
})
