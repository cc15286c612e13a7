import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runStraight } from './straight-run.ts'

/** Programs of one thread over the builtin types and the library: `NAME.py`, and in `NAME.txt` what CPython 3.11 prints (TZ=UTC, PYTHONHASHSEED=0). */
const folder = new URL('cases/library/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.py'))

describe('programs over the library print what CPython prints', () => {
  test.each(names)('%s', (name) => {
    const wanted = readFileSync(new URL(name.replace(/\.py$/, '.txt'), folder), 'utf8')
    expect(runStraight(readFileSync(new URL(name, folder), 'utf8')).stdout).toBe(wanted)
  })
})
