import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireLearner, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { GraderBusy } from '../grading/port.ts'

const line = z.int()
export const simulation = z.object({
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), line, column: z.int() })),
  result: z.object({
    complete: z.boolean().openapi({ description: 'Every schedule was explored: what is not listed cannot happen' }),
    stoppedBy: z.string().nullable(),
    count: z.string().nullable().openapi({ description: 'Decimal digits; null for infinitely many' }),
    outcomes: z.array(z.object({
      stdout: z.string(), ending: z.string(), exitCode: z.int(), zombies: z.int(),
      errors: z.array(z.object({ type: z.string(), message: z.string(), line })),
      blocked: z.array(z.object({ thread: z.string(), line, reason: z.string(), on: z.string() })),
      witness: z.string().nullable().openapi({ description: 'A schedule that ends so' }),
    })),
    typical: z.string().nullable(),
    races: z.array(z.object({ variable: z.string(), lines: z.array(line) })),
    states: z.int(),
    elapsedMs: z.int(),
  }).nullable(),
}).openapi('Simulation')

const simulateRoute = createRoute({
  method: 'post', path: '/simulate', tags: ['simulator'], summary: 'Everything a small program can do, under every schedule',
  request: {
    body: jsonBody(z.object({
      language: z.enum(['python', 'go', 'java']),
      text: z.string().min(1).max(20_000),
      semantics: z.string().max(200).default('').openapi({ example: 'portable,fork' }),
      sample: z.int().min(1).max(200).default(50).openapi({ description: 'Outcomes to list at most' }),
    })),
  },
  responses: { 200: json(simulation, 'What the search found; result is null where the program cannot be run, and diagnostics say why'), ...problems(400, 401, 403, 413, 415, 429, 503) },
})

export function simulateRoutes(house: House) {
  return routes().openapi(simulateRoute, async (c) => {
    const learner = await requireLearner(c, house)
    requireRoom(house, `simulate ${learner.id}`, { burst: 10, perSecond: 0.2 })
    try {
      return c.json(await house.simulate(c.req.valid('json')), 200)
    } catch (error) {
      if (error instanceof GraderBusy) throw new ProblemError('server/busy', { detail: error.message, headers: { 'retry-after': '10' } })
      throw error
    }
  })
}
