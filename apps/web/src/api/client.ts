import type { hc } from 'hono/client'
import type { AppType } from '@interleave/api'
import { reportUnreachable } from '../composables/use-connection.ts'
import { contractClient } from './contract-client.ts'
import { Failure } from './failure.ts'

/** The one door to the server: paths, inputs and outputs are the contract's own types. */
export const { api } = contractClient<ReturnType<typeof hc<AppType>>>()

interface Answered {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}

/** What a route answers when all is well. */
export type DataOf<Response extends Answered> = Awaited<ReturnType<Extract<Response, { status: 200 }>['json']>>

/**
 * The data of a request.
 * @throws Failure with the problem's code and sentence, or `unreachable` (status 0) when no answer came
 */
export async function dataOf<Response extends Answered>(request: Promise<Response>): Promise<DataOf<Response>> {
  const response = await answered(request)
  return (await response.json()) as DataOf<Response>
}

/** The same for requests whose answer has no body worth reading. @throws Failure */
export async function answered<Response extends Answered>(request: Promise<Response>): Promise<Response> {
  let response: Response
  try {
    response = await request
  } catch {
    reportUnreachable()
    throw new Failure('unreachable', 0, 'The server cannot be reached.')
  }
  if (!response.ok) throw await failureOf(response)
  return response
}

async function failureOf(response: Answered): Promise<Failure> {
  const problem: unknown = await response.json().catch(() => null)
  const { code, detail, fix, message } = (problem ?? {}) as { code?: string; detail?: string; fix?: string; message?: string }
  const sentence = [detail ?? message ?? 'The server refused this without saying why.', fix].filter(Boolean).join(' ')
  return new Failure(code ?? 'unknown', response.status, sentence)
}
