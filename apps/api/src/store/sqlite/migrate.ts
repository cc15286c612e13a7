import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import type { Database } from 'better-sqlite3'
import { enforceForeignKeys } from './connection.ts'
import type { Db } from './connection.ts'

export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** One migration as drizzle's journal lists it; `when` is its stamp. */
export interface JournalEntry {
  readonly idx: number
  readonly tag: string
  readonly when: number
}

export function readJournal(folder = MIGRATIONS): readonly JournalEntry[] {
  return (JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as { entries: JournalEntry[] }).entries
}

/**
 * The first entry that is not later than the one before it, or null. The migrator skips such an entry without a word on any database that
 * has the later one, so a journal like that is refused.
 */
export function firstOutOfOrder(journal: readonly JournalEntry[]): JournalEntry | null {
  return journal.find((entry, index) => index > 0 && entry.when <= journal[index - 1]!.when) ?? null
}

/** Brings a database up to date, then turns foreign keys on. */
export function migrate(raw: Database, db: Db, folder = MIGRATIONS): void {
  const stray = firstOutOfOrder(readJournal(folder))
  if (stray) throw new Error(`Migration ${stray.tag} is stamped before the one ahead of it and would be skipped. Generate it again after merging.`)
  raw.pragma('foreign_keys = OFF')
  applyMigrations(db, { migrationsFolder: folder })
  enforceForeignKeys(raw)
}
