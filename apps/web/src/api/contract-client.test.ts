import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { contractClient } from './contract-client.ts'

type Send = (input?: object, options?: object) => Promise<Response>
interface Client {
  api: { sets: Record<':id', { $delete: Send; draft: Record<'$get' | '$patch', Send> }>; library: { $get: Send } }
}
const { api } = contractClient<Client>()
const sent = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({})))
beforeEach(() => void vi.stubGlobal('fetch', sent))
afterEach(() => {
  vi.unstubAllGlobals()
  sent.mockClear()
})

it('spells paths by properties, and names in them by their encoded values', async () => {
  await api.sets[':id'].draft.$get({ param: { id: 'a/b ?' } })
  expect(sent.mock.calls[0]).toEqual(['/api/sets/a%2Fb%20%3F/draft', { credentials: 'same-origin', method: 'GET' }])
})

it('leaves out of the query what is not given, and repeats what is given more than once', async () => {
  await api.library.$get({ query: { q: 'a & b', tag: ['x', 'y'], level: undefined } })
  expect(sent.mock.calls[0]![0]).toBe('/api/library?q=a+%26+b&tag=x&tag=y')
  await api.library.$get({ query: {} })
  expect(sent.mock.calls[1]![0]).toBe('/api/library')
})

it('sends bodies as JSON, and none where there is none', async () => {
  await api.sets[':id'].draft.$patch({ param: { id: '1' }, json: { title: 'é' } })
  expect(sent.mock.calls[0]![1]).toEqual({ credentials: 'same-origin', method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"title":"é"}' })
  await api.sets[':id'].$delete({ param: { id: '1' } })
  expect(sent.mock.calls[1]).toEqual(['/api/sets/1', { credentials: 'same-origin', method: 'DELETE' }])
})

it('takes what one call asks for besides', async () => {
  await api.library.$get(undefined, { init: { cache: 'no-cache' } })
  expect(sent.mock.calls[0]![1]).toMatchObject({ cache: 'no-cache', method: 'GET' })
})

it('is no promise', async () => {
  expect(await api.library).toBeTypeOf('function')
})
