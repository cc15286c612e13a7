import { readFileSync } from 'node:fs'
import { DEFAULT_BOUNDS, explore, load, parseSemantics } from '@interleave/sim'

/** One search in a process of its own, so that its time and its peak of memory are its own: `node explore-worker.ts FILE N auto|graph|dpor`. */
const [file, size, engine] = process.argv.slice(2) as [string, string, 'auto' | 'graph' | 'dpor']
const text = readFileSync(file, 'utf8').replace(/^N = .*$/m, `N = ${size}`)
// The language is loaded when first needed; that belongs to the start, not to the search.
await load({ language: 'python', text: '', file })
const started = performance.now()
const { loaded, diagnostics } = await load({ language: 'python', text, file })
if (loaded === undefined) throw new Error(`${file}: ${diagnostics.map(({ message }) => message).join(' ')}`)
const { complete, outcomes, stats } = explore(loaded, {
  semantics: parseSemantics('', 'python'), engine, bounds: { ms: engine === 'auto' ? DEFAULT_BOUNDS.ms : 180_000 }, clock: () => performance.now(),
})
process.stdout.write(JSON.stringify({
  complete, outcomes: String(outcomes.count), states: stats.states, executions: stats.executions,
  searchMs: performance.now() - started, peakMb: process.resourceUsage().maxRSS / 1024,
}))
