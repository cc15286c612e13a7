import { expect, test } from 'vitest'
import { correctTable } from './correct.ts'
import { tablesOf } from './document.ts'
import { readDocument } from './read.ts'

const { document } = readDocument('Parts of a process.\n\nPartOwner\nStackThread\nHeap\nCodeProcess\n', { format: 'text' })
const lines = tablesOf(document)[0]!.block.lines

test('a corrected table is inferred no more, and its rows keep their lines', () => {
  const result = correctTable(document, { lines, header: ['Part', 'Owner'], rows: [['Stack', 'Thread'], ['Heap', 'Process'], ['Code', ' ']] })
  const [table] = tablesOf('document' in result ? result.document : document)
  expect(table!.block).toMatchObject({ inferred: false, headerColumn: 0 })
  expect(table!.block.rows.map(({ cells, lines: at }) => [cells[1], at])).toEqual([
    [{ text: 'Thread', inferred: false, empty: false }, [4, 4]],
    [{ text: 'Process', inferred: false, empty: false }, [5, 5]],
    [{ text: '', inferred: false, empty: true }, [6, 6]],
  ])
})

test('a correction that fits no table, or is ragged, is refused with a code', () => {
  expect(correctTable(document, { lines: [1, 1], header: [], rows: [['a', 'b']] })).toMatchObject({ problem: { code: 'correct/no-table' } })
  expect(correctTable(document, { lines, header: ['a'], rows: [['a', 'b']] })).toMatchObject({ problem: { code: 'correct/ragged' } })
})
