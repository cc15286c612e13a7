import { correctTable, deriveQuestions, exchangedFrom, listingsOf, passageIn, programSource, readDocument, simulatorProver } from '@interleave/content'
import type { Document, Problem, Program, Prove, Question, Source, TableCorrection } from '@interleave/content'
import { simulate } from '../grading/simulate-program.ts'
import { complaintFrom } from './complaints.ts'
import { keyWithin } from './question-keys.ts'
import type { Derived, DerivedProgram, DeriveTask, ProgramTask, ProofBounds, Proposed, Undecided } from './tasks.ts'

const clock = () => performance.now()

/** A document → the questions that could be asked about it, each with the words it stands on. */
export async function propose({ set, slug, topic, text, name, format, corrections, wanted, bounds }: DeriveTask): Promise<Derived> {
  const nothing = { title: slug, proposals: [], undecided: [], complaints: [] }
  const { document: read, diagnostics } = readDocument(text, { ...(name !== null && { name }), ...(format !== null && { format }) })
  const unread = diagnostics.find(({ severity }) => severity === 'error')
  if (unread) return { ...nothing, refused: unread.sentence }
  const corrected = withCorrections(read, corrections)
  if (typeof corrected === 'string') return { ...nothing, refused: corrected }
  const source: Source = { text, slug: `${set}/${slug}`, document: corrected, topic: topic ?? slug }
  const programs = boundedProver(bounds, listingsOf(corrected).length)
  const derived = await deriveQuestions(source, { unannotated: true, ...(wanted !== 'prose' && { prove: programs.prove }) })
  const questions = wanted === 'programs' ? await withoutProse(source, derived.questions) : derived.questions
  return {
    refused: null, title: derived.title,
    ...shown(set, questions, derived.problems, (lines) => passageIn({ lines: text.split(/\r?\n/), document: corrected }, lines) ?? null),
    undecided: programs.undecided.map(({ program, sentence }) => ({ line: lineOf(corrected, program), sentence })),
  }
}

/** A program → what it can do, and the questions that could be asked about it. */
export async function proposeForProgram({ set, slug, bounds, ...pasted }: ProgramTask): Promise<DerivedProgram> {
  const { language, text, semantics } = pasted
  const simulation = await simulate({ language, text, semantics: semantics.join(','), boundMs: bounds.programMs, sample: 50 })
  if (simulation.result === null) return { simulation, proposals: [], undecided: [], complaints: [] }
  const programs = boundedProver(bounds, 1)
  const { questions, problems } = await deriveQuestions(programSource(pasted, `${set}/${slug}`), { prove: programs.prove })
  return { simulation, ...shown(set, questions, problems, () => null), undecided: programs.undecided.map(({ sentence }): Undecided => ({ line: 1, sentence })) }
}

function withCorrections(document: Document, corrections: readonly TableCorrection[]): Document | string {
  let corrected = document
  for (const correction of corrections) {
    const result = correctTable(corrected, correction)
    if ('problem' in result) return result.problem.sentence
    corrected = result.document
  }
  return corrected
}

/** The wrong rules together may take as long again as three quarters of what a program may take. */
const WITH_WRONG_RULES = 1.75

/**
 * Proves programs one after the other until the time for all of them is up, each in its share of what is left, so that a large one takes
 * nothing from those after it. What could not be decided is kept with the reason.
 */
function boundedProver({ programMs, totalMs }: ProofBounds, programs: number): { prove: Prove; undecided: { program: Program; sentence: string }[] } {
  const endsAt = clock() + totalMs
  let left = programs
  const undecided: { program: Program; sentence: string }[] = []
  return {
    undecided,
    async prove(program) {
      const boundMs = Math.min(programMs, (endsAt - clock()) / Math.max(1, left) / WITH_WRONG_RULES)
      left -= 1
      const note = (sentence: string) => void undecided.push({ program, sentence })
      if (boundMs < 20) return void note('The time for the programs of this document was up before this one.')
      const proof = await simulatorProver({ clock, boundMs, wrongRules: true, wrongBoundMs: boundMs / 4, refused: (_, sentence) => note(sentence) })(program)
      if (proof?.complete === false) note('It has more schedules than could be tried in time, so nothing is asked about what it cannot print.')
      return proof
    },
  }
}

/** Only what the programs of a document give: what is there without any proof is prose. */
async function withoutProse(source: Source, questions: readonly Question[]): Promise<Question[]> {
  const prose = await deriveQuestions(source, { unannotated: true })
  const ids = new Set(prose.questions.map(({ id }) => id))
  return questions.filter(({ id }) => !ids.has(id))
}

function lineOf(document: Document, program: Program): number {
  const text = program.text.trimEnd()
  return listingsOf(document).find(({ block }) => block.text.trimEnd() === text)?.block.lines[0] ?? 1
}

function shown(set: string, questions: readonly Question[], problems: readonly Problem[], passageOf: (lines: readonly [number, number]) => string | null): Pick<Derived, 'proposals' | 'complaints'> {
  const keyOf = (id: string) => keyWithin(set, id)
  const complaints = problems.map((problem) => complaintFrom(problem, keyOf, true))
  const byKey = Map.groupBy(complaints, ({ key }) => key)
  return {
    proposals: questions.map((question): Proposed => {
      const key = keyOf(question.id)
      const { document, headings, lines } = question.provenance
      return { key, content: { ...exchangedFrom(question).content }, source: { document: document.slice(set.length + 1), headings, lines, passage: passageOf(lines) }, complaints: byKey.get(key) ?? [] }
    }),
    complaints: byKey.get(null) ?? [],
  }
}
