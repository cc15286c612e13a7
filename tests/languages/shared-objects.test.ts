import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explore, load, parseSemantics } from '@interleave/sim'

/**
 * Whatever the library does with an object that another thread may be changing is an operation that comes before the change, or after it, and
 * never overtakes a join; and the change is one that others can meet anywhere. The tables in shared-objects/ name makings, changes and
 * reads. The changing thread prints `x` before and `y` after its change, so the orders that must all be found are known without running
 * them. The ordinary size takes every third case, LONG=1 all.
 */
interface Case {
  readonly language: 'java' | 'go'
  readonly make: string
  readonly change: string
  readonly read: string
}

const every = process.env.LONG ? 1 : 3

function casesOf(language: 'java' | 'go'): Case[] {
  const cases: Case[] = []
  let [make, change] = ['', '']
  for (const line of readFileSync(new URL(`shared-objects/${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@ ')) [make, change] = line.slice(2).split(' ||| ') as [string, string]
    else if (line !== '' && !line.startsWith('#')) cases.push({ language, make, change, read: line })
  }
  return cases.filter((_, at) => at % every === 0)
}

interface Texts {
  readonly beside: string
  readonly afterJoin: string
  readonly changed: string
  readonly unchanged: string
}

const IN_WORDS = { java: inJava, go: inGo }

function inJava({ make, change, read }: Case): Texts {
  const [members, before] = make.includes(' === ') ? make.split(' === ') as [string, string] : ['', make]
  const looks = read.startsWith('!') ? read.slice(1) : `System.out.println(${read});`
  const program = (body: string): string =>
    `import java.util.*;\nimport java.util.function.*;\nimport java.util.stream.*;\nimport java.util.concurrent.*;\nimport java.util.concurrent.atomic.*;\npublic class P {\n${members}\npublic static void main(String[] args) throws Exception {\n${before}\n${body}\n}\n}\n`
  const thread = (body: string): string => `Thread t = new Thread(() -> { try { ${body} } catch (Exception problem) { System.out.println(problem); } });\nt.start();\n`
  return {
    beside: program(`${thread(`System.out.println("x"); ${change}; System.out.println("y");`)}${looks}`),
    afterJoin: program(`${thread(`${change};`)}t.join();\n${looks}`),
    changed: program(`${change};\n${looks}`),
    unchanged: program(looks),
  }
}

const PACKAGES = ['atomic', 'bytes', 'context', 'errors', 'fmt', 'log', 'maps', 'slices', 'sort', 'strconv', 'strings', 'sync', 'time']

function inGo({ make, change, read }: Case): Texts {
  const [declarations, before] = make.includes(' === ') ? make.split(' === ') as [string, string] : ['', make]
  const looks = read.startsWith('!') ? read.slice(1) : `fmt.Println(${read})`
  const program = (body: string): string => {
    const imports = PACKAGES.filter((name) => new RegExp(`\\b${name}\\.`).test(`${declarations}\n${before}\n${body}`)).map((name) => `"${name === 'atomic' ? 'sync/atomic' : name}"`)
    return `package main\nimport (\n${imports.join('\n')}\n)\n${declarations}\nfunc main() {\n${before}\n${body}\n}\n`
  }
  return {
    beside: program(`done := make(chan bool)\ngo func() { fmt.Println("x"); ${change}; fmt.Println("y"); done <- true }()\n${looks}\n<-done`),
    afterJoin: program(`done := make(chan bool)\ngo func() { ${change}; done <- true }()\n<-done\n${looks}`),
    changed: program(`${change}\n${looks}`),
    unchanged: program(looks),
  }
}

async function outcomesOf(language: 'java' | 'go', text: string, engine: 'graph' | 'dpor'): Promise<string[]> {
  const { loaded, diagnostics } = await load({ language, text, file: 'shared' })
  if (loaded === undefined) throw new Error(diagnostics[0]?.message)
  const { outcomes } = explore(loaded, { semantics: parseSemantics('', language), engine, bounds: { ms: 20_000 }, clock: () => performance.now() })
  return outcomes.sample(2_000).map(({ stdout, errors }) => stdout + errors.map(({ type, message }) => `!${type} ${message}`).join())
}

/** Every order of the three lines that the one thread and the other may be seen in. What reads in several goes may see the change come in between. */
function ordersOf(before: string, after: string, isOneRead: boolean): string[] {
  const orders = [`${before}x\ny\n`, `x\n${before}y\n`, `x\n${after}y\n`, `x\ny\n${after}`]
  return isOneRead ? [...orders, `x\ny\n${before}`] : orders
}

describe.each(['java', 'go'] as const)('%s', (language) => {
  it.each(casesOf(language))('$make | $change | $read', async (one) => {
    const texts = IN_WORDS[language](one)
    const [unchanged, changed] = [(await outcomesOf(language, texts.unchanged, 'graph'))[0]!, (await outcomesOf(language, texts.changed, 'graph'))[0]!]
    expect(changed).not.toBe(unchanged)
    for (const engine of ['graph', 'dpor'] as const) {
      const beside = await outcomesOf(language, texts.beside, engine)
      const isEnded = (unchanged + changed).includes('!')
      // A panic ends the other goroutine too, which the trace search has no name for.
      if (isEnded && language === 'go' && engine === 'dpor') continue
      // Where an exception ends the reading thread, its words stand apart from what is printed.
      if (isEnded) expect({ engine, different: new Set(beside).size > 1 }).toEqual({ engine, different: true })
      else expect({ engine, missing: ordersOf(unchanged, changed, !one.read.startsWith('!')).filter((order) => !beside.includes(order)) }).toEqual({ engine, missing: [] })
      expect({ engine, after: await outcomesOf(language, texts.afterJoin, engine) }).toEqual({ engine, after: [changed] })
    }
  })
})
