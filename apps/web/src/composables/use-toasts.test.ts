import { expect, it, vi } from 'vitest'
import { announcement } from './use-announcer.ts'
import { dismissToast, notify, toasts } from './use-toasts.ts'

it('a notice is shown, said aloud, and leaves; one that can be undone stays', () => {
  vi.useFakeTimers()
  notify('Saved.')
  expect(toasts.value.map(({ text }) => text)).toEqual(['Saved.'])
  expect(announcement.value).toBe('Saved.')
  vi.advanceTimersByTime(10_000)
  expect(toasts.value).toEqual([])

  notify('Suspended.', () => {})
  vi.advanceTimersByTime(60_000)
  expect(toasts.value).toHaveLength(1)
  dismissToast(toasts.value[0]!.id)
  expect(toasts.value).toEqual([])
  vi.useRealTimers()
})

it('a newer notice takes the place of an older one, and the same one twice is said twice', () => {
  notify('Saved.')
  const first = announcement.value
  notify('Saved.')
  expect(toasts.value).toHaveLength(1)
  expect(announcement.value).not.toBe(first)
})
