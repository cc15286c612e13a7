import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { roomOf } from './import-law.ts'

const root = join(import.meta.dirname, '..', '..')
const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g

interface Import {
  readonly of: string
  readonly typeOnly: boolean
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(ts|vue)$/.test(file) && !/\.(test|bench|d)\.ts$/.test(file) && !file.includes('node_modules') && !file.includes('/dist/') && !/\/(testing|oracle)\//.test(file))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((m) => ({ of: m[3] ?? m[4]!, typeOnly: m[2] !== undefined }))
}

const files = ['packages/sim/src', 'packages/content/src', 'apps/api/src', 'apps/web/src'].flatMap(sources)

describe('the import law', () => {
  it('has files to judge', () => {
    expect(files.length).toBeGreaterThan(200)
  })

  it('holds for every import of ours', () => {
    const breaches: string[] = []
    for (const file of files) {
      const room = roomOf(file)
      if (room === undefined) continue
      for (const { of } of importsOf(file)) {
        const target = of.startsWith('.') ? normalize(relative(root, join(root, dirname(file), of))) : of.startsWith('@interleave/') ? of : undefined
        if (target === undefined || target.startsWith(room.path)) continue
        if (!room.mayImport.some((allowed) => target === allowed || target.startsWith(allowed))) breaches.push(`${file} imports ${target}`)
      }
    }
    expect(breaches).toEqual([])
  })

  it('keeps the simulator away from Node, the page, clocks and chance', () => {
    const breaches: string[] = []
    for (const file of files.filter((f) => f.startsWith('packages/sim/src/'))) {
      const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|`[\s\S]*?`|'[^'\n]*'/g, '')
      for (const forbidden of [/\bDate\.now\b/, /\bMath\.random\b/, /\bdocument\.(querySelector|createElement|body|cookie)/, /\bwindow\.\w/, /\bprocess\.(env|argv|exit|stdout)\b/]) {
        if (forbidden.test(text)) breaches.push(`${file} uses ${forbidden.source}`)
      }
      for (const { of } of importsOf(file)) if (of.startsWith('node:')) breaches.push(`${file} imports ${of}`)
    }
    expect(breaches).toEqual([])
  })

  it('keeps what is known of learners and classes away from clocks, databases and HTTP', () => {
    const breaches: string[] = []
    for (const file of files.filter((f) => /^apps\/api\/src\/(review|classwork)\//.test(f))) {
      if (/\bDate\.now\b|\bnew Date\(\)/.test(readFileSync(join(root, file), 'utf8'))) breaches.push(`${file} knows what time it is`)
      for (const { of } of importsOf(file)) if (/^(node:|hono|@hono|drizzle|better-)/.test(of)) breaches.push(`${file} imports ${of}`)
    }
    expect(breaches).toEqual([])
  })

  it('keeps routes at the top of the server: what they stand on does not know them', () => {
    const below = files.filter((f) => f.startsWith('apps/api/src/') && !/^apps\/api\/src\/(routes\/|app\.ts)/.test(f))
    expect(below.filter((file) => importsOf(file).some(({ of }) => /\/routes\//.test(of)))).toEqual([])
  })

  it('lets the page see the server as types only', () => {
    const breaches = files.filter((f) => f.startsWith('apps/web/src/')).flatMap((file) => importsOf(file).filter((i) => i.of === '@interleave/api' && !i.typeOnly).map(() => file))
    expect(breaches).toEqual([])
  })
})

describe('names', () => {
  it('has no drawer for anything', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)(\.|\/)/.test(file))).toEqual([])
  })
})
