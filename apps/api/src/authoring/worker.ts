import type { MessagePort } from 'node:worker_threads'
import type { ReadQuestionsTask } from './tasks.ts'
import { work } from './work.ts'

/** What runs in the worker. Progress goes out through a port of its own while the work is still under way. */
export const assemble = work.assemble
export const read = work.read
export const propose = work.propose
export const proposeForProgram = work.proposeForProgram
export const listings = work.listings
export const writeQuestions = work.writeQuestions

export function readQuestions({ task, port }: { task: ReadQuestionsTask; port: MessagePort }) {
  return work.readQuestions(task, (done, total) => port.postMessage({ done, total })).finally(() => port.close())
}
