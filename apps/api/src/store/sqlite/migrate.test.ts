import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connect } from './connection.ts'
import { firstOutOfOrder, migrate, MIGRATIONS, readJournal } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'interleave-migrate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TABLES = ['users', 'sessions', 'accounts', 'learners', 'facts', 'reviews', 'marks', 'undos', 'cards'] as const

/** A database as the first migrations left it, with a row in every table. */
function populated(file: string, migrations: string) {
  const { raw, db } = connect(join(folder, file))
  migrate(raw, db, migrations)
  raw.exec(`
    insert into users (id, name, email, email_verified, created_at, updated_at) values ('u', 'U', 'u@example.org', 0, 0, 0);
    insert into sessions (id, token, user_id, expires_at, created_at, updated_at) values ('s', 't', 'u', 0, 0, 0);
    insert into accounts (id, account_id, provider_id, user_id, created_at, updated_at) values ('c', 'u', 'credential', 'u', 0, 0);
    insert into learners (id, user_id, settings, created_at) values ('l', 'u', '{}', 0);
    insert into facts (id, topic, position) values ('f', 't', 0);
    insert into reviews (learner_id, id, fact_id, topic, question_id, version, kind, seed, answer, rating, correct, score, guess_chance, guessed, hinted, misconceptions_shown, misconceptions_refuted, at, claimed_at, received_at)
      values ('l', 'r', 'f', 't', 'q', 'v', 'k', 0, '{}', 'good', 1, 1, 0, 0, 0, '[]', '[]', 0, 0, 0);
    insert into marks (learner_id, id, fact_id, kind, at, received_at) values ('l', 'm', 'f', 'flag', 0, 0);
    insert into undos (learner_id, review_id, id, at) values ('l', 'r', 'u', 0);
    insert into cards (learner_id, fact_id, topic, step, reps, lapses, interval_days, suspended, flagged, buried_until, last_event_at, last_event_id)
      values ('l', 'f', 't', 0, 0, 0, 0, 0, 0, 0, 0, 'r');`)
  return { raw, db, counts: () => TABLES.map((table) => raw.prepare(`select count(*) from ${table}`).pluck().get()) }
}

describe('migrations', () => {
  it('are stamped in the order in which they are applied', () => {
    expect(firstOutOfOrder(readJournal())).toBeNull()
    expect(firstOutOfOrder([{ idx: 0, tag: 'a', when: 2 }, { idx: 1, tag: 'b', when: 2 }])).toMatchObject({ tag: 'b' })
  })

  it('lose no row of a populated database, the last one included', () => {
    const journal = readJournal()
    const first = journalUpTo(1)
    const { raw, db, counts } = populated('all.db', first)
    const before = counts()
    for (let upTo = 2; upTo <= journal.length; upTo += 1) migrate(raw, db, journalUpTo(upTo))
    migrate(raw, db)
    expect(counts()).toEqual(before)
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
    raw.close()
  })

  it('may rebuild a parent table without deleting its children', () => {
    const { raw, db, counts } = populated('rebuild.db', MIGRATIONS)
    const before = counts()
    const rebuilt = withMigration('rebuild', `
      PRAGMA foreign_keys=OFF;--> statement-breakpoint
      CREATE TABLE __new_learners (id text PRIMARY KEY NOT NULL, user_id text REFERENCES users(id) ON DELETE set null, settings text NOT NULL, created_at integer DEFAULT 0 NOT NULL);--> statement-breakpoint
      INSERT INTO __new_learners SELECT id, user_id, settings, created_at FROM learners;--> statement-breakpoint
      DROP TABLE learners;--> statement-breakpoint
      ALTER TABLE __new_learners RENAME TO learners;--> statement-breakpoint
      PRAGMA foreign_keys=ON;`)
    migrate(raw, db, rebuilt)
    expect(counts()).toEqual(before)
    raw.close()
  })

  it('refuse to go on when they leave a row without its parent', () => {
    const { raw, db } = populated('orphans.db', MIGRATIONS)
    expect(() => migrate(raw, db, withMigration('orphan', "DELETE FROM users WHERE id = 'u';"))).toThrow(/rows whose parent is missing/)
    raw.close()
  })

  it('make the same schema on an old database as on a new one', () => {
    const old = populated('old.db', journalUpTo(1))
    migrate(old.raw, old.db)
    const fresh = connect(':memory:')
    migrate(fresh.raw, fresh.db)
    const schemaOf = (raw: typeof old.raw) => raw.prepare("select type, name, sql from sqlite_schema where name not like '\\_\\_%' escape '\\' order by type, name").all()
    expect(schemaOf(old.raw)).toEqual(schemaOf(fresh.raw))
    old.raw.close()
    fresh.raw.close()
  })
})

function journalUpTo(length: number): string {
  const target = join(folder, `migrations-${length}`)
  cpSync(MIGRATIONS, target, { recursive: true })
  writeJournal(target, readJournal(target).slice(0, length))
  return target
}

function withMigration(tag: string, sql: string): string {
  const target = join(folder, `migrations-${tag}`)
  cpSync(MIGRATIONS, target, { recursive: true })
  const journal = readJournal(target)
  writeFileSync(join(target, `${tag}.sql`), sql)
  writeJournal(target, [...journal, { ...journal.at(-1)!, idx: journal.length, tag, when: journal.at(-1)!.when + 1 }])
  return target
}

function writeJournal(target: string, entries: readonly object[]): void {
  const path = join(target, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8')) as object
  writeFileSync(path, JSON.stringify({ ...journal, entries }))
}
