import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { ROOT } from './root.ts'
import type { SqliteStore } from './store/sqlite/open.ts'
import { serverValues } from './store/sqlite/schema.ts'

const flag = z.enum(['0', '1', 'true', 'false']).default('0').transform((text) => text === '1' || text === 'true')

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_PATH: z.string().min(1).default('data/interleave.db').transform((path) => (path === ':memory:' ? path : resolve(ROOT, path))),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: flag,
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Interleave <no-reply@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
})
export type Environment = z.output<typeof shape>

/** What the environment asks for. @throws with a sentence for each variable that cannot be read. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const read = shape.safeParse(variables)
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment cannot be used. ${faults.join('. ')}.`)
}

/** One of the server's own values, kept with the data. */
export function serverMemory({ db }: SqliteStore, name: string) {
  return {
    read: async () => db.select().from(serverValues).where(eq(serverValues.name, name)).get()?.value ?? null,
    write: async (value: string) => void db.insert(serverValues).values({ name, value }).onConflictDoUpdate({ target: serverValues.name, set: { value } }).run(),
  }
}

/** The secret that signs cookies and seals asks: made once, kept with the data, the same after a restart. */
export function serverSecret({ db }: SqliteStore): string {
  const name = 'secret'
  db.insert(serverValues).values({ name, value: randomBytes(32).toString('base64url') }).onConflictDoNothing().run()
  return db.select().from(serverValues).where(eq(serverValues.name, name)).get()!.value
}
