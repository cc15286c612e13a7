import type { Proof } from '../question/grade.ts'
import { filledProgram, type Program, type ProgramTemplate } from '../question/kinds/predict-output.ts'
import type { Listing } from '../read/document.ts'
import { listedIn, valuesOf } from './annotation.ts'
import { ask, field, type FactNote, type Ground } from './ground.ts'
import { outputFaces } from './output-faces.ts'

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
  const note = { key: '', title, explanation, level: ground.level }
  const proved = prove === undefined ? [] : await provedSettings(template, prove)
  const isWorthAsking = proved.length > 0 && proved.every(({ proof }) => proof.sample.some((output) => output !== '')) && !readsClock.test(template.text)
  if (field(ground, 'only') === 'proved' && !isWorthAsking) return
  ask(ground, 'predict-output', note, { prompt, program: template })
  askChoices(ground, note, proved)
}

/** What such a program prints depends on how long things take, so it has no outputs to be right about. */
const readsClock = /\b(?:perf_counter|monotonic|time\.time|timeit|time\.Now|time\.Since|nanoTime|currentTimeMillis)\b/

interface ProvedProgram {
  program: Program
  proof: Proof
}

/** Up to three settings of the parameters whose outputs are completely known. */
async function provedSettings(template: ProgramTemplate, prove: Prove): Promise<ProvedProgram[]> {
  const proved: ProvedProgram[] = []
  for (const program of settingsOf(template).slice(0, 3)) {
    const proof = await prove(program)
    if (proof?.complete) proved.push({ program, proof })
  }
  return proved
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

/** One face of each sort for each setting of the parameters. */
function askChoices(ground: Ground<Listing>, note: FactNote, proved: readonly ProvedProgram[]): void {
  const tried = valuesOf(ground.annotation, 'try').map(({ value }) => `${value.split(' / ').join('\n')}\n`)
  const found = proved.map(({ program, proof }) => outputFaces(program, proof, tried))
  const [can, never, end] = (['can', 'never', 'end'] as const).map((sort) => found.flatMap((faces) => faces[sort] ?? []))
  if (can!.length > 0) ask(ground, 'single-choice', note, { faces: can!, shown: 4 }, 'can')
  if (never!.length > 0) ask(ground, 'single-choice', note, { faces: never!, shown: 4 }, 'never')
  const all = found.find((faces) => faces.all !== undefined)?.all
  if (all !== undefined) ask(ground, 'multiple-choice', note, { prompt: 'Which of these can this program print? Choose all that it can.', ...all, shown: 5 }, 'all')
  const endNote = { ...note, key: 'end', title: `How can this program end? (${ground.section.heading})` }
  if (end!.length > 0) ask(ground, 'single-choice', endNote, { faces: end!, shown: 4 })
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
