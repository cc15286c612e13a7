import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useLive } from './use-live.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('looks again after each look, more slowly while it fails, and never after the end', async () => {
  let fails = false
  const look = vi.fn<() => Promise<void>>(async () => {
    if (fails) throw new Error('away')
  })
  const scope = effectScope()
  scope.run(() => useLive(look, 1_000))
  await vi.advanceTimersByTimeAsync(3_500)
  expect(look).toHaveBeenCalledTimes(3)
  fails = true
  await vi.advanceTimersByTimeAsync(1_000)
  expect(look).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(1_400)
  expect(look).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(200)
  expect(look).toHaveBeenCalledTimes(5)
  scope.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(look).toHaveBeenCalledTimes(5)
})

it('rests while nobody looks, and looks at once when somebody does', async () => {
  const look = vi.fn<() => Promise<void>>(async () => {})
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  const scope = effectScope()
  scope.run(() => useLive(look, 1_000))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(look).not.toHaveBeenCalled()
  visibility.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(look).toHaveBeenCalledTimes(1)
  scope.stop()
  visibility.mockRestore()
})
