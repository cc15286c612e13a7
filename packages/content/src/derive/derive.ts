import type { Block, Document, Section } from '../read/document.ts'
import { readDocument } from '../read/read.ts'
import type { Fact, Level } from '../question/parts.ts'
import type { Question } from '../question/question.ts'
import { annotationsOf, valueOf, type Annotation, type AnnotationForm, type Problem, type Report } from './annotation.ts'
import { askBeliefs } from './belief-questions.ts'
import { checkQuestions } from './check.ts'
import { askCompare } from './compare-questions.ts'
import { gridOf, gridOfTerms } from './grid.ts'
import { askGrid } from './grid-questions.ts'
import type { Ground } from './ground.ts'
import { askLists, askSteps } from './list-questions.ts'
import { askListing, type Prove } from './listing-questions.ts'
import { askCloze, askRecall } from './paragraph-questions.ts'
import { unannotated } from './unannotated.ts'

export interface Source {
  text: string
  /** Names the document in every id: lower case, words joined by dashes. */
  slug: string
  /** The topic of questions for which the document names none. */
  topic?: string
  /** A document read before, or corrected by a person; without it the text is read here. */
  document?: Document
}

export interface DeriveOptions {
  prove?: Prove
  /** Whether blocks that carry no annotation are asked about with general templates. */
  unannotated?: boolean
  /** The one block that is asked about; all of them where this is left out. */
  only?: Block
}

export interface Derivation {
  title: string
  topic: string
  facts: Fact[]
  questions: Question[]
  problems: Problem[]
}

/**
 * Document → questions. The same source, options and proofs give the same questions, byte for byte. Problems of
 * severity `error` say which questions must not be published as they are.
 */
export async function deriveQuestions(source: Source, options: DeriveOptions = {}): Promise<Derivation> {
  const problems: Problem[] = []
  const report: Report = (code, sentence, line, fix) => problems.push({ code, severity: 'error', sentence, document: source.slug, line, fix })
  const document = source.document ?? readDocument(source.text).document
  const annotations = annotationsOf(source.text, report)
  const head = annotations.find(({ form }) => form === 'document')
  const topic = (head && valueOf(head, 'topic')) ?? source.topic ?? source.slug
  const derivation: Derivation = { title: document.title ?? source.slug, topic, facts: [], questions: [], problems }
  const grounds = groundsOf(source, document, annotations, derivation, report, options)
  for (const ground of grounds) await derivations[ground.annotation.form](ground, options.prove)
  askLists(grounds.filter(isList))
  problems.push(...checkQuestions(derivation.questions))
  return derivation
}

const levels: { readonly [F in AnnotationForm]: Level } = {
  document: 1, table: 1, terms: 1, list: 1, steps: 2, cloze: 1, recall: 2, listing: 3, skip: 1,
}

/** Each block that is to be asked about, with its annotation. */
function groundsOf(source: Source, document: Document, annotations: readonly Annotation[], derivation: Derivation, report: Report, options: DeriveOptions): Ground[] {
  const sourceLines = source.text.split(/\r?\n/)
  const root = document.title === null ? [] : [document.title]
  const blocks = document.sections.flatMap((section) => section.blocks.map((block) => ({ section: { ...section, path: [...root, ...section.path] }, block })))
  const taken = new Map<Block, Annotation[]>()
  for (const annotation of annotations) {
    if (annotation.form === 'document') continue
    const next = blocks.find(({ block }) => block.lines[0] > annotation.lines[1] && suits(annotation.form, block))?.block
    if (next === undefined) {
      report('annotation/place', `Nothing that “${annotation.form} ${annotation.key}” could speak of follows it.`, annotation.lines[0], `Put it before a ${wanted[annotation.form].join(' or ')}.`)
    } else taken.set(next, [...(taken.get(next) ?? []), annotation])
  }
  const ground = (section: Section, block: Block, annotation: Annotation): Ground => ({
    slug: source.slug,
    sourceLines,
    section,
    block,
    annotation,
    topic: valueOf(annotation, 'topic') ?? derivation.topic,
    level: levelOf(annotation),
    facts: derivation.facts,
    questions: derivation.questions,
    report,
  })
  return blocks.flatMap(({ section, block }, at) => {
    if (options.only !== undefined && block !== options.only) return []
    const own = taken.get(block) ?? (options.unannotated ? unannotated(block, `b${at + 1}`, section, sourceLines) : [])
    return own.map((annotation) => ground(section, block, annotation))
  })
}

function levelOf(annotation: Annotation): Level {
  const given = Number(valueOf(annotation, 'level'))
  if (given === 1 || given === 2 || given === 3) return given
  return valueOf(annotation, 'form') === undefined ? levels[annotation.form] : 2
}

const wanted: { readonly [F in AnnotationForm]: readonly Block['kind'][] } = {
  document: [],
  table: ['table'],
  terms: ['definition-list', 'list'],
  list: ['list'],
  steps: ['list'],
  cloze: ['paragraph'],
  recall: ['paragraph'],
  listing: ['listing'],
  skip: ['table', 'definition-list', 'list', 'paragraph', 'listing'],
}

const suits = (form: AnnotationForm, { kind }: Block): boolean => wanted[form].includes(kind)

const isList = (ground: Ground): ground is Ground<Extract<Block, { kind: 'list' }>> => ground.annotation.form === 'list' && ground.block.kind === 'list'

const narrowed = <K extends Block['kind']>(kind: K, derive: (ground: Ground<Extract<Block, { kind: K }>>) => void) => (ground: Ground): void => {
  if (ground.block.kind === kind) derive(ground as Ground<Extract<Block, { kind: K }>>)
}

/** What is done with a block, by the form of its annotation. Lists wait for the others of their set. */
const derivations: { readonly [F in AnnotationForm]: (ground: Ground, prove: Prove | undefined) => void | Promise<void> } = {
  document: () => {},
  skip: () => {},
  list: () => {},
  table: narrowed('table', (ground) => {
    const form = valueOf(ground.annotation, 'form')
    if (form === 'beliefs') askBeliefs(ground)
    else if (form === 'compare') askCompare(ground)
    else askGrid(ground, gridOf(ground))
  }),
  terms: (ground) => {
    if (ground.block.kind === 'list' || ground.block.kind === 'definition-list') askGrid(ground, gridOfTerms(ground as Parameters<typeof gridOfTerms>[0]))
  },
  steps: narrowed('list', askSteps),
  cloze: narrowed('paragraph', askCloze),
  recall: narrowed('paragraph', askRecall),
  listing: async (ground, prove) => {
    if (ground.block.kind === 'listing') await askListing(ground as Parameters<typeof askListing>[0], prove)
  },
}
