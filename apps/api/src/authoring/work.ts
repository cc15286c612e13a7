import { readDocument } from '@interleave/content'
import { assemble } from './assemble.ts'
import { listingComplaints } from './complaints.ts'
import { readQuestions, writeQuestions } from './exchange.ts'
import { simulate } from '../grading/simulate-program.ts'
import { propose, proposeForListing, proposeForProgram } from './propose.ts'
import type { AssembleTask, ReadDocument, ReadTask } from './tasks.ts'
import type { Question } from '@interleave/content'
import type { Complaint } from '../sets/shapes.ts'

/** Everything the authoring worker can do, by name. The pool offers the same names. */
export const work = {
  assemble: (task: AssembleTask) => assemble(task),
  read: async ({ text, name, format }: ReadTask): Promise<ReadDocument> => readDocument(text, { ...(name !== null && { name }), ...(format !== null && { format }) }),
  propose,
  proposeForListing,
  proposeForProgram,
  simulate,
  listings: (question: Question): Promise<Complaint[]> => listingComplaints('', question),
  readQuestions,
  writeQuestions,
}

export type Work = typeof work
