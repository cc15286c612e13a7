import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { kindTitles } from '@interleave/content/page'
import type { ContentOf, Kind, QuestionContent } from '@interleave/content/page'
import { asKind, blankContent, promptOf } from './blank-content.ts'
import type { FieldProblem } from './field-problem.ts'
import { pruned } from './pruned.ts'
import QuestionForm from './QuestionForm.vue'

// The editor of code needs a layout that this document does not have; the plain field stands in for it, as it does until the editor is loaded.
vi.mock('../CodeEditor.vue', () => Promise.reject(new Error('not here')))

const kinds = Object.keys(kindTitles) as Kind[]
afterEach(() => (document.body.innerHTML = ''))

async function open(first: QuestionContent, problems: readonly FieldProblem[] = []) {
  let content = first
  const form = mount(QuestionForm, { attachTo: document.body, props: { modelValue: first, problems, 'onUpdate:modelValue': (next: QuestionContent) => void ((content = next), form.setProps({ modelValue: next })) } })
  await flushPromises()
  return { form, content: () => content }
}

describe.each(kinds)('%s', (kind) => {
  it('can be written from nothing: every field has a name, and what is typed is in the question', async () => {
    const { form, content } = await open(blankContent(kind, 'locks'))
    const fields = form.findAll<HTMLInputElement>('textarea, input:not([type=radio]):not([type=checkbox]), select')
    for (const field of fields) {
      const { element } = field
      expect(element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent?.trim(), element.outerHTML).toBeTruthy()
    }
    const first = form.find<HTMLTextAreaElement>('textarea')
    await first.setValue('What holds?')
    expect(promptOf(content())).toBe('What holds?')
    expect(content()).toMatchObject({ kind, topic: 'locks' })
    form.unmount()
  })

  it('becomes another kind and keeps what is asked, its level and why', () => {
    const written = { ...asKind({ ...blankContent('recall', 't'), prompt: 'Why?' } as ContentOf<'recall'>, kind), level: 2, explanation: 'Because.' } as QuestionContent
    const other = asKind(written, 'single-choice')
    expect(other).toMatchObject({ kind: 'single-choice', level: 2, explanation: 'Because.' })
    expect(promptOf(other)).toBe('Why?')
  })
})

it('rows come with Enter, go with Backspace when empty, and move with Alt and an arrow', async () => {
  const { form, content } = await open({ ...blankContent('order', 't'), steps: ['one', 'two', 'three'] } as ContentOf<'order'>)
  const steps = () => (content() as ContentOf<'order'>).steps
  const row = (at: number) => form.findAll('[data-row]')[at]!
  await row(2).trigger('keydown', { key: 'Enter' })
  expect(steps()).toEqual(['one', 'two', 'three', ''])
  await row(3).trigger('keydown', { key: 'Backspace' })
  expect(steps()).toEqual(['one', 'two', 'three'])
  await row(0).trigger('keydown', { key: 'ArrowDown', altKey: true })
  expect(steps()).toEqual(['two', 'one', 'three'])
  form.unmount()
})

it('a complaint stands beside its field, and names it to a screen reader', async () => {
  const problems: FieldProblem[] = [{ path: 'explanation', severity: 'warning', code: 'x', sentence: 'It is long.', fix: 'Shorten it.' }]
  const { form } = await open(blankContent('recall', 't'), problems)
  const notes = form.findAll('.problems').filter((list) => list.text() !== '')
  expect(notes.map((list) => list.text())).toEqual(['To consider: It is long. Shorten it.'])
  const field = form.findAll('textarea').find((each) => each.attributes('aria-describedby') === notes[0]!.attributes('id'))
  expect(field).toBeDefined()
  form.unmount()
})

it('what was opened and left empty is not part of the question', () => {
  const content = { ...blankContent('single-choice', 't') } as ContentOf<'single-choice'>
  const face = { ...content.faces[0]!, listing: { language: 'python' as const, text: '' }, right: { text: 'x', because: '', misconception: '' } }
  expect(pruned({ ...content, faces: [face] })).toEqual({ ...content, faces: [{ ...content.faces[0]!, right: { text: 'x' } }] })
})
