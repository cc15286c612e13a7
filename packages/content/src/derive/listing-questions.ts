import { chanceFrom } from '../question/chance.ts'
import type { Proof } from '../question/grade.ts'
import { filledProgram, type Program, type ProgramTemplate } from '../question/kinds/predict-output.ts'
import { misconceptionNamed } from '../question/misconceptions.ts'
import type { Listing } from '../read/document.ts'
import { listedIn, valuesOf } from './annotation.ts'
import { ask, field, optionOf, type Ground } from './ground.ts'
import { candidatesNear, outputInWords, type Candidates } from './outputs.ts'

/** Asks the simulator for a program's exact outputs; undefined where it cannot run the program. */
export type Prove = (program: Program) => Promise<Proof | undefined>

/**
 * Questions about a program. The one that asks for an output stores no answer at all; those that offer outputs to
 * choose from take every verdict from the proof and are left out where the proof is not complete.
 */
export async function askListing(ground: Ground<Listing>, prove: Prove | undefined): Promise<void> {
  const template = templateOf(ground)
  const prompt = field(ground, 'prompt') ?? 'What can this program print?'
  if (template === undefined) return
  const explanation = field(ground, 'because') ?? 'The simulator ran this program under every schedule.'
  const title = `${prompt} (${ground.section.heading})`
  const note = { key: '', title, explanation, level: 3 as const }
  ask(ground, 'predict-output', note, { prompt, program: template })
  if (prove !== undefined) await askChoices(ground, template, note, prove)
}

function templateOf(ground: Ground<Listing>): ProgramTemplate | undefined {
  const { language } = ground.block
  if (language !== 'python' && language !== 'go' && language !== 'java') return undefined
  let { text } = ground.block
  const parameters: Record<string, string[]> = {}
  for (const { argument, value, line } of valuesOf(ground.annotation, 'vary')) {
    const place = new RegExp(`^([^\\n]*\\b${argument}\\s*:?=\\s*)(${listedIn(value).map(escaped).join('|')})(?=\\s*;?\\s*$)`, 'm')
    if (!place.test(text)) {
      ground.report('derive/vary', `No line sets ${argument} to one of its values.`, line, 'The listing must set the name to one of the values listed.')
      continue
    }
    const name = `p${Object.keys(parameters).length + 1}`
    text = text.replace(place, (_, before: string) => `${before}{{${name}}}`)
    parameters[name] = listedIn(value)
  }
  return { language, text: `${text}\n`, parameters, semantics: listedIn(field(ground, 'semantics') ?? '') }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One face for each of up to three settings of the parameters. */
async function askChoices(ground: Ground<Listing>, template: ProgramTemplate, note: Parameters<typeof ask>[2], prove: Prove): Promise<void> {
  const can = []
  const never = []
  const ends = []
  for (const program of settingsOf(template).slice(0, 3)) {
    const proof = await prove(program)
    if (proof === undefined || !proof.complete) continue
    const tried = valuesOf(ground.annotation, 'try').map(({ value }) => `${value.split(' / ').join('\n')}\n`)
    const listing = { language: program.language, text: program.text }
    const end = endFace(proof, listing)
    if (end !== undefined) ends.push(end)
    const found = shortest(candidatesNear(proof, tried), `${note.title}${program.text}`)
    const wrong = (output: string) => refusedOutput(output, proof)
    if (found.impossible.length >= 2 && found.possible[0] !== undefined) {
      can.push({ direction: 'as-written' as const, prompt: canPrint(proof), listing, right: possibleOutput(found.possible[0], proof), wrong: found.impossible.slice(0, 6).map(wrong) })
    }
    if (found.possible.length >= 2 && found.impossible[0] !== undefined) {
      never.push({ direction: 'as-written' as const, prompt: 'Which of these can this program never print?', listing, right: wrong(found.impossible[0]), wrong: found.possible.slice(0, 6).map((output) => possibleOutput(output, proof)) })
    }
  }
  if (can.length > 0) ask(ground, 'single-choice', note, { faces: can, shown: 4 }, 'can')
  if (never.length > 0) ask(ground, 'single-choice', note, { faces: never, shown: 4 }, 'never')
  if (ends.length > 0) ask(ground, 'single-choice', { ...note, key: 'end', title: `How can this program end? (${ground.section.heading})` }, { faces: ends, shown: 4 })
}

const waysToEnd = {
  exited: 'every run ends by itself',
  deadlocked: 'every run gets stuck',
  'deadlocked,exited': 'some runs end by themselves and some get stuck',
  raised: 'every run ends with an error',
  'exited,raised': 'some runs end by themselves and some with an error',
} as const

/** Asked where a program can get stuck or fail, or holds so many locks that it looks as if it could. */
function endFace({ endings = [] }: Proof, listing: { language: Program['language']; text: string }) {
  const key = endings.join(',')
  if (!isWayToEnd(key)) return undefined
  const locks = listing.text.match(/\b(?:R?Lock|Semaphore|Condition|Mutex|ReentrantLock)\(|\bmake\(chan\b|\bsync\.(?:RW)?Mutex\b/g)?.length ?? 0
  if (key === 'exited' && locks < 2) return undefined
  const wrong = Object.values(waysToEnd).filter((text) => text !== waysToEnd[key])
  return {
    direction: 'as-written' as const,
    prompt: 'How can this program end?',
    listing,
    right: optionOf(waysToEnd[key], 'Every schedule was tried.'),
    wrong: wrong.map((text) => optionOf(text)),
  }
}

const isWayToEnd = (key: string): key is keyof typeof waysToEnd => key in waysToEnd

const canPrint = ({ count }: Proof): string => (count === '1' ? 'What does this program print?' : 'Which of these can this program print?')

function possibleOutput(output: string, { count }: Proof) {
  return optionOf(outputInWords(output), count === '1' ? 'Every schedule prints this.' : `A schedule that prints this exists; there are ${count} possible outputs.`)
}

function refusedOutput(output: string, proof: Proof) {
  const misconception = proof.misconceptionOf?.(output)
  const rule = misconception === undefined ? undefined : misconceptionNamed(misconception)?.rule
  return optionOf(outputInWords(output), `No schedule prints this.${rule === undefined ? '' : ` ${rule}`}`, misconception)
}

/** Outputs that fit on a line or two, in an order drawn once for this program. */
function shortest({ possible, impossible }: Candidates, salt: string): Candidates {
  const chance = chanceFrom(salt)
  const fitting = (list: string[]) => chance.shuffle(list.filter((output) => output.length <= 160))
  return { possible: fitting(possible), impossible: fitting(impossible) }
}

/** The program under every choice of its parameters, the first values first. */
export function settingsOf(template: ProgramTemplate): Program[] {
  const names = Object.keys(template.parameters).toSorted()
  const settings = names.reduce<Record<string, string>[]>(
    (soFar, name) => soFar.flatMap((setting) => template.parameters[name]!.map((value) => ({ ...setting, [name]: value }))),
    [{}],
  )
  return settings.map((setting) => filledProgram(template, setting))
}
