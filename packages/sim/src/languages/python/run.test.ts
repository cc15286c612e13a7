import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCases } from './grammar/cases.ts'
import { runStraight } from './straight-run.ts'

const cases = readCases(readFileSync(new URL('cases/runs.txt', import.meta.url), 'utf8'))

/** What CPython 3.11 printed stands in the case file. */
test.each(cases.map(({ source, expected }, index) => ({ index, source, expected })))('program $index prints what CPython prints', ({ source, expected }) => {
  const { stdout, stderr, ending } = runStraight(source)
  expect({ stdout, stderr, ending }).toEqual({ stdout: `${expected}\n`, stderr: '', ending: 'exited' })
})
