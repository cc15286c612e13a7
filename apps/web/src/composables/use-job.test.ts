import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../api/failure.ts'
import { useJob } from './use-job.ts'

const job = (state: string, over: object = {}) => ({ id: 'j', state, restarts: 0, ...over })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function following(answers: (() => Promise<ReturnType<typeof job>>)[]) {
  const look = vi.fn<(id: string) => Promise<ReturnType<typeof job>>>(() => (answers.shift() ?? (() => Promise.resolve(job('done'))))())
  const scope = effectScope()
  const seen: string[] = []
  return { look, scope, seen, ...scope.run(() => useJob(look, ({ state }) => seen.push(state)))! }
}

describe('a job', () => {
  it('is followed until it is over', async () => {
    const { look, seen, follow, isUnderWay } = following([() => Promise.resolve(job('proving'))])
    follow(job('reading'))
    expect(isUnderWay.value).toBe(true)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(seen).toEqual(['reading', 'proving', 'done'])
    expect(look).toHaveBeenCalledTimes(2)
    expect(isUnderWay.value).toBe(false)
  })

  it('whose server is away is asked for again, and says so meanwhile', async () => {
    const away = () => Promise.reject(new Failure('unreachable', 0, 'The server cannot be reached.'))
    const { seen, follow, trouble, isUnderWay } = following([away, away, away, () => Promise.resolve(job('done', { restarts: 1 }))])
    follow(job('proving'))
    await vi.advanceTimersByTimeAsync(500)
    expect(trouble.value).toContain('goes on when it is back')
    expect(isUnderWay.value).toBe(true)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(seen).toEqual(['proving', 'done'])
    expect(trouble.value).toBeUndefined()
  })

  it('that the server does not know any more ends, with the reason', async () => {
    const { look, follow, trouble, isGone, isUnderWay } = following([() => Promise.reject(new Failure('proposals/unknown', 404, 'There are no proposals of this id.'))])
    follow(job('proving'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(look).toHaveBeenCalledTimes(1)
    expect([isGone.value, isUnderWay.value, trouble.value]).toEqual([true, false, 'There are no proposals of this id.'])
  })

  it('is let go with the page, or when another takes its place', async () => {
    const { look, scope, follow, forget } = following([])
    follow(job('proving'))
    forget()
    await vi.advanceTimersByTimeAsync(5_000)
    follow(job('proving'))
    scope.stop()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).not.toHaveBeenCalled()
  })
})
