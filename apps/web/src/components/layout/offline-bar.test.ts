import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { reportUnreachable } from '../../composables/use-connection.ts'
import OfflineBar from './OfflineBar.vue'

const bar = (waiting: number, refused = 0) => mount(OfflineBar, { props: { waiting, refused } })

it('says nothing while all is well, and what is under way while it is sent', () => {
  expect(bar(0).text()).toBe('')
  expect(bar(1).text()).toBe('Sending 1 answer from while you were away.')
})

it('says that answers were refused until that is dismissed', async () => {
  const shown = bar(0, 2)
  expect(shown.text()).toContain('2 answers could not be counted')
  await shown.find('button').trigger('click')
  expect(shown.emitted('forget')).toHaveLength(1)
})

it('says when there is no connection, what is kept, and offers to try', () => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new TypeError('offline')))
  reportUnreachable()
  expect(bar(0).text()).toContain('You are offline.')
  const shown = bar(3)
  expect(shown.text()).toContain('3 answers kept here until the connection is back.')
  expect(shown.find('button').text()).toBe('Try now')
  vi.unstubAllGlobals()
})
