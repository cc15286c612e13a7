import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as page from './page.ts'

/** What a module loads at run time, through every file it leads to; imports of types load nothing. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, clause = '', target = ''] of text.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^'";=]*?)\s*from\s+)?'([^']+)'/gm)) {
    if (/^\{[^}]*\}$/.test(clause) && clause.slice(1, -1).split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))) continue
    if (target.startsWith('.')) loadedBy(resolve(dirname(file), target), seen)
    else seen.add(target)
  }
  return seen
}

it('loads neither zod nor anything of Node', () => {
  const loaded = [...loadedBy(fileURLToPath(new URL('./page.ts', import.meta.url)))]
  expect(loaded.length).toBeGreaterThan(2)
  expect(loaded.filter((file) => !file.startsWith('/'))).toEqual([])
})

it('has a title, a task, a blank answer and a completeness rule for every kind', () => {
  const { kindTitles } = page
  expect(Object.keys(kindTitles)).toHaveLength(10)
  const view = { kind: 'order', prompt: 'p', ends: ['a', 'b'], steps: [{ id: 's1', text: 'x' }] } satisfies page.VariantView
  expect(page.isComplete(view, page.blankAnswer(view))).toBe(true)
  const single = { kind: 'single-choice', prompt: 'p', options: [{ id: 'o1', text: 'x' }] } satisfies page.VariantView
  expect(page.isComplete(single, page.blankAnswer(single))).toBe(false)
  expect(page.isComplete(single, { kind: 'single-choice', chosen: 'o1' })).toBe(true)
})
