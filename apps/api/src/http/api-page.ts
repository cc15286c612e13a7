import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { HouseEnv } from './house.ts'
import { newNonce, pagePolicy } from './security-headers.ts'

interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { name?: string; in?: string; required?: boolean; description?: string }[]
  readonly requestBody?: unknown
  readonly responses?: Record<string, { description?: string; content?: Record<string, { schema?: unknown }> }>
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  code, pre { font: 0.875rem/1.5 ui-monospace, monospace }
  pre { overflow: auto; padding: 0.75rem; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 0.375rem }
  summary { padding: 0.375rem 0; cursor: pointer }
  summary b { display: inline-block; min-width: 4.5rem }
  table { border-collapse: collapse } td, th { padding: 0.125rem 1rem 0.125rem 0; text-align: left; vertical-align: top }`

/** The API on one page, written from its own OpenAPI document: no script and nothing from elsewhere, so it works offline. */
export function apiPage(c: Context<HouseEnv>, document: { info: { title: string; description?: string }; paths?: unknown; components?: unknown }) {
  const nonce = newNonce()
  c.header('content-security-policy', pagePolicy(nonce))
  const paths = Object.entries((document.paths ?? {}) as Record<string, Record<string, Operation>>)
  const operations = paths.flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  const byTag = [...Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'other')]
  return c.html(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.info.title} API</title><style nonce="${nonce}">${raw(STYLE)}</style></head>
<body><main>
<h1>${document.info.title} API</h1>
<p>${document.info.description ?? ''} The same as a document: <a href="/api/openapi.json">openapi.json</a>.</p>
${byTag.map(([tag, ofTag]) => html`<h2>${tag}</h2>${ofTag.map(operationSection)}`)}
<h2>Shapes</h2>
${Object.entries(((document.components ?? {}) as { schemas?: object }).schemas ?? {}).map(([name, schema]) => html`<details id="${name}"><summary><code>${name}</code></summary>${pretty(schema)}</details>`)}
</main></body></html>`)
}

function operationSection({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  return html`<details><summary><b>${method.toUpperCase()}</b> <code>${path}</code> ${operation.summary ?? ''}</summary>
${operation.description ? html`<p>${operation.description}</p>` : ''}
${operation.parameters?.length ? html`<table>${operation.parameters.map((parameter) => html`<tr><th><code>${parameter.name ?? ''}</code></th><td>${parameter.in ?? ''}${parameter.required ? ', required' : ''}</td><td>${parameter.description ?? ''}</td></tr>`)}</table>` : ''}
${operation.requestBody ? html`<h4>Body</h4>${pretty(operation.requestBody)}` : ''}
${Object.entries(operation.responses ?? {}).map(([status, response]) => html`<h4>${status} ${response.description ?? ''}</h4>${status.startsWith('2') ? pretty(Object.values(response.content ?? {})[0]?.schema ?? {}) : ''}`)}
</details>`
}

function pretty(value: unknown) {
  return html`<pre><code>${JSON.stringify(value, null, 2)}</code></pre>`
}
