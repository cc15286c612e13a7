import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulatorPool } from './grading/pool.ts'
import type { SimulatorPool } from './grading/pool.ts'
import { guest } from './testing/answers.ts'
import { assign, begin } from './testing/assignments.ts'
import { classOf } from './testing/classes.ts'
import { openSet, saveInto, someContents } from './testing/sets.ts'
import { openTestHouse } from './testing/test-house.ts'
import type { Browser, TestHouse } from './testing/test-house.ts'

/** A JSON schema, as far as the contract uses it. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly format?: string
}

interface Operation {
  readonly parameters?: readonly { name: string; in: string; schema?: Schema }[]
  readonly requestBody?: { content: Record<string, { schema: Schema }> }
  readonly responses: Record<string, unknown>
}

interface Contract {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, Schema> }
}

let house: TestHouse
let pool: SimulatorPool
/** Somebody who teaches a class and a set, and a guest who learns in it. */
let teacher: Browser
let learner: Browser
/** Ids of what they have, so that not every request ends at "there is no such thing". */
const ids: string[] = []
let contract: Contract
const RUNS = Number(process.env['LONG'] ? 2000 : 60)

beforeAll(async () => {
  pool = createSimulatorPool({ searchMs: 100, waitMs: 60_000, waiting: 64, memoryMb: 512 })
  house = await openTestHouse({ simulate: pool.simulate })
  await openClassroom()
  contract = (await teacher.get('/api/openapi.json')).body as unknown as Contract
})
afterAll(async () => {
  await pool.close()
  await house.close()
})

async function openClassroom(): Promise<void> {
  const { teacher: made, klass, learners } = await classOf(house, `fuzz${house.now}@example.org`, 'Ada')
  const dates = { opensAt: house.now, dueAt: house.now + 1000 * 86_400_000 }
  const test = await assign(made, klass, { setId: 'races', ...dates, test: { attempts: 20, keyAt: 'submit' } })
  const practice = await assign(made, klass, { setId: 'races', ...dates, practice: {} })
  const attempt = await begin(learners[0]!.browser, test)
  const set = await openSet(made)
  await saveInto(made, set.id, { put: someContents(1) })
  teacher = made
  learner = learners[0]!.browser
  ids.splice(0, ids.length, set.id, set.slug, klass.id, learners[0]!.id, test, practice, attempt.id)
}

/** Anything that is not what it should be: wrong types, odd numbers, long and strange texts, deep nesting. */
const rubbish = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '\u0000', '\uD800', '__proto__', -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, [], {}, true, 'é'.repeat(5000), `${'['.repeat(400)}${']'.repeat(400)}`),
  fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.integer(),
)

const ownId = fc.nat().map((pick) => ids[pick % ids.length]!)

/** A value that fits the schema, mostly: some of its parts are rubbish. */
function valueFor(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingValue(schema, depth)
  return fc.oneof({ arbitrary: fitting, weight: 7 }, { arbitrary: rubbish, weight: 1 })
}

function fittingValue(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return valueFor(contract.components.schemas[schema.$ref.split('/').at(-1)!]!, depth + 1)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return fc.oneof(...choices.map((choice) => valueFor(choice, depth + 1)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return objectFor(schema, depth)
  if (type === 'array') return depth > 6 ? fc.constant([]) : fc.array(valueFor(schema.items ?? {}, depth + 1), { maxLength: 4 })
  if (type === 'integer' || type === 'number') return fc.oneof(fc.nat({ max: 300 }), fc.double())
  if (type === 'boolean') return fc.boolean()
  if (type === 'string') return schema.format === 'uuid' ? fc.oneof(fc.uuid(), ownId) : schema.format === 'email' ? fc.emailAddress() : fc.oneof({ arbitrary: fc.string({ maxLength: 40 }), weight: 2 }, { arbitrary: ownId, weight: 1 })
  return rubbish
}

function objectFor(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {})
  const shape = Object.fromEntries(properties.map(([name, inner]) => [name, valueFor(inner, depth + 1)]))
  const dictionary = typeof schema.additionalProperties === 'object' ? fc.dictionary(fc.string({ maxLength: 8 }), valueFor(schema.additionalProperties, depth + 1), { maxKeys: 3 }) : fc.constant({})
  return fc.tuple(fc.record(shape, { requiredKeys: [] }), fc.record(shape), dictionary, fc.boolean()).map(([some, every, more, partial]) => ({ ...more, ...(partial ? some : every) }))
}

describe('whatever is sent to any route', () => {
  it('is answered with a status of the contract and, where it is refused, with a reason', async () => {
    const operations = Object.entries(contract.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })))
    expect(operations.length).toBeGreaterThan(20)
    for (const { path, method, operation } of operations) {
      await openClassroom()
      await fc.assert(fc.asyncProperty(requestFor(path, operation), async ({ target, body }) => {
        house.now += 3_600_000 // so that limits never stand in the way
        const browser = path.startsWith('/api/my/') ? learner : teacher
        const reply = await browser.send(method, target, body)
        const name = `${method} ${target} ${JSON.stringify(body)} → ${reply.status}`
        expect(reply.status, `${name} ${JSON.stringify(reply.body)}`).toBeLessThan(500)
        expect(Object.keys(operation.responses).includes(String(reply.status)) || reply.status === 404, name).toBe(true)
        if (reply.status >= 400) expect(reply.body, name).toMatchObject({ status: reply.status, detail: expect.stringMatching(/\w/), code: expect.any(String) })
        if (path.startsWith('/api/auth') || path === '/api/me') teacher = await guest(house)
        else if (method === 'DELETE' && reply.status === 200) await openClassroom()
      }), { numRuns: RUNS })
    }
  }, 240_000)

  it('is refused with a reason when it is no JSON at all', async () => {
    for (const [path, methods] of Object.entries(contract.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (!operation.requestBody) continue
        for (const body of ['{', '"', 'null', '[]', '1', '\u0000', '{"a":1}}', `{"a":"${'x'.repeat(120_000)}"}`]) {
          const reply = await teacher.send(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x'), body)
          expect([400, 401, 413, 429], `${method} ${path} ${body.slice(0, 20)} → ${reply.status}`).toContain(reply.status)
          expect(reply.body['detail']).toMatch(/\w/)
        }
      }
    }
  })
})

function requestFor(path: string, operation: Operation): fc.Arbitrary<{ target: string; body: unknown }> {
  const parameters = operation.parameters ?? []
  const values = fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, valueFor(schema ?? {})])), { requiredKeys: parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name) })
  const schema = operation.requestBody?.content['application/json']?.schema
  return fc.record({ values, body: schema ? valueFor(schema) : fc.constant(undefined) }).map(({ values: given, body }) => {
    const text = (value: unknown) => (typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value) ?? '')
    const query = new URLSearchParams(parameters.filter((parameter) => parameter.in === 'query' && parameter.name in given).map(({ name }): [string, string] => [name, text(given[name])]))
    const filled = parameters.filter((parameter) => parameter.in === 'path').reduce((soFar, { name }) => soFar.replace(`{${name}}`, encodeURIComponent(text(given[name])) || 'x'), path)
    return { target: `${filled}?${query}`, body }
  })
}
