import type { Outcome } from '../machine/machine.ts'
import type { Tail } from './outcome-graph.ts'
import { OutcomeSet, type Subset } from './outcome-set.ts'

/** An output, and what runs end in after it here and there. */
export interface Difference {
  readonly stdout: string
  readonly tails: readonly Tail[]
  readonly others: readonly Tail[]
}

/** Pairs of positions that a comparison looks at. */
const MOST_PAIRS = 300_000

/**
 * An output after which these runs and those end differently, a short one (`named` says when two tails are alike); `none`, or `undecided` where the
 * outputs have too many ways to go on to be compared all. The two automata are walked together.
 */
export function difference(these: OutcomeSet, those: OutcomeSet, named: (tail: Tail) => string): Difference | 'none' | 'undecided' {
  if (these.byLine !== those.byLine) return difference(new OutcomeSet(these.graph, false), new OutcomeSet(those.graph, false), named)
  const open: { here: Subset | undefined; there: Subset | undefined; text: string }[] = []
  const seen = new Set<string>()
  const put = (here: Subset | undefined, there: Subset | undefined, text: string): void => {
    const key = `${here?.key} ${there?.key}`
    if (seen.has(key)) return
    seen.add(key)
    open.push({ here, there, text })
  }
  put(these.start(), those.start(), '')
  for (let i = 0; i < open.length; i++) {
    const { here, there, text } = open[i]!
    if (here === undefined || there === undefined) {
      // Only the one goes on like this: wherever it ends.
      const [set, at] = here === undefined ? [those, there!] : [these, here]
      const found = set.shortestFirst(() => true, at, text).next().value as Outcome | undefined
      if (found === undefined) continue
      const { stdout, ...tail } = found
      return { stdout, tails: here === undefined ? [] : [tail], others: here === undefined ? [tail] : [] }
    }
    const [tails, others] = [tailsOf(these, here), tailsOf(those, there)]
    if (namesOf(tails, named) !== namesOf(others, named)) return { stdout: text, tails, others }
    if (seen.size > MOST_PAIRS) return 'undecided'
    const behind = behindShuffles(these, here, those, there)
    if (behind !== undefined) {
      put(behind[0], behind[1], text + behind[2])
      continue
    }
    const [next, nextThere] = [these.follow(here), those.follow(there)]
    for (const token of new Set([...next.keys(), ...nextThere.keys()])) put(next.get(token), nextThere.get(token), text + token)
  }
  return 'none'
}

function tailsOf({ graph }: OutcomeSet, { tails }: Subset): readonly Tail[] {
  return tails.map((tail) => graph.tails[tail]!)
}

function namesOf(tails: readonly Tail[], named: (tail: Tail) => string): string {
  return [...new Set(tails.map(named))].toSorted().join('\n')
}

/** Where the same texts in any order are all that comes here and there: the positions after them, and one order. */
function behindShuffles(these: OutcomeSet, here: Subset, those: OutcomeSet, there: Subset): readonly [Subset, Subset, string] | undefined {
  const [one, other] = [these.onlyShuffle(here), those.onlyShuffle(there)]
  if (one === undefined || other === undefined) return undefined
  const texts = these.textsOf(one).toSorted().join('')
  if (texts !== those.textsOf(other).toSorted().join('')) return undefined
  return [these.subset([one.to, 0, 0]), those.subset([other.to, 0, 0]), texts]
}
