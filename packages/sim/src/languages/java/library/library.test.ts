import { expect, test } from 'vitest'
import { checkLibraryClass, libraryTable } from '../check.ts'
import { libraryTexts } from './index.ts'

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
