import { z } from 'zod'
import type { Judgement, Proof } from '../grade.ts'
import type { KindRules } from '../kind.ts'
import { common, language, prose, type Language } from '../parts.ts'
import { sentences } from '../placing.ts'

/** A program whose outputs are computed, never stored. `{{name}}` in its text is replaced by a parameter. */
export const programTemplate = z.strictObject({
  language: language.exclude(['text']),
  text: z.string().min(1).max(20_000),
  /** Values that a variant may take for each `{{name}}`. */
  parameters: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), z.array(z.string().max(200)).min(1).max(20)),
  /** Names of the simulator's semantics, such as `portable` or `fork`. */
  semantics: z.array(z.string().max(40)).max(6),
})
export type ProgramTemplate = z.infer<typeof programTemplate>

export const predictOutputQuestion = z.strictObject({
  kind: z.literal('predict-output'),
  ...common,
  prompt: prose,
  program: programTemplate,
})
export type PredictOutputQuestion = z.infer<typeof predictOutputQuestion>

/** A program with its parameters filled in: what the simulator is given. */
export interface Program {
  language: Exclude<Language, 'text'>
  text: string
  semantics: readonly string[]
}

export interface PredictOutputVariant {
  kind: 'predict-output'
  prompt: string
  program: Program
}

export const predictOutputView = z.strictObject({
  kind: z.literal('predict-output'),
  prompt: prose,
  program: z.strictObject({
    language: language.exclude(['text']),
    text: z.string(),
    semantics: z.array(z.string()).readonly(),
  }),
})
export type PredictOutputView = z.infer<typeof predictOutputView>

/** What the learner says the program can print, all of it. */
export const predictOutputAnswer = z.strictObject({ kind: z.literal('predict-output'), output: z.string().max(20_000) })
export type PredictOutputAnswer = z.infer<typeof predictOutputAnswer>

export const predictOutput: KindRules<
  PredictOutputQuestion,
  PredictOutputVariant,
  PredictOutputView,
  PredictOutputAnswer
> = {
  vary({ prompt, program }, chance) {
    const names = Object.keys(program.parameters).toSorted()
    const values = names.map((name): [string, string] => [name, chance.pick(program.parameters[name]!)])
    return { kind: 'predict-output', prompt, program: filledProgram(program, Object.fromEntries(values)), guessChance: 0 }
  },

  view: ({ kind, prompt, program }) => ({ kind, prompt, program }),

  grade(_variant, { output }, proof) {
    if (proof === undefined) throw new TypeError('predict-output is graded from a proof, and none was given')
    const written = spellings(output)
    const verdicts = written.map((text) => proof.has(text))
    const hit = written[verdicts.indexOf('yes')]
    if (hit !== undefined) return possible(hit, proof)
    return verdicts.includes('undecided') ? undecided(proof) : impossible(written, proof)
  },
}

/** Puts values in the places of a program's parameters. */
export function filledProgram(template: ProgramTemplate, values: Readonly<Record<string, string>>): Program {
  const text = template.text.replaceAll(/\{\{([a-z][a-zA-Z0-9]*)\}\}/g, (whole, name: string) => values[name] ?? whole)
  return { language: template.language, text, semantics: template.semantics }
}

/** How an output may have been typed: line ends of any system, with or without the last one, no blanks at line ends. */
export function spellings(output: string): string[] {
  const unix = output.replaceAll('\r\n', '\n')
  const bare = unix.replaceAll(/[ \t]+$/gm, '').replace(/\n+$/, '')
  return [...new Set([unix, bare === '' ? '' : `${bare}\n`, bare])]
}

function possible(output: string, proof: Proof): Judgement {
  return {
    correct: true,
    score: 1,
    feedback: proof.count === '1' && proof.complete ? 'Right: no schedule prints anything else.' : `Right: there is a schedule that prints this. ${counted(proof)}`,
    ...shared(output, true, proof),
    witness: proof.witnessOf?.(output),
  }
}

function impossible(written: readonly string[], proof: Proof): Judgement {
  const misconception = written.map((text) => proof.misconceptionOf?.(text)).find((rule) => rule !== undefined)
  const one = proof.sample[0]
  return {
    correct: false,
    score: 0,
    feedback: sentences('No schedule prints this: all of them were tried.', counted(proof)),
    ...shared(one ?? '', false, proof, misconception),
    witness: one === undefined ? undefined : proof.witnessOf?.(one),
  }
}

function undecided(proof: Proof): Judgement {
  const reason = 'The search was stopped by a bound before every schedule was tried, so this answer can be called neither possible nor impossible.'
  return { correct: false, score: 0, feedback: reason, ...shared(proof.sample[0] ?? '', false, proof), undecided: reason }
}

function shared(expected: string, correct: boolean, proof: Proof, misconception?: string) {
  return {
    solution: expected,
    parts: [{ id: 'output', correct, expected, misconception }],
    misconception,
    possible: { count: proof.count, sample: [...proof.sample], complete: proof.complete },
  }
}

function counted({ count, complete }: Proof): string {
  if (!complete) return `${count} outputs were found before a bound stopped the search.`
  return count === '1' ? 'There is exactly one possible output.' : `There are exactly ${count} possible outputs.`
}
