/** What a call may bring: the names in its path, what stands behind the question mark, and a body. */
interface Input {
  readonly param?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly json?: unknown
}

/**
 * A client of the shape that Hono's types give the contract, without Hono's own in the page: properties spell the path, `$get` and its like
 * send. `api.sets[':id'].draft.$get({ param: { id }, query: { since } })` asks for `/api/sets/ID/draft?since=…`.
 */
export function contractClient<Client extends object>(): Client {
  return at([]) as Client
}

function at(path: readonly string[]): unknown {
  return new Proxy(() => undefined, {
    // A client is no promise, whoever awaits it.
    get: (_, name) => (name === 'then' || typeof name === 'symbol' ? undefined : at([...path, name])),
    apply: (_, __, [input, options]: [Input?, { init?: RequestInit }?]) => send(path, input ?? {}, options?.init),
  })
}

function send(path: readonly string[], { param, query, json }: Input, init: RequestInit | undefined): Promise<Response> {
  const place = path.slice(0, -1).map((part) => (part.startsWith(':') ? encodeURIComponent(param![part.slice(1)]!) : part))
  const asked = new URLSearchParams(Object.entries(query ?? {}).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])))
  return fetch(`/${place.join('/')}${asked.size ? `?${asked}` : ''}`, {
    credentials: 'same-origin',
    method: path.at(-1)!.slice(1).toUpperCase(),
    ...(json !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }),
    ...init,
  })
}
