import type { Document, DocumentFormat, FormatName, Question, ReadDiagnostic, TableCorrection } from '@interleave/content'
import type { Simulation } from '../grading/pool-tasks.ts'
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

/** Which questions are wanted: those about programs take long to prove, the others do not. */
export type Wanted = 'all' | 'prose' | 'programs'

export interface DeriveTask extends ReadTask {
  readonly set: string
  /** Names the document within the set. */
  readonly slug: string
  readonly topic: string | null
  readonly corrections: readonly TableCorrection[]
  readonly wanted: Wanted
  readonly bounds: ProofBounds
}

/** How long programs may be explored: one of them, and all together. Milliseconds. */
export interface ProofBounds {
  readonly programMs: number
  readonly totalMs: number
}

export interface Proposed {
  readonly key: string
  readonly content: Record<string, unknown>
  readonly source: QuestionSource | null
  readonly complaints: readonly Complaint[]
}

export interface Undecided {
  readonly line: number
  readonly sentence: string
}

export interface Derived {
  /** Null where the document was read. */
  readonly refused: string | null
  readonly title: string
  readonly proposals: readonly Proposed[]
  /** Programs about which not every schedule could be tried, or which the simulator does not model. */
  readonly undecided: readonly Undecided[]
  readonly complaints: readonly Complaint[]
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

export interface DerivedProgram extends Omit<Derived, 'refused' | 'title'> {
  readonly simulation: Simulation
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
