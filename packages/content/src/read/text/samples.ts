import { readFileSync } from 'node:fs'

/** Documents of our own for the tests, in Markdown; flattened there to look like text copied from a page. */
export const cachesAndQueues = sample('caches-and-queues')
export const hardTables = sample('hard-tables')
export const comparisons = sample('comparisons')

function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}.md`, import.meta.url), 'utf8')
}
