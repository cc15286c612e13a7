import type { ContentOf } from '@interleave/content/page'

type Cloze = ContentOf<'cloze'>

/** The words from `start` to `end` become a gap that they fill; undefined where nothing is selected or a gap is touched. */
export function madeGap(cloze: Cloze, start: number, end: number): Cloze | undefined {
  const words = cloze.text.slice(start, end)
  const filled = words.trim()
  if (filled === '' || /[{}]/.test(words) || cloze.blanks.length >= 8) return undefined
  const isFirst = cloze.blanks.length === 1 && !cloze.text.includes('{{1}}')
  const number = isFirst ? 1 : cloze.blanks.length + 1
  const text = cloze.text.slice(0, start) + words.replace(filled, `{{${number}}}`) + cloze.text.slice(end)
  const blank = { accepts: [filled] }
  return { ...cloze, text, blanks: isFirst ? [blank] : [...cloze.blanks, blank] }
}

/** The gap's words stand in the text again, and the gaps after it move up by one. */
export function withoutGap(cloze: Cloze, at: number): Cloze {
  const filled = cloze.text.replaceAll(`{{${at + 1}}}`, cloze.blanks[at]?.accepts[0] ?? '')
  const text = filled.replaceAll(/\{\{(\d+)\}\}/g, (place, number: string) => (Number(number) > at + 1 ? `{{${Number(number) - 1}}}` : place))
  const blanks = cloze.blanks.toSpliced(at, 1)
  return { ...cloze, text, blanks, open: Math.max(1, Math.min(cloze.open, blanks.length)) }
}
