import type { Progress } from '../../api/progress.ts'
import { daysInWords, percent } from '../../composables/words.ts'

/** One figure with its unit and what it rests on. */
export interface Figure {
  label: string
  value: string
  note?: string
  look?: 'due'
}

/** Due, remembered, lasting, answered: the four figures that the page opens with. */
export function summaryFigures({ counts, retention, topics, reviews }: Progress): Figure[] {
  const met = topics.reduce((sum, topic) => sum + topic.met, 0)
  const facts = topics.reduce((sum, topic) => sum + topic.facts, 0)
  const lasting = topics.reduce((sum, topic) => sum + topic.durable, 0)
  return [
    { label: 'Due now', value: String(counts.due), note: `${counts.doneToday} answered today`, ...(counts.due > 0 && { look: 'due' as const }) },
    {
      label: 'Remembered',
      value: percent(retention.observedCorrected ?? retention.observed),
      note: retention.n === 0 ? 'after answers on two days' : `of ${retention.n} returns; predicted ${percent(retention.predicted)}`,
    },
    { label: 'Facts met', value: String(met), note: `of ${facts}` },
    { label: 'Lasting', value: String(lasting), note: `hold for ${daysInWords(21)} or more` },
    { label: 'Answers', value: reviews.toLocaleString('en'), note: 'in all' },
  ]
}
