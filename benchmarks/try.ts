import { readFileSync } from 'node:fs'
import { explore, load, parseSemantics } from '@interleave/sim'
const [file, n, engine] = process.argv.slice(2) as [string, string, 'modular']
const text = readFileSync(file, 'utf8').replace(/^N = .*$/m, `N = ${n}`)
const { loaded } = await load({ language: 'python', text, file:'w.py' })
const t0 = process.cpuUsage().user
const r = explore(loaded!, { semantics: parseSemantics('', 'python'), engine, clock: () => performance.now(), bounds: { ms: 30000 } })
console.log(r.engine, r.complete, r.stoppedBy, String(r.outcomes.count), r.stats, r.races, 'cpu ms', (process.cpuUsage().user - t0) / 1000)
console.log(r.outcomes.sample(30).map((o) => o.stdout.trim()).join(' '))
