import { getHeapStatistics } from 'node:v8'
import { correctTable, deriveQuestions, exchangedFrom, listingsOf, passageIn, programSource, readDocument, simulatorProver } from '@interleave/content'
import type { Block, Derivation, Document, Problem, Prove, Question, Source, TableCorrection } from '@interleave/content'
import { complaintFrom } from './complaints.ts'
import { keyWithin } from './question-keys.ts'
import type { Derived, DerivedListing, DocumentTask, FoundListing, ListingTask, ProgramTask, ProofBounds, Proposed } from './tasks.ts'

const clock = () => performance.now()

/** A document → the questions that could be asked without running anything, each with the words it stands on, and the listings to be run. */
export async function propose(task: DocumentTask): Promise<Derived> {
  const nothing = { title: task.slug, proposals: [], complaints: [], listings: [] }
  const source = sourceOf(task)
  if (typeof source === 'string') return { ...nothing, refused: source }
  const { title, questions, problems } = await deriveQuestions(source, { unannotated: true })
  const listings = listingsOf(source.document).map(({ block }) => block).filter(isProgram)
  return { refused: null, title, ...shown(task.set, questions, problems, passagesOf(source)), listings: listings.map(({ lines, language }) => ({ lines, language })) }
}

/** One listing of a document → what could be asked about its program. */
export async function proposeForListing(task: ListingTask): Promise<DerivedListing> {
  const source = sourceOf(task)
  const block = typeof source === 'string' ? undefined : listingsOf(source.document).find((one) => one.block.lines[0] === task.line)?.block
  if (typeof source === 'string' || block === undefined) return { verdict: 'failed', proposals: [], sentence: 'The listing is no longer where it was.' }
  const { prove, ended } = provedWithin(task.bounds)
  const derived = await deriveQuestions(source, { unannotated: true, only: block, prove })
  const questions = await withoutProse(source, block, derived)
  return { ...ended(questions.length), proposals: shown(task.set, questions, derived.problems, passagesOf(source)).proposals }
}

/** A program → what could be asked about it. */
export async function proposeForProgram({ set, slug, bounds, ...pasted }: ProgramTask): Promise<DerivedListing> {
  const { prove, ended } = provedWithin(bounds)
  const { questions, problems } = await deriveQuestions(programSource(pasted, `${set}/${slug}`), { prove })
  return { ...ended(questions.length), proposals: shown(set, questions, problems, () => null).proposals }
}

type ListingBlock = Extract<Block, { kind: 'listing' }>
type ReadSource = Source & { document: Document }

/** The latest document as it was read: each of its listings asks for it again. */
let latest: { task: DocumentTask; source: ReadSource | string } | undefined

function sourceOf(task: DocumentTask): ReadSource | string {
  if (latest === undefined || !isSameDocument(latest.task, task)) latest = { task, source: readSource(task) }
  return latest.source
}

function isSameDocument(one: DocumentTask, other: DocumentTask): boolean {
  const told = ({ set, slug, topic, name, format, corrections }: DocumentTask) => JSON.stringify([set, slug, topic, name, format, corrections])
  return one.text === other.text && told(one) === told(other)
}

/** The document with what a person corrected in it, or the sentence that says why there is none. */
function readSource({ set, slug, topic, text, name, format, corrections }: DocumentTask): ReadSource | string {
  const { document: read, diagnostics } = readDocument(text, { ...(name !== null && { name }), ...(format !== null && { format }) })
  const unread = diagnostics.find(({ severity }) => severity === 'error')
  if (unread) return unread.sentence
  const document = withCorrections(read, corrections)
  return typeof document === 'string' ? document : { text, slug: `${set}/${slug}`, document, topic: topic ?? slug }
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

function isProgram(listing: ListingBlock): listing is ListingBlock & FoundListing {
  return listing.language === 'python' || listing.language === 'go' || listing.language === 'java'
}

/** Proofs within bounds, and what became of them. A program under several settings is as good as the worst of them. */
function provedWithin({ searchMs, wholeMs }: ProofBounds): { prove: Prove; ended: (asked: number) => Pick<DerivedListing, 'verdict' | 'sentence'> } {
  let worst: Pick<DerivedListing, 'verdict' | 'sentence'> | undefined
  return {
    async prove(program) {
      const refused = (_: unknown, sentence: string) => (worst = { verdict: 'refused', sentence })
      const proof = await simulatorProver({ clock, memory: getHeapStatistics, boundMs: searchMs, wrongRules: true, wrongBoundMs: searchMs / 4, wholeMs, refused })(program)
      if (proof?.complete === false) worst ??= { verdict: 'undecided', sentence: 'It has more schedules than could be tried in time, so nothing is asked about what it cannot print.' }
      return proof
    },
    ended: (asked) => worst ?? { verdict: 'proved', sentence: asked > 0 ? null : 'Every schedule was tried. Nothing in what it prints can be asked about.' },
  }
}

/** Only what running the listing gave: what is there without any proof came with the prose. */
async function withoutProse(source: ReadSource, only: ListingBlock, { questions }: Derivation): Promise<Question[]> {
  const prose = await deriveQuestions(source, { unannotated: true, only })
  const ids = new Set(prose.questions.map(({ id }) => id))
  return questions.filter(({ id }) => !ids.has(id))
}

function passagesOf({ text, document }: ReadSource) {
  const lines = text.split(/\r?\n/)
  return (range: readonly [number, number]) => passageIn({ lines, document }, range) ?? null
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
