import type { MessagePort } from 'node:worker_threads'
import type { ListingTask, ProgramTask, ReadQuestionsTask } from './tasks.ts'
import { work } from './work.ts'

/** What runs in the worker. Progress goes out through a port of its own while the work is still under way. */
export const assemble = work.assemble
export const read = work.read
export const propose = work.propose
export const simulate = work.simulate
export const listings = work.listings
export const writeQuestions = work.writeQuestions

/** Tells that it begins: a listing's time is not counted while it waits for a worker. */
export function proposeForListing({ task, port }: { task: ListingTask; port: MessagePort }) {
  port.postMessage('begun')
  return work.proposeForListing(task).finally(() => port.close())
}

export function proposeForProgram({ task, port }: { task: ProgramTask; port: MessagePort }) {
  port.postMessage('begun')
  return work.proposeForProgram(task).finally(() => port.close())
}

export function readQuestions({ task, port }: { task: ReadQuestionsTask; port: MessagePort }) {
  return work.readQuestions(task, (done, total) => port.postMessage({ done, total })).finally(() => port.close())
}
