import { effectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { QuestionContent } from '@interleave/content/page'
import { draftPlaceInMemory } from '../api/draft-place.ts'
import type { DraftPlace } from '../api/draft-place.ts'
import { Failure } from '../api/failure.ts'
import type { Draft, DraftQuestion, DraftSave, DraftSaved } from '../api/sets.ts'
import { useSetDraft } from './use-set-draft.ts'

const server = vi.hoisted(() => ({ fetchDraft: vi.fn<(id: string, since?: number) => Promise<Draft>>(), saveDraft: vi.fn<(id: string, save: DraftSave) => Promise<unknown>>() }))
vi.mock('../api/sets.ts', () => server)

const content = (prompt: string): QuestionContent => ({ kind: 'recall', topic: 't', level: 1, explanation: 'e', prompt, rubric: [{ text: 'a', essential: true }, { text: 'b', essential: false }], modelAnswer: 'm' })
const question = (key: string, prompt = key, revision = 1): DraftQuestion => ({ key, content: content(prompt), source: null, origin: 'written', revision, changedBy: null, changedAt: 0 })
const saved = (revision: number, more: Partial<DraftSaved> = {}) => ({ saved: { revision, order: ['a', 'b', 'c'], changed: [], removed: [], ...more } })
const promptsOf = (draft: ReturnType<typeof useSetDraft>) => draft.list.value.map((each) => (each.content as { prompt: string }).prompt)
const lastSave = () => server.saveDraft.mock.lastCall![1]

let place: DraftPlace
const scope = effectScope()
beforeEach(() => {
  vi.useFakeTimers()
  place = draftPlaceInMemory()
  server.fetchDraft.mockReset().mockResolvedValue({ revision: 5, order: ['a', 'b', 'c'], questions: ['a', 'b', 'c'].map((key) => question(key)), removed: [] })
  server.saveDraft.mockReset().mockResolvedValue(saved(6))
})
afterEach(() => vi.useRealTimers())

async function open() {
  const draft = scope.run(() => useSetDraft('s', async () => place))!
  await draft.load()
  return draft
}

it('what is written shows at once, and goes out once there is a pause', async () => {
  const draft = await open()
  draft.write('b', content('b, ne'))
  draft.write('b', content('b, new'))
  expect(promptsOf(draft)).toEqual(['a', 'b, new', 'c'])
  expect(draft.saveState.value).toBe('waiting')
  expect(server.saveDraft).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(server.saveDraft).toHaveBeenCalledTimes(1)
  expect(lastSave()).toMatchObject({ from: 5, put: [{ key: 'b', content: { prompt: 'b, new' } }], remove: [] })
  expect(draft.saveState.value).toBe('saved')
  expect(draft.revision.value).toBe(6)
  expect(await place.waiting('s')).toBeUndefined()
})

it('a question taken out comes back where it was', async () => {
  const draft = await open()
  const back = draft.remove('b')
  expect(promptsOf(draft)).toEqual(['a', 'c'])
  await draft.save()
  expect(lastSave().remove).toEqual(['b'])
  back()
  expect(promptsOf(draft)).toEqual(['a', 'b', 'c'])
  await draft.save()
  expect(lastSave()).toMatchObject({ put: [{ key: 'b', after: 'a' }], remove: [] })
})

it('another order is sent as a whole, and can be taken back', async () => {
  const draft = await open()
  const back = draft.arrange(['c', 'a', 'b'])
  expect(promptsOf(draft)).toEqual(['c', 'a', 'b'])
  server.saveDraft.mockResolvedValueOnce(saved(6, { order: ['c', 'a', 'b'] }))
  await draft.save()
  expect(lastSave().order).toEqual(['c', 'a', 'b'])
  back()
  expect(promptsOf(draft)).toEqual(['a', 'b', 'c'])
})

it('without a connection it stays on the device, survives a reload, and goes out later', async () => {
  const first = await open()
  server.saveDraft.mockRejectedValue(new Failure('unreachable', 0, 'The server cannot be reached.'))
  first.write('a', content('a, offline'))
  await first.save()
  expect(first.saveState.value).toBe('kept')
  const second = await open()
  expect(promptsOf(second)).toEqual(['a, offline', 'b', 'c'])
  server.saveDraft.mockReset().mockResolvedValue(saved(7))
  await second.save()
  expect(lastSave()).toMatchObject({ from: 5, put: [{ key: 'a', content: { prompt: 'a, offline' } }] })
  expect(second.saveState.value).toBe('saved')
  await first.save()
})

it('what is refused says so and is not lost', async () => {
  const draft = await open()
  server.saveDraft.mockRejectedValueOnce(new Failure('set/unknown', 404, 'There is no such set.'))
  draft.write('a', content('a, new'))
  await draft.save()
  expect(draft.saveState.value).toBe('failed')
  await draft.save()
  expect(lastSave().put).toMatchObject([{ key: 'a' }])
  expect(draft.saveState.value).toBe('saved')
})

it('what others changed comes in, except where it would overwrite what is being written', async () => {
  const draft = await open()
  draft.write('a', content('a, mine'))
  server.saveDraft.mockImplementationOnce(async () => {
    draft.write('b', content('b, mine'))
    return saved(8, { order: ['a', 'b', 'c', 'd'], changed: [question('b', 'b, theirs', 8), question('d', 'd', 7)] })
  })
  await draft.save()
  expect(promptsOf(draft)).toEqual(['a, mine', 'b, mine', 'c', 'd'])
  await draft.save()
})

const conflict = (theirs: QuestionContent | null) => ({
  conflict: { revision: 9, order: theirs ? ['a', 'b', 'c'] : ['b', 'c'], changed: theirs ? [question('a', 'a, theirs', 9)] : [], removed: theirs ? [] : ['a'], saved: [], conflicts: [{ key: 'a', yours: content('a, mine'), theirs, by: { id: 'p', name: 'Ada' }, at: 1 }] },
})

it.each([
  ['mine', ['a, mine', 'b', 'c'], 1],
  ['theirs', ['a, theirs', 'b', 'c'], 0],
  ['both', ['a, theirs', 'a, mine', 'b', 'c'], 1],
] as const)('two teachers, one question: %s', async (choice, prompts, sent) => {
  const draft = await open()
  server.saveDraft.mockResolvedValueOnce(conflict(content('a, theirs')))
  draft.write('a', content('a, mine'))
  await draft.save()
  expect(draft.conflicts.value).toHaveLength(1)
  expect(promptsOf(draft)).toEqual(['a, mine', 'b', 'c'])
  expect((await place.waiting('s'))?.put).toMatchObject([{ key: 'a', content: { prompt: 'a, mine' } }])
  const calls = server.saveDraft.mock.calls.length
  draft.resolve('a', choice)
  expect(promptsOf(draft)).toEqual(prompts)
  await draft.save()
  expect(server.saveDraft.mock.calls.length - calls).toBe(sent)
  if (sent) expect(lastSave()).toMatchObject({ from: 9 })
  expect(draft.conflicts.value).toEqual([])
})

it('one wrote what the other took out: theirs is without it, and the way back brings it', async () => {
  const draft = await open()
  server.saveDraft.mockResolvedValueOnce(conflict(null))
  draft.write('a', content('a, mine'))
  await draft.save()
  expect(promptsOf(draft)).toContain('a, mine')
  const back = draft.resolve('a', 'theirs')
  expect(promptsOf(draft)).toEqual(['b', 'c'])
  back()
  expect(promptsOf(draft)).toContain('a, mine')
})
