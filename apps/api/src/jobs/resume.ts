import type { House } from '../http/house.ts'
import { readImport } from './import-job.ts'
import type { Job } from './jobs.ts'
import { runProposals } from './proposals-job.ts'

/** Whatever was under way so often when the server stopped may be why it stopped. */
const MOST_RESTARTS = 2

/** Goes on with what was under way when the server stopped. */
export async function resumeJobs(house: Pick<House, 'authoring' | 'jobs' | 'logger' | 'clock'>): Promise<void> {
  for (const job of await house.jobs.interrupted(house.clock())) {
    if (job.restarts > MOST_RESTARTS) await house.jobs.change(job, { state: 'failed', failure: `The server stopped ${job.restarts} times while this was under way, so it is not tried again. Nothing was written.` })
    else if (isImport(job)) void readImport(house, job)
    else void runProposals(house, job as Job<'proposals'>)
  }
}

const isImport = (job: Job): job is Job<'import'> => job.kind === 'import'
