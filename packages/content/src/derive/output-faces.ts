import { chanceFrom } from '../question/chance.ts'
import type { Proof } from '../question/grade.ts'
import type { ChoiceFace } from '../question/kinds/single-choice.ts'
import type { Program } from '../question/kinds/predict-output.ts'
import { misconceptionNamed } from '../question/misconceptions.ts'
import type { Listing, Option } from '../question/parts.ts'
import { optionOf } from './ground.ts'
import { candidatesNear, outputInWords } from './outputs.ts'

/** Ways of asking about one program whose outputs are proved; each verdict is the proof's. */
export interface OutputFaces {
  can?: ChoiceFace
  never?: ChoiceFace
  end?: ChoiceFace
  /** Several that are possible and several that are not, to be told apart. */
  all?: { right: Option[]; wrong: Option[]; listing: Listing }
}

/** `tried` are outputs that an author wants among the candidates, whatever they turn out to be. */
export function outputFaces(program: Program, proof: Proof, tried: readonly string[]): OutputFaces {
  const listing = { language: program.language, text: program.text }
  const { possible, impossible } = candidatesNear(proof, program.text, tried, chanceFrom(program.text))
  const right = possible.slice(0, 6).map((output) => possibleOutput(output, proof))
  const wrong = impossible.slice(0, 5).map((output) => refusedOutput(output, proof))
  return {
    can: canFace(right, wrong, proof, listing),
    never: neverFace(right, wrong, listing),
    end: endFace(proof, listing),
    ...(right.length >= 2 && wrong.length >= 2 && { all: { right, wrong, listing } }),
  }
}

function canFace([right]: Option[], wrong: Option[], { count }: Proof, listing: Listing): ChoiceFace | undefined {
  if (right === undefined || wrong.length < 2) return undefined
  const prompt = count === '1' ? 'What does this program print?' : 'Which of these can this program print?'
  return { direction: 'as-written', prompt, listing, right, wrong }
}

function neverFace(possible: Option[], [right]: Option[], listing: Listing): ChoiceFace | undefined {
  if (right === undefined || possible.length < 2) return undefined
  return { direction: 'as-written', prompt: 'Which of these can this program never print?', listing, right, wrong: possible }
}

const waysToEnd = {
  exited: 'every run ends by itself',
  deadlocked: 'every run gets stuck',
  'deadlocked,exited': 'some runs end by themselves and some get stuck',
  raised: 'every run ends with an error',
  'exited,raised': 'some runs end by themselves and some with an error',
} as const

/** Asked where a program can get stuck or fail, or holds so many locks that it looks as if it could. */
function endFace({ endings = [], sample }: Proof, listing: Listing): ChoiceFace | undefined {
  const key = endings.join(',')
  if (!isWayToEnd(key) || (key === 'exited' && sample.every((output) => output === ''))) return undefined
  const locks = listing.text.match(/\b(?:R?Lock|Semaphore|Condition|Mutex|ReentrantLock)\(|\bmake\(chan\b|\bsync\.(?:RW)?Mutex\b/g)
  if (key === 'exited' && (locks?.length ?? 0) < 2) return undefined
  const wrong = Object.values(waysToEnd).filter((text) => text !== waysToEnd[key])
  return {
    direction: 'as-written',
    prompt: 'How can this program end?',
    listing,
    right: optionOf(waysToEnd[key], 'Every schedule was tried.'),
    wrong: wrong.map((text) => optionOf(text, `Every schedule was tried: ${waysToEnd[key]}.`)),
  }
}

const isWayToEnd = (key: string): key is keyof typeof waysToEnd => key in waysToEnd

function possibleOutput(output: string, { count }: Proof): Option {
  const because = count === '1' ? 'Every schedule prints this.' : `A schedule that prints this exists; there are ${count} possible outputs.`
  return optionOf(outputInWords(output), because)
}

function refusedOutput(output: string, proof: Proof): Option {
  const misconception = proof.misconceptionOf?.(output)
  const rule = misconception === undefined ? undefined : misconceptionNamed(misconception)?.rule
  return optionOf(outputInWords(output), `No schedule prints this.${rule === undefined ? '' : ` ${rule}`}`, misconception)
}
