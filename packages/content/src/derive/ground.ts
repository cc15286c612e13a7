import type { Block, Section } from '../read/document.ts'
import { misconceptionNamed } from '../question/misconceptions.ts'
import type { Fact, FactId, Level, Option, Provenance, QuestionId } from '../question/parts.ts'
import type { Kind, Question, QuestionOf } from '../question/question.ts'
import { question as questionShape } from '../question/question.ts'
import { versioned } from '../question/version.ts'
import { valueOf, type Annotation, type Report } from './annotation.ts'
import { markedText } from './marked-text.ts'

/** What every derivation stands on: a block, where it stands, what is said about it, and where results go. */
export interface Ground<B extends Block = Block> {
  slug: string
  sourceLines: readonly string[]
  section: Section
  block: B
  annotation: Annotation
  topic: string
  level: Level
  facts: Fact[]
  questions: Question[]
  report: Report
}

type Body<K extends Kind> = Omit<QuestionOf<K>, 'kind' | 'id' | 'factId' | 'version' | 'topic' | 'level' | 'provenance' | 'explanation'>

export interface FactNote {
  /** Below the block's key, such as `ready/meaning`. */
  key: string
  /** The fact in a few words. */
  title: string
  explanation: string
  lines?: readonly [number, number]
  level?: Level
}

/**
 * Adds a question of a kind about a fact of the block. Several questions may ask one fact: the first names it. `name`
 * tells questions of one kind about one fact apart.
 */
export function ask<K extends Kind>(ground: Ground, kind: K, note: FactNote, body: Body<K>, name = ''): void {
  const factId = [ground.slug, ground.annotation.key, note.key].filter((part) => part !== '').join('/') as FactId
  const id = `${factId}:${kind}${name && `:${name}`}` as QuestionId
  const content = {
    kind,
    id,
    factId,
    topic: ground.topic,
    level: note.level ?? ground.level,
    provenance: provenanceOf(ground, note.lines),
    explanation: note.explanation,
    ...body,
  }
  const checked = questionShape.safeParse(versioned(content as never))
  if (!checked.success) {
    const issue = checked.error.issues[0]
    ground.report('derive/shape', `${id}: ${issue?.message ?? 'does not fit its kind'} (${issue?.path.join('.') ?? ''}).`, content.provenance.lines[0], 'Change the annotation or the block.')
    return
  }
  if (!ground.facts.some((fact) => fact.id === factId)) ground.facts.push({ id: factId, topic: ground.topic, title: note.title })
  ground.questions.push(checked.data)
}

/** A text of this block as its source has it, code marks included. */
export function sourceText(ground: Ground, plain: string, lines: readonly [number, number]): string {
  return markedText(plain, ground.sourceLines.slice(lines[0] - 1, lines[1]))
}

export function field(ground: Ground, name: string, argument = ''): string | undefined {
  return valueOf(ground.annotation, name, argument)
}

/** An option; where a misconception is named and nothing else is said, its rule is the reason. */
export function optionOf(text: string, because?: string, misconception?: string): Option {
  const reason = because ?? (misconception === undefined ? undefined : misconceptionNamed(misconception)?.rule)
  return { text, ...(reason && { because: reason }), ...(misconception && { misconception }) }
}

function provenanceOf({ slug, section, block }: Ground, lines: readonly [number, number] = block.lines): Provenance {
  return { document: slug, headings: [...section.path], lines: [lines[0], lines[1]] }
}
