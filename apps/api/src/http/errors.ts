import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { GraderBusy } from '../grading/port.ts'
import { ProblemError, problemResponse } from './problem.ts'

/** Every error that leaves a handler, as a problem. What we did not expect is logged, and says nothing of its inside. */
export function answerError(error: Error, c: Context, logger: Logger): Response {
  if (error instanceof ProblemError) return problemResponse(c, error.code, error.details)
  if (error instanceof HTTPException && error.status < 500) {
    return problemResponse(c, 'input/invalid', { detail: error.message || 'The request could not be read.' })
  }
  if (error instanceof GraderBusy) return problemResponse(c, 'server/busy', { detail: error.message, headers: { 'retry-after': '10' } })
  logger.error({ error, method: c.req.method, path: c.req.path }, 'a request failed')
  return problemResponse(c, 'server/failed', { detail: 'The server made a mistake; it was written down. What you sent is not kept.' })
}
