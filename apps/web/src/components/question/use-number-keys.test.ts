import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { handleKey, listKeys } from '../../composables/use-keys.ts'
import { useNumberKeys } from './use-number-keys.ts'

it('gives the first nine a key each and lists them as one run', () => {
  const run = vi.fn<(choice: string, at: number) => void>()
  const letters = [...'abcdefghijk']
  const holder = mount(defineComponent({ setup: () => (useNumberKeys(letters, 'Choose a letter', () => true, run), () => null) }))
  expect(listKeys().map(({ keys, upTo, label }) => ({ keys, upTo, label }))).toEqual([{ keys: '1', upTo: '9', label: 'Choose a letter' }])
  handleKey(new KeyboardEvent('keydown', { key: '9', cancelable: true }), true)
  expect(run).toHaveBeenCalledExactlyOnceWith('i', 8)
  holder.unmount()
  expect(listKeys()).toEqual([])
})

it('goes on from a number, and does not list what a neighbour lists', () => {
  const run = vi.fn<(choice: string) => void>()
  const holder = mount(defineComponent({ setup: () => (useNumberKeys(['because', 'despite'], 'Choose a reason', () => true, run, 3), () => null) }))
  expect(listKeys()).toEqual([])
  handleKey(new KeyboardEvent('keydown', { key: '4', cancelable: true }), true)
  expect(run.mock.calls[0]?.[0]).toBe('despite')
  holder.unmount()
})
