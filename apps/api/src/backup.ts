import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readEnvironment } from './environment.ts'
import { connect } from './store/sqlite/connection.ts'

/** `pnpm backup FILE`: copies the database while the server runs. The copy is consistent; restoring is putting it where DATABASE_PATH points. */
const [target] = process.argv.slice(2)
const { DATABASE_PATH } = readEnvironment(process.env)
if (!target) fail('Say where the copy goes: pnpm backup FILE.')
if (!existsSync(DATABASE_PATH)) fail(`There is no database at ${DATABASE_PATH}. DATABASE_PATH says where it is.`)
const copy = resolve(process.env['INIT_CWD'] ?? process.cwd(), target)
if (existsSync(copy)) fail(`${copy} exists already, and a backup never overwrites one.`)

const { raw } = connect(DATABASE_PATH)
await raw.backup(copy)
raw.close()
const check = connect(copy).raw
const [{ integrity_check: verdict } = { integrity_check: 'unreadable' }] = check.pragma('integrity_check') as { integrity_check: string }[]
// A copy is one file: no write-ahead log beside it.
check.pragma('journal_mode = DELETE')
check.close()
if (verdict !== 'ok') fail(`The copy at ${copy} is damaged: ${verdict}.`)
console.log(`Copied ${DATABASE_PATH} to ${copy}, and checked it.`)

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
