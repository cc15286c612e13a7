import { createRoute, z } from '@hono/zod-openapi'
import { json, routes } from '../http/contract.ts'
import type { House } from '../http/house.ts'

const healthRoute = createRoute({
  method: 'get', path: '/health', tags: ['service'], summary: 'Whether the server can serve',
  responses: { 200: json(z.object({ status: z.literal('ok'), questions: z.int(), now: z.int() }), 'It can: the database answered') },
})

export function serviceRoutes(house: House) {
  return routes().openapi(healthRoute, async (c) => {
    await house.store.questions.version('', '')
    return c.json({ status: 'ok' as const, questions: house.bank.questions.length, now: house.clock() }, 200)
  })
}
