import type { Paragraph } from '../read/document.ts'
import { listedIn, valuesOf } from './annotation.ts'
import { ask, field, sourceText, type Ground } from './ground.ts'

/**
 * Gaps in the paragraph: `blank: word = synonym, synonym | wrong, wrong`. With wrong words the gap is a choice. Each
 * word is taken out where it first stands after the gap before it.
 */
export function askCloze(ground: Ground<Paragraph>): void {
  let text = sourceText(ground, ground.block.text, ground.block.lines)
  let from = 0
  const blanks = []
  for (const { value, line } of valuesOf(ground.annotation, 'blank')) {
    const [, word = '', synonyms = '', wrong = ''] = /^([^=|]+?)\s*(?:=\s*([^|]+?))?\s*(?:\|\s*(.+))?$/.exec(value) ?? []
    const at = text.indexOf(word, from)
    if (word === '' || at < 0) {
      ground.report('derive/blank', `“${word}” does not stand in the paragraph after the blank before it.`, line, 'List the blanks in the order of the text, spelt as there.')
      return
    }
    const mark = `{{${blanks.length + 1}}}`
    text = text.slice(0, at) + mark + text.slice(at + word.length)
    from = at + mark.length
    blanks.push({ accepts: [word, ...listedIn(synonyms)], ...(wrong && { wrong: listedIn(wrong) }) })
  }
  const sentence = sourceText(ground, ground.block.text, ground.block.lines)
  ask(ground, 'cloze', { key: '', title: sentence, explanation: sentence }, { text, blanks, open: Math.min(2, blanks.length) })
}

/** The paragraph is the model answer; `must` and `may` are the points it makes. */
export function askRecall(ground: Ground<Paragraph>): void {
  const prompt = field(ground, 'ask') ?? ''
  const rubric = ground.annotation.fields
    .filter(({ name }) => name === 'must' || name === 'may')
    .map(({ name, value }) => ({ text: value, essential: name === 'must' }))
  const modelAnswer = sourceText(ground, ground.block.text, ground.block.lines)
  ask(ground, 'recall', { key: '', title: prompt, explanation: modelAnswer }, { prompt, rubric, modelAnswer })
}
