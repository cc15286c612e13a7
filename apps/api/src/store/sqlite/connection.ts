const major = Number(process.versions.node.split('.')[0])
if (major < 22) {
  throw new Error(`The database driver needs Node 22 or newer and this is ${process.version}. Start through pnpm, which brings Node 24: npx --yes pnpm@12 start`)
}

const { default: Sqlite } = await import('better-sqlite3')
const { drizzle } = await import('drizzle-orm/better-sqlite3')
import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema.ts'

export type Db = BetterSQLite3Database<typeof schema>
/** The connection inside a transaction of group-commit.ts. */
export type Tx = Db

/**
 * Opens a database file (or `:memory:`). An acknowledged answer survives a power cut: WAL with synchronous=FULL. Foreign keys are off until
 * `enforceForeignKeys`, because a migration that rebuilds a table would otherwise delete its children without a word.
 */
export function connect(file: string): { raw: Database; db: Db } {
  const raw = new Sqlite(file)
  raw.pragma('busy_timeout = 10000')
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('journal_size_limit = 67108864')
  raw.pragma('temp_store = MEMORY')
  raw.pragma('cache_size = -32000')
  raw.pragma('foreign_keys = OFF')
  return { raw, db: drizzle({ client: raw, schema, casing: 'snake_case' }) }
}

/** Turns foreign keys on, after proving that no row breaks one. */
export function enforceForeignKeys(raw: Database): void {
  const broken = raw.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  if (broken.length > 0) {
    const { table, rowid, parent } = broken[0]!
    throw new Error(`The database has ${broken.length} rows whose parent is missing, the first in ${table} (row ${rowid}, wants ${parent}). Nothing was served; restore a backup.`)
  }
  raw.pragma('foreign_keys = ON')
}
