import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Store } from '../port.ts'
import { sqliteAssignments } from './classes/assignments.ts'
import { sqliteAttempts } from './classes/attempts.ts'
import { sqliteClasses } from './classes/classes.ts'
import { sqliteResults } from './classes/results-reader.ts'
import { connect } from './connection.ts'
import type { Db } from './connection.ts'
import { sqliteDueQueue } from './due-queue.ts'
import { createFreshBounds } from './fresh-bounds.ts'
import { createGroupCommit } from './group-commit.ts'
import { sqliteJobs } from './jobs.ts'
import { sqliteLearners } from './learners.ts'
import { migrate } from './migrate.ts'
import { sqliteProgress } from './progress-reader.ts'
import { sqliteQuestions } from './questions.ts'
import { sqliteReviewLog } from './review-log.ts'
import { sqliteDrafts } from './sets/drafts.ts'
import { sqlitePracticeSets } from './sets/practice-sets.ts'
import { sqliteSets } from './sets/sets.ts'
import { sqliteSetVersions } from './sets/versions.ts'
import { prepareStatements } from './statements.ts'

/** The SQLite store, and the connection that identity shares with it. */
export interface SqliteStore extends Store {
  readonly db: Db
  readonly raw: Database
}

/** Opens (and where needed makes and migrates) the store in a file, or in memory with `:memory:`. */
export function openSqliteStore(file: string): SqliteStore {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const { raw, db } = connect(file)
  migrate(raw, db)
  const statements = prepareStatements(db)
  const commits = createGroupCommit(raw, db)
  const bounds = createFreshBounds()
  return {
    db,
    raw,
    learners: sqliteLearners(commits, statements, bounds),
    log: sqliteReviewLog(db, commits, statements, bounds),
    queue: sqliteDueQueue(raw, statements, bounds),
    questions: sqliteQuestions(db, commits, bounds),
    progress: sqliteProgress(db),
    classes: sqliteClasses(db, commits),
    sets: sqliteSets(db, commits),
    drafts: sqliteDrafts(db, commits),
    setVersions: sqliteSetVersions(db, commits, bounds),
    practiceSets: sqlitePracticeSets(db, commits, bounds),
    assignments: sqliteAssignments(db, commits),
    attempts: sqliteAttempts(db, commits),
    results: sqliteResults(db),
    jobs: sqliteJobs(db, commits),
    async backup(target) {
      await raw.backup(target)
    },
    async close() {
      commits.flush()
      raw.pragma('optimize')
      raw.close()
    },
  }
}
