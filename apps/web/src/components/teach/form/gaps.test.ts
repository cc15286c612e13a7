import { expect, it } from 'vitest'
import type { ContentOf } from '@interleave/content/page'
import { blankContent } from './blank-content.ts'
import { madeGap, withoutGap } from './gaps.ts'

const cloze = (text: string): ContentOf<'cloze'> => ({ ...(blankContent('cloze', 't') as ContentOf<'cloze'>), text })
const select = (question: ContentOf<'cloze'>, words: string) => madeGap(question, question.text.indexOf(words), question.text.indexOf(words) + words.length)

it('the words selected become a gap that they fill; spaces beside them stay', () => {
  const one = select(cloze('A thread has its own stack.'), ' stack')!
  expect(one).toMatchObject({ text: 'A thread has its own {{1}}.', blanks: [{ accepts: ['stack'] }] })
  expect(select(one, 'thread')).toMatchObject({ text: 'A {{2}} has its own {{1}}.', blanks: [{ accepts: ['stack'] }, { accepts: ['thread'] }] })
})

it('nothing selected, or a gap touched, makes none', () => {
  const one = select(cloze('own stack'), 'stack')!
  expect(madeGap(one, 0, 0)).toBeUndefined()
  expect(select(one, '{{1}}')).toBeUndefined()
})

it('a gap that is no gap any more leaves its words, and the others move up', () => {
  const two = select(select(cloze('A thread has its own stack.'), 'stack')!, 'thread')!
  expect(withoutGap(two, 0)).toMatchObject({ text: 'A {{1}} has its own stack.', blanks: [{ accepts: ['thread'] }] })
})
