import type { Table } from '../read/document.ts'
import { gridOf } from './grid.ts'
import { ask, field, optionOf, type Ground } from './ground.ts'
import { saysTheSame, sharedWords } from './wording.ts'

interface Belief {
  key: string
  statement: string
  holds: boolean
  because: string
  tempting: string | null
  lines: readonly [number, number]
}

/** A table of statements: Statement | Holds (yes or no) | Because | Tempting, but wrong. One true-or-false question each. */
export function askBeliefs(ground: Ground<Table>): void {
  const beliefs = beliefsIn(ground)
  for (const belief of beliefs) {
    const misconception = field(ground, 'belief', belief.key)
    const wrongReasons = [
      ...(belief.tempting ? [optionOf(belief.tempting, undefined, misconception)] : []),
      ...nearest(belief, beliefs).map((text) => optionOf(text)),
    ]
    const { key, statement, holds, because, lines } = belief
    const title = holds ? statement : `False: “${statement}” ${because}`
    const claim = { text: statement, holds, reason: { text: because }, wrongReasons, ...(misconception && { misconception }) }
    ask(ground, 'true-false', { key, title, explanation: because, lines }, { claims: [claim], shown: 3 })
  }
}

function beliefsIn(ground: Ground<Table>): Belief[] {
  return gridOf(ground).rows.flatMap(({ key, name, cells, lines }) => {
    const [holds, because, tempting] = cells
    if (!because || (holds !== 'yes' && holds !== 'no')) {
      ground.report('derive/belief', `“${name}” needs yes or no and a reason.`, lines[0], 'Columns are: Statement | Holds | Because | Tempting, but wrong.')
      return []
    }
    return [{ key, statement: name, holds: holds === 'yes', because, tempting: tempting ?? null, lines }]
  })
}

/** The two reasons given for other statements that have the most words in common with this one. */
function nearest(belief: Belief, all: readonly Belief[]): string[] {
  return all
    .filter(({ key, because }) => key !== belief.key && !saysTheSame(because, belief.because))
    .map(({ because }) => ({ because, shared: sharedWords(because, `${belief.statement} ${belief.because}`) }))
    .toSorted((one, other) => other.shared - one.shared || (one.because < other.because ? -1 : 1))
    .slice(0, 2)
    .map(({ because }) => because)
}
