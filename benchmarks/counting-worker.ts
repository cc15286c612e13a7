import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { load, parseSemantics, run, runToBlock } from '@interleave/sim'

/** One engine in a process of its own runs the program several times: `node counting-worker.ts ours|skulpt|brython FILE ROUNDS`. Compiling counts, loading the engine does not. */
const [engine, file, rounds] = process.argv.slice(2) as ['ours' | 'skulpt' | 'brython', string, string]
const text = readFileSync(file, 'utf8')
const require = createRequire(import.meta.url)
const written: string[] = []

type Once = () => void | Promise<void>

const ENGINES: Readonly<Record<typeof engine, () => Once | Promise<Once>>> = {
  ours: async () => {
    // The language is loaded when first needed; that is loading the engine.
    await load({ language: 'python', text: '', file })
    return runOurs
  },
  skulpt: () => {
    require('skulpt/dist/skulpt.min.js')
    require('skulpt/dist/skulpt-stdlib.js')
    const { Sk } = globalThis as unknown as { Sk: Skulpt }
    Sk.configure({ output: (said) => written.push(said), read: (name) => Sk.builtinFiles.files[name] ?? fail(`no ${name}`), __future__: Sk.python3 })
    return () => Sk.importMainWithBody('<stdin>', false, text, false)
  },
  brython: () => {
    pretendToBeAPage()
    console.log = (...said: unknown[]) => written.push(said.join(' '))
    // As a script and not a module: what it compiles looks for its own names among the globals.
    runInThisContext(readFileSync(require.resolve('brython/brython.js'), 'utf8'))
    const { __BRYTHON__ } = globalThis as unknown as { __BRYTHON__: { runPythonSource(source: string, name: string): void } }
    let round = 0
    return () => __BRYTHON__.runPythonSource(text, `main${round++}`)
  },
}

async function runOurs(): Promise<void> {
  const { loaded } = await load({ language: 'python', text, file })
  if (loaded === undefined) throw new Error(`${file} is refused.`)
  const machine = loaded.machine({ semantics: parseSemantics('', 'python'), granularity: 'future', undoable: false })
  written.push(run(machine, runToBlock(), 50_000_000).outcome?.stdout ?? '')
}

interface Skulpt {
  readonly builtinFiles: { readonly files: Readonly<Record<string, string>> }
  readonly python3: unknown
  configure(options: { output: (text: string) => void; read: (name: string) => string; __future__: unknown }): void
  importMainWithBody(name: string, dumpCode: boolean, body: string, canSuspend: boolean): void
}

/** As little of a page as Brython needs to load. */
function pretendToBeAPage(): void {
  const nothing = (): void => undefined
  const element = (): Record<string, unknown> => ({ setAttribute: nothing, getAttribute: () => null, appendChild: nothing, addEventListener: nothing, style: {}, classList: { add: nothing }, childNodes: [], getElementsByTagName: () => [] })
  const address = 'http://localhost/'
  const document = {
    ...element(), currentScript: { ...element(), src: `${address}brython.js` }, scripts: [], baseURI: address, body: element(), documentElement: element(),
    getElementsByTagName: () => [{ src: '' }], querySelectorAll: () => [], createElement: element, getElementById: () => null, dispatchEvent: () => true,
  }
  const classes = ['HTMLElement', 'Element', 'Node', 'MutationObserver', 'XMLHttpRequest', 'UIEvent', 'MouseEvent', 'DOMParser']
  Object.assign(globalThis, {
    window: globalThis, self: globalThis, module: {}, document, addEventListener: nothing,
    location: { href: address, protocol: 'http:', origin: address, pathname: '/', search: '', host: 'localhost' },
    ...Object.fromEntries(classes.map((name) => [name, class { observe = nothing }])),
  })
}

function fail(sentence: string): never {
  throw new Error(sentence)
}

const once = await ENGINES[engine]()
const took: number[] = []
for (let round = 0; round < Number(rounds); round += 1) {
  const began = performance.now()
  await once()
  took.push(performance.now() - began)
}
const answers = written.join('\n').match(/\d+/g) ?? []
if (answers.length !== Number(rounds) || answers.some((answer) => answer !== '1000000')) fail(`${engine} wrote ${JSON.stringify(written)}`)
process.stdout.write(JSON.stringify({ took, peakMb: process.resourceUsage().maxRSS / 1024 }))
