import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'vite'

/** The page as a bundler makes it for learners: minified, the worker and each language in files of their own. */
export interface ServedPage {
  readonly origin: string
  /** Path (without the first slash) → content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  stop(): void
}

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' }

export async function servePage(): Promise<ServedPage> {
  const files = await built()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    const content = files.get(path)
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': types[path.split('.').at(-1)!] ?? 'application/octet-stream' })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, files, stop: () => server.close() }
}

async function built(): Promise<Map<string, string | Uint8Array>> {
  const result = await build({ configFile: false, root: import.meta.dirname, logLevel: 'error', worker: { format: 'es' }, build: { write: false, target: 'es2023' } })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}
