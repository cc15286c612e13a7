import { OpenAPIHono, z } from '@hono/zod-openapi'
import { provenance } from '@interleave/content'
import type { HouseEnv } from './house.ts'
import { ProblemError } from './problem.ts'

/** A sub-app whose input errors become problems that name each field. */
export function routes() {
  return new OpenAPIHono<HouseEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const errors = result.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.') || result.target, message: issue.message }))
      throw new ProblemError('input/invalid', { detail: `The ${result.target === 'json' ? 'body' : 'address'} has ${errors.length === 1 ? 'a part' : 'parts'} that cannot be taken.`, errors })
    },
  })
}

/** A response body in JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** A required request body in JSON. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** Ids made by a device: any UUID. */
export const clientId = z.guid().openapi({ example: '018f6e0e-9f1c-7a41-8d5c-0a8f6f4f0d11' })

/** Milliseconds since 1970, UTC. */
export const instant = z.int().min(0).max(8.64e15).openapi({ description: 'Milliseconds since 1970, UTC' })

export const bankId = z.string().min(1).max(200)

/** Where a question comes from, and the words that stand there. */
export const source = z.object({ ...provenance.shape, passage: z.string().nullable() }).openapi('Source')
