import { readFileSync, readdirSync } from 'node:fs'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { readDocument } from './read.ts'
import * as samples from './text/samples.ts'

const folder = new URL('../documents/', import.meta.url)
const documents = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')])

/** Everything that is read but the places and the format. */
const withoutPlaces = ({ title, sections }: Document): unknown =>
  JSON.parse(JSON.stringify({ title, sections }, (name, value: unknown) => (['lines', 'offsets', 'outputLines', 'inferred'].includes(name) ? undefined : value)))

test.each([...Object.entries(samples), ...documents])('%s: the Markdown and the HTML made of it give the same document', (_, markdown) => {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const page = `<!doctype html><html><head><title>Site</title></head><body><nav>Home</nav><main>${body}</main><footer>Us</footer></body></html>`
  const fromHtml = readDocument(page).document
  expect(fromHtml.format).toBe('html')
  expect(withoutPlaces(fromHtml)).toEqual(withoutPlaces(readDocument(markdown, { format: 'markdown' }).document))
})
