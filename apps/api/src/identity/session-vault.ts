import { createHash } from 'node:crypto'

/** What is stored in place of a session token: whoever reads the database file cannot sign in with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

interface Where { field: string; value: unknown; operator?: string }
interface Query { model: string; where?: Where[]; [other: string]: unknown }
type Row = Record<string, unknown>
type Operation = (query: Query) => Promise<unknown>

/**
 * Wraps a better-auth adapter so that session tokens are hashed on their way into the database and looked up by their hash. better-auth
 * itself stores them as they stand in the cookie. A transaction runs its operations one by one: better-sqlite3 knows no asynchronous ones.
 */
export function hashingTokens<Adapter extends object>(adapter: Adapter): Adapter {
  const wrapped: Record<string, Operation> = {}
  for (const [name, operation] of Object.entries(adapter) as [string, Operation][]) {
    if (typeof operation === 'function' && name !== 'transaction') wrapped[name] = (query) => withHashedTokens(operation, query)
  }
  const vault = { ...adapter, ...wrapped, transaction: (work: (inside: unknown) => unknown) => work(vault) } as unknown as Adapter
  return vault
}

async function withHashedTokens(operation: Operation, query: Query): Promise<unknown> {
  if (query?.model !== 'session') return operation(query)
  const asked = query.where?.find((condition) => condition.field === 'token')?.value
  const given = (query['data'] as Row | undefined)?.['token']
  const answer = await operation({
    ...query,
    ...(query.where && { where: query.where.map(hashCondition) }),
    ...(query['data'] ? { data: hashRow(query['data'] as Row) } : {}),
    ...(query['update'] ? { update: hashRow(query['update'] as Row) } : {}),
  })
  const plain = typeof given === 'string' ? given : asked
  return typeof plain === 'string' && isSessionRow(answer) ? { ...answer, token: plain } : answer
}

function hashCondition(condition: Where): Where {
  if (condition.field !== 'token') return condition
  const { value } = condition
  return { ...condition, value: Array.isArray(value) ? value.map((token) => tokenHash(String(token))) : tokenHash(String(value)) }
}

function hashRow(row: Row): Row {
  return typeof row['token'] === 'string' ? { ...row, token: tokenHash(row['token']) } : row
}

function isSessionRow(answer: unknown): answer is Row {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer) && 'token' in answer
}
