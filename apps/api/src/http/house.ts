import type { Logger } from 'pino'
import type { Authoring } from '../authoring/pool.ts'
import type { Bank } from '../bank.ts'
import type { SimulatorPool } from '../grading/pool.ts'
import type { Grader } from '../grading/port.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Learner, Store } from '../store/port.ts'
import type { Identity } from '../identity/create-identity.ts'
import type { RateLimits } from './rate-limits.ts'
import type { QuestionBook } from '../question-book.ts'
import type { Sealer } from './seal.ts'

/** Everything the routes work with. No route reaches for a clock, a file or a random number by itself. */
export interface House {
  readonly store: Store
  readonly bank: Bank
  /** Questions of the bank and of published sets alike. */
  readonly questions: QuestionBook
  readonly grader: Grader
  /** Explores a program away from the event loop and under bounds. */
  readonly simulate: SimulatorPool['simulate']
  /** Reads documents and files and makes questions of them, away from the event loop. */
  readonly authoring: Authoring
  /** What goes on after its request was answered. */
  readonly jobs: Jobs
  readonly identity: Identity
  readonly sealer: Sealer
  readonly limits: RateLimits
  readonly clock: () => number
  /** An integer from 0 to 2³² − 1, for the next variant. */
  readonly drawSeed: () => number
  readonly logger: Logger
}

/** Who is signed in. */
export interface Visitor {
  readonly sessionId: string
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly guest: boolean
  /** When the session ends unless it is renewed. */
  readonly sessionEndsAt: number
}

export interface HouseEnv {
  Variables: {
    visitor: Visitor | null
    learner: Learner
    clientAddress: string
  }
  Bindings: { incoming?: { socket: { remoteAddress?: string } } }
}
