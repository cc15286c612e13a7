import { expect, it } from 'vitest'
import { dataOf } from './client.ts'
import { sentenceOf } from './failure.ts'

const answer = (status: number, body: unknown) => Promise.resolve({ ok: status < 400, status: status as 200, json: () => Promise.resolve(body) })

it('gives the data of a good answer', async () => {
  expect(await dataOf(answer(200, { due: 3 }))).toEqual({ due: 3 })
})

it('turns a problem into a failure with its code and its sentence', async () => {
  const failure: unknown = await dataOf(answer(422, { code: 'answer/refused', detail: 'It does not fit.', fix: 'Load it again.' })).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'answer/refused', status: 422, message: 'It does not fit. Load it again.', isTemporary: false })
})

it('takes the message of answers that are no problems, and survives those without a body', async () => {
  await expect(dataOf(answer(401, { code: 'INVALID', message: 'Wrong password' }))).rejects.toThrow('Wrong password')
  await expect(dataOf(Promise.resolve({ ok: false, status: 502 as 200, json: () => Promise.reject(new SyntaxError('no JSON')) }))).rejects.toMatchObject({ status: 502, isTemporary: true })
})

it('says that no answer came when none came', async () => {
  const failure: unknown = await dataOf(Promise.reject<Awaited<ReturnType<typeof answer>>>(new TypeError('network'))).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'unreachable', status: 0, isTemporary: true })
  expect(sentenceOf(failure)).toBe('The server cannot be reached.')
  expect(sentenceOf(new Error('internal detail'))).toBe('Something went wrong on this page.')
})
