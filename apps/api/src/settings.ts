import { z } from '@hono/zod-openapi'
import { isTimeZone } from './review/learner-day.ts'
import type { Settings } from './store/port.ts'

/** What a learner may set. */
export const settings = z.object({
  desiredRetention: z.number().min(0.7).max(0.97).openapi({ description: 'The recall probability at which a question returns' }),
  dayStartHour: z.int().min(0).max(23).openapi({ description: 'Hour of the local day at which the learner’s day begins' }),
  timeZone: z.string().max(64).refine(isTimeZone, 'This is no time zone that the server knows.').openapi({ example: 'Europe/Lisbon' }),
  newPerDay: z.int().min(0).max(200),
  keepAnswerTime: z.boolean(),
  shortcuts: z.boolean(),
}).openapi('Settings') satisfies z.ZodType<Settings>

export const defaultSettings: Settings = {
  desiredRetention: 0.9,
  dayStartHour: 4,
  timeZone: 'UTC',
  newPerDay: 20,
  keepAnswerTime: true,
  shortcuts: true,
}
