import type { Document, DocumentFormat, FormatName, Question, ReadDiagnostic, TableCorrection } from '@interleave/content'
import type { Complaint } from '../sets/shapes.ts'
import type { QuestionSource, VersionQuestion } from '../store/sets-port.ts'

/** What the authoring worker is asked and what it answers: plain data. */

/** A question as it stands in a draft. */
export interface Drafted {
  readonly key: string
  readonly content: Record<string, unknown>
  readonly source: QuestionSource | null
}

/** A question of the version before, to be compared with. */
export interface Published {
  readonly key: string
  readonly question: Question
}

export interface AssembleTask {
  readonly set: { readonly id: string; readonly title: string }
  readonly drafted: readonly Drafted[]
  readonly published: readonly Published[]
}

export interface Assembled {
  /** Those that are whole, in the order of the draft. */
  readonly questions: readonly VersionQuestion[]
  readonly complaints: readonly Complaint[]
}

export interface ReadTask {
  readonly text: string
  readonly name: string | null
  readonly format: DocumentFormat | null
}

export interface ReadDocument {
  readonly document: Document
  readonly diagnostics: readonly ReadDiagnostic[]
}

export interface DocumentTask extends ReadTask {
  readonly set: string
  /** Names the document within the set. */
  readonly slug: string
  readonly topic: string | null
  readonly corrections: readonly TableCorrection[]
}

/** One listing of a document, by the line it begins in. */
export interface ListingTask extends DocumentTask {
  readonly line: number
  readonly bounds: ProofBounds
}

/** How long a program may take, in milliseconds. */
export interface ProofBounds {
  /** Its schedules alone. */
  readonly searchMs: number
  /** With its wrong rules and all that is asked of its outcomes. */
  readonly wholeMs: number
  /** Then its worker is stopped, whatever it is at. */
  readonly hardMs: number
}

export interface Proposed {
  readonly key: string
  readonly content: Record<string, unknown>
  readonly source: QuestionSource | null
  readonly complaints: readonly Complaint[]
}

/** A listing of a document that the simulator can be asked about. */
export interface FoundListing {
  readonly lines: readonly [number, number]
  readonly language: 'python' | 'go' | 'java'
}

export interface Derived {
  /** Null where the document was read. */
  readonly refused: string | null
  readonly title: string
  readonly proposals: readonly Proposed[]
  readonly complaints: readonly Complaint[]
  /** Those whose programs are still to be run. */
  readonly listings: readonly FoundListing[]
}

/** What became of one program: asked about, refused by the simulator, undecided (not every schedule was tried), or given up. */
export interface DerivedListing {
  readonly verdict: 'proved' | 'refused' | 'undecided' | 'failed'
  readonly proposals: readonly Proposed[]
  /** Why nothing is asked; null where something is. */
  readonly sentence: string | null
}

export interface ProgramTask {
  readonly set: string
  readonly slug: string
  readonly title: string
  readonly language: 'python' | 'go' | 'java'
  readonly text: string
  readonly semantics: readonly string[]
  readonly bounds: ProofBounds
}

export interface ReadQuestionsTask {
  readonly set: { readonly id: string; readonly title: string }
  readonly format: FormatName
  readonly text: string
}

export interface ReadQuestions {
  readonly questions: readonly { readonly key: string; readonly line: number; readonly kind: string; readonly prompt: string; readonly content: Record<string, unknown>; readonly complaints: readonly Complaint[] }[]
  readonly rejected: readonly { readonly line: number; readonly reason: string }[]
}

export interface WriteQuestionsTask {
  readonly format: FormatName
  readonly drafted: readonly Drafted[]
}

export interface WrittenQuestions {
  readonly text: string
  readonly dropped: readonly { readonly key: string; readonly reason: string }[]
}
