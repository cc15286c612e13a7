import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PNPM, ROOT } from '../server/running-server.ts'

/** An empty folder in which the packed simulator is installed, as whoever takes it from a registry would. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interleave-sim-package-'))
  mkdirSync(join(folder, 'packed'))
  execFileSync(PNPM, ['pack', '--pack-destination', join(folder, 'packed')], { cwd: join(ROOT, 'packages/sim') })
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }')
  const [tarball] = readdirSync(join(folder, 'packed'))
  execFileSync(PNPM, ['add', '--offline', '--ignore-workspace', join(folder, 'packed', tarball!)], { cwd: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(file: string, text: string): string {
  writeFileSync(join(folder, file), text)
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })
}

const lostUpdate = {
  'counter.py': 'import threading\nx = 0\ndef add():\n    global x\n    x = x + 1\na, b = threading.Thread(target=add), threading.Thread(target=add)\na.start(); b.start(); a.join(); b.join()\nprint(x)\n',
  'counter.go': 'package main\n\nimport (\n\t"fmt"\n\t"sync"\n)\n\nfunc main() {\n\tx := 0\n\tvar wg sync.WaitGroup\n\twg.Add(2)\n\tfor range 2 {\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n\t\t\tx = x + 1\n\t\t}()\n\t}\n\twg.Wait()\n\tfmt.Println(x)\n}\n',
  'Counter.java': 'class Counter {\n  static int x = 0;\n  public static void main(String[] args) throws Exception {\n    Thread a = new Thread(() -> x = x + 1), b = new Thread(() -> x = x + 1);\n    a.start(); b.start(); a.join(); b.join();\n    System.out.println(x);\n  }\n}\n',
}

describe('the packed simulator, in a folder of its own', () => {
  it('explores programs in all three languages from plain JavaScript', () => {
    const said = run('ask.js', `
      import { explore, languageOf, load, parseSemantics, replay } from '@interleave/sim'
      for (const [file, text] of Object.entries(${JSON.stringify(lostUpdate)})) {
        const language = languageOf(file)
        const { loaded } = await load({ language, text, file })
        const semantics = parseSemantics('', language)
        const result = explore(loaded, { semantics, clock: () => performance.now() })
        const outcomes = [...result.outcomes.iterate()]
        const proved = outcomes.every((o) => replay(loaded, semantics, result.witnessOf(o)).stdout === o.stdout)
        console.log(language, result.complete, String(result.outcomes.count), JSON.stringify(outcomes.map((o) => o.stdout)), proved)
      }`)
    expect(said).toBe(['python', 'go', 'java'].map((language) => `${language} true 2 ["1\\n","2\\n"] true\n`).join(''))
  })

  it.each(['python', 'go', 'java'])('has a door for %s alone', (language) => {
    expect(run('door.js', `import { load } from '@interleave/sim/${language}'\nconsole.log(typeof load)`)).toBe('function\n')
  })

  it('brings its declarations', () => {
    writeFileSync(join(folder, 'asks.ts'), `
      import { explore, load, parseSemantics, type ExploreResult } from '@interleave/sim'
      const { loaded } = await load({ language: 'go', text: '', file: 'x.go' })
      export const result: ExploreResult = explore(loaded!, { semantics: parseSemantics('', 'go'), clock: () => 0 })
      // @ts-expect-error the count is a bigint
      export const count: number = result.outcomes.count`)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: [] }, files: ['asks.ts'] }))
    expect(typesOf(folder)).toBe('')
  })

  it('brings the shell', () => {
    writeFileSync(join(folder, 'counter.py'), lostUpdate['counter.py'])
    expect(explored()).toMatchObject({ complete: true, outcomeCount: '2' })
    expect(readdirSync(join(folder, 'node_modules/.bin'))).toContain('sim')
  })

  it('keeps what Node compiled beside itself, and does without where nothing can be written', () => {
    const kept = join(folder, 'node_modules/@interleave/sim/node_modules/.cache')
    rmSync(kept, { recursive: true, force: true })
    explored()
    expect(readdirSync(join(kept, 'interleave-sim'))).toHaveLength(1)
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'not a folder')
    expect(explored()).toMatchObject({ complete: true, outcomeCount: '2' })
  })
})

function explored(): unknown {
  return JSON.parse(execFileSync(process.execPath, ['node_modules/@interleave/sim/dist/bin/sim.js', 'explore', 'counter.py', '--json'], { cwd: folder, encoding: 'utf8' }))
}

/** What the compiler says: nothing where all is well. */
function typesOf(project: string): string {
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' })
  } catch (problem) {
    return (problem as { stdout: string }).stdout
  }
}
