import { duplicates, writtenQuestion } from '@interleave/content'
import type { Provenance, Question } from '@interleave/content'
import type { Complaint } from '../sets/shapes.ts'
import type { VersionQuestion } from '../store/sets-port.ts'
import { complaintFrom, keyComplaint, listingComplaints } from './complaints.ts'
import type { ListingFaults } from './complaints.ts'
import { factKeyOf } from './question-keys.ts'
import type { AssembleTask, Assembled, Drafted } from './tasks.ts'

/**
 * Draft → version: every question gets its ids, its version and its place, and everything that can be said against them is said. A key
 * keeps its id through all versions, and so does the fact it asks.
 */
export async function assemble({ set, drafted, published }: AssembleTask, progress: (done: number) => void = () => {}): Promise<Assembled> {
  const whole: VersionQuestion[] = []
  const complaints: Complaint[] = []
  const faults: ListingFaults = new Map()
  const before = new Map(published.map(({ key, question }) => [key, question]))
  for (const [index, one] of drafted.entries()) {
    const written = wholeQuestion(set, one)
    complaints.push(...written.complaints)
    if (written.question) {
      const { question } = written
      whole.push({ key: one.key, question, factTitle: written.factTitle, source: one.source })
      const was = before.get(one.key)
      if (was) complaints.push(...keyComplaint(one.key, was, question))
      complaints.push(...await listingComplaints(one.key, question, faults))
    }
    if (index % 100 === 99) progress(index + 1)
  }
  const keyOf = new Map(whole.map(({ key, question }): [string, string] => [question.id, key]))
  const twins = duplicates(whole.map(({ question }) => question)).map((problem) => complaintFrom(problem, (id) => keyOf.get(id) ?? id))
  return { questions: whole, complaints: [...complaints, ...twins] }
}

type Whole = { question: undefined; complaints: Complaint[] } | { question: Question; factTitle: string; complaints: Complaint[] }

function wholeQuestion(set: AssembleTask['set'], { key, content, source }: Drafted): Whole {
  const written = writtenQuestion(content, { set: set.id, key, factId: `${set.id}/${factKeyOf(key)}` as Question['factId'] })
  const complaints = written.problems.map((problem) => ({ ...complaintFrom(problem, (id) => id), key }))
  if (written.question === undefined) return { question: undefined, complaints }
  return { question: { ...written.question, provenance: provenanceOf(set, source) }, factTitle: written.fact.title, complaints }
}

function provenanceOf({ title }: AssembleTask['set'], source: Drafted['source']): Provenance {
  if (source === null) return { document: title, headings: [], lines: [1, 1] }
  const { document, headings, lines } = source
  return { document, headings: [...headings], lines: [lines[0], lines[1]] }
}
