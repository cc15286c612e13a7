import { z } from 'zod'
import type { KindRules } from '../kind.ts'
import { common, prose, shownOption } from '../parts.ts'
import { mustCover, mustKnow, placed, sentences } from '../placing.ts'
import { judgeText } from '../typed-text.ts'

/** A gap: the texts that fill it, or one right text and wrong ones to choose from. */
export const blank = z.strictObject({
  accepts: z.array(prose).min(1).max(20),
  /** Wrong texts; where there are any, the gap is a choice and the first of `accepts` is the right one. */
  wrong: z.array(prose).max(10).optional(),
  because: prose.optional(),
})
export type Blank = z.infer<typeof blank>

export const clozeQuestion = z
  .strictObject({
    kind: z.literal('cloze'),
    ...common,
    /** `{{1}}`, `{{2}}` … stand for the blanks, in any order. */
    text: prose,
    blanks: z.array(blank).min(1).max(8),
    /** How many blanks a variant leaves open; the others are filled in. */
    open: z.int().min(1).max(8),
  })
  .refine(({ text, blanks }) => blanks.every((_, at) => text.split(`{{${at + 1}}}`).length === 2), {
    message: 'Each blank must stand in the text exactly once, as {{1}}, {{2}} …',
    path: ['text'],
  })
export type ClozeQuestion = z.infer<typeof clozeQuestion>

interface OpenBlank {
  id: string
  of: Blank
  choices: { id: string; of: string }[]
}

export interface ClozeVariant {
  kind: 'cloze'
  parts: (string | OpenBlank)[]
}

export const clozeView = z.strictObject({
  kind: z.literal('cloze'),
  /** Text and gaps as they follow each other; a gap with choices is a choice, one without is typed. */
  parts: z.array(z.union([
    z.strictObject({ text: z.string() }),
    z.strictObject({ blank: z.string(), choices: z.array(shownOption) }),
  ])),
})
export type ClozeView = z.infer<typeof clozeView>

/** For each blank's id the text typed, or the id of the choice taken. */
export const clozeAnswer = z.strictObject({
  kind: z.literal('cloze'),
  blanks: z.record(z.string().max(20), z.string().max(500)),
})
export type ClozeAnswer = z.infer<typeof clozeAnswer>

export const cloze: KindRules<ClozeQuestion, ClozeVariant, ClozeView, ClozeAnswer> = {
  vary(question, chance) {
    const open = new Set(chance.draw(question.blanks.map((_, at) => at), question.open))
    let opened = 0
    const parts = question.text.split(/\{\{(\d+)\}\}/).map((piece, at): string | OpenBlank => {
      if (at % 2 === 0) return piece
      const of = question.blanks[Number(piece) - 1]
      if (of === undefined) return `{{${piece}}}`
      if (!open.has(Number(piece) - 1)) return of.accepts[0]!
      opened += 1
      const texts = of.wrong?.length ? chance.shuffle([of.accepts[0]!, ...of.wrong]) : []
      return { id: `b${opened}`, of, choices: placed('c', texts) }
    })
    const guessChance = blanksOf({ kind: 'cloze', parts }).reduce((chanceSoFar, { choices }) => (choices.length > 0 ? chanceSoFar / choices.length : 0), 1)
    return { kind: 'cloze', parts: parts.filter((part) => part !== ''), guessChance }
  },

  view: ({ kind, parts }) => ({
    kind,
    parts: parts.map((part) =>
      typeof part === 'string'
        ? { text: part }
        : { blank: part.id, choices: part.choices.map(({ id, of }) => ({ id, text: of })) },
    ),
  }),

  grade(variant, answer) {
    const blanks = blanksOf(variant)
    mustCover(Object.keys(answer.blanks), blanks.map(({ id }) => id), 'blank')
    const parts = blanks.map((open) => ({
      id: open.id,
      correct: fills(open, answer.blanks[open.id]!),
      expected: open.of.accepts[0]!,
      because: open.of.because,
    }))
    const wrong = parts.filter((part) => !part.correct)
    return {
      correct: wrong.length === 0,
      score: (parts.length - wrong.length) / parts.length,
      feedback: sentences(
        wrong.length === 0 ? 'Right.' : `Wanted: ${wrong.map(({ expected }) => expected).join('; ')}.`,
        ...(wrong.length === 0 ? parts : wrong).map(({ because }) => because),
      ),
      solution: variant.parts.map((part) => (typeof part === 'string' ? part : part.of.accepts[0]!)).join(''),
      parts,
    }
  },
}

const blanksOf = ({ parts }: ClozeVariant): OpenBlank[] => parts.filter((part) => typeof part !== 'string')

function fills({ of, choices }: OpenBlank, given: string): boolean {
  if (choices.length === 0) return judgeText(given, of.accepts, []).fits
  mustKnow([given], choices.map(({ id }) => id))
  return choices.find(({ id }) => id === given)!.of === of.accepts[0]
}
