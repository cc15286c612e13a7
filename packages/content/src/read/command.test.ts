import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const command = fileURLToPath(new URL('../../bin/content.ts', import.meta.url))
const run = (input: string, ...args: string[]) => spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' })

test('read --json writes the document as JSON', () => {
  const { stdout, status } = run('| a | b |\n|---|---|\n| 1 | |\n\n- x\n\n```go\ngo f()\n```\n```\nhi\n```\n', 'read', '-', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    sections: [{ heading: '', lines: [1, 12] }],
    tables: [{ header: ['a', 'b'], rows: [['1', '']], lines: [1, 3], inferred: false, marks: [{ row: 0, column: 1, empty: true }] }],
    lists: [{ items: ['x'], lines: [5, 5] }],
    listings: [{ language: 'go', text: 'go f()', expectedOutput: 'hi', lines: [7, 9], inferred: true }],
  })
})

test('read without --json writes a summary', () => {
  const { stdout, status } = run('# Locks\n\nThey guard.\n', 'read', '-')
  expect(status).toBe(0)
  expect(stdout).toContain('Locks (markdown)')
  expect(stdout).toContain('0 tables, 0 lists')
})

test.each([
  ['read/binary', 'a\u0000b', ['read', '-', '--json']],
  ['read/empty', ' ', ['read', '-']],
  ['content/no-file', '', ['read', '/no/such/file']],
  ['content/usage', '', ['write']],
  ['content/usage', '', ['read', '-', '--yaml']],
  ['content/usage', '', ['read', '-', '--format', 'word']],
])('%s: exit code 2 and a coded reason', (code, input, args) => {
  const { stderr, status } = run(input, ...args)
  expect(status).toBe(2)
  expect(stderr).toMatch(new RegExp(`^${code}: `, 'm'))
})
