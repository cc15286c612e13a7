import { keyChanged } from '@interleave/content'
import type { Problem, Question } from '@interleave/content'
import { SourceText, load, placeDiagnostic } from '@interleave/sim'
import type { Complaint } from '../sets/shapes.ts'

/** What content says against questions, for a teacher: by key, and without the ids that only we know. */
export function complaintFrom(problem: Problem, keyOf: (questionId: string) => string, isAboutDocument = false): Complaint {
  const { code, severity, fix, question, line } = problem
  const own = question === undefined ? '' : `${question}: `
  const sentence = problem.sentence.startsWith(own) ? problem.sentence.slice(own.length) : problem.sentence
  const named = sentence.replaceAll(/[a-z0-9][a-z0-9./:_-]*\/[a-z0-9./:_-]*[a-z0-9]/g, (id) => keyOf(id))
  return { code, severity, sentence: named, fix, key: question === undefined ? null : keyOf(question), line: isAboutDocument ? line : null }
}

/** A question that is right in another way than before says so: learners who know the old answer will be told that it is wrong. */
export function keyComplaint(key: string, before: Question, after: Question): Complaint[] {
  if (!keyChanged(before, after)) return []
  return [{
    code: 'check/key-changed', severity: 'warning', key, line: null,
    sentence: 'What is right is not what was right in the last version.',
    fix: 'If it asks something else now, give it to a new question: what was learnt of this one then rests.',
  }]
}

/** Listings that cannot be read as the language they name. A program whose outputs are asked for must run, too. */
export async function listingComplaints(key: string, question: Question, known: ListingFaults = new Map()): Promise<Complaint[]> {
  const found: Complaint[] = []
  for (const program of programsOf(question)) {
    const { mustRun } = program
    const name = JSON.stringify(program)
    if (!known.has(name)) known.set(name, await faultOf(program))
    const fault = known.get(name)
    if (!fault) continue
    const { line, message } = fault
    found.push({
      code: 'check/listing', severity: mustRun ? 'error' : 'warning', key, line,
      sentence: `${mustRun ? 'The program cannot be run' : 'The listing does not parse'}: ${message} (line ${line}).`,
      fix: mustRun ? 'Mend it, or ask about it with a kind that needs no run.' : 'Mend it, or name its language “text”.',
    })
  }
  return found
}

/** What is wrong with listings that were looked at before: many questions may show the same one. */
export type ListingFaults = Map<string, { readonly line: number; readonly message: string } | null>

async function faultOf({ language, text, mustRun }: ShownProgram): Promise<{ line: number; message: string } | null> {
  const { loaded, diagnostics } = await load({ language, text, file: `listing.${language}` })
  const first = diagnostics.find(({ code }) => mustRun || code.endsWith('-syntax'))
  if (loaded || !first || (!mustRun && isFragment(language, text))) return null
  return placeDiagnostic(new SourceText('listing', text), first)
}

/** Go and Java know no fragments, so one is not held against a listing that was never meant to be whole. */
function isFragment(language: string, text: string): boolean {
  return (language === 'go' && !/^\s*package\s/m.test(text)) || (language === 'java' && !/\b(?:class|interface|record|enum)\s+\w+/.test(text))
}

interface ShownProgram {
  readonly language: 'python' | 'go' | 'java'
  readonly text: string
  readonly mustRun: boolean
}

function programsOf(question: Question): ShownProgram[] {
  if (question.kind === 'predict-output') {
    const { language, text, parameters } = question.program
    const filled = Object.entries(parameters).reduce((soFar, [name, [value]]) => soFar.replaceAll(`{{${name}}}`, value!), text)
    return [{ language, text: filled, mustRun: true }]
  }
  const listings = 'listing' in question ? [question.listing] : 'faces' in question ? question.faces.map(({ listing }) => listing) : 'claims' in question ? question.claims.map(({ listing }) => listing) : []
  const programs = listings.flatMap((listing) => (listing && listing.language !== 'text' ? [{ language: listing.language, text: listing.text, mustRun: false }] : []))
  return programs.filter(({ text }, at) => programs.findIndex((other) => other.text === text) === at)
}
