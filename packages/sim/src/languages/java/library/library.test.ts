import { expect, test } from 'vitest'
import { checkLibraryClass, libraryTable } from '../check.ts'
import { fetchRest, headsElsewhere, libraryTexts, namesElsewhere } from './index.ts'

const near = new Set(libraryTexts().keys())
await fetchRest()

test('every class of the library is right Java', () => {
  const wrong: string[] = []
  for (const name of libraryTexts().keys()) {
    try {
      checkLibraryClass(libraryTable().get(name))
    } catch (problem) {
      wrong.push(String(problem))
    }
  }
  expect(wrong).toEqual([])
  expect(libraryTexts().size).toBeGreaterThan(250)
})

test('the library is split as the index says: what lies elsewhere is asked for by name', () => {
  const far = [...libraryTexts().keys()].filter((name) => !near.has(name)).toSorted()
  expect(far).toEqual([...namesElsewhere].toSorted())
})

test('a head is how the class begins', () => {
  for (const [name, head] of headsElsewhere) expect(libraryTexts().get(name)).toContain(head)
})
