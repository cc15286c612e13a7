import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import { isComplete } from '@interleave/content/page'
import type { Answer, AnswerOf, Grade, Kind, VariantView, ViewOf } from '@interleave/content/page'
import { handleKey } from '../../composables/use-keys.ts'
import { previewOf } from '../library/question-preview.ts'
import { allKinds, loadedKind, loadKind } from './question-kinds.ts'

const option = (id: string, text = `Text of ${id}`) => ({ id, text })
const views: { [K in Kind]: ViewOf<K> } = {
  'single-choice': { kind: 'single-choice', prompt: 'Which?', options: ['o1', 'o2', 'o3'].map((id) => option(id)) },
  'multiple-choice': { kind: 'multiple-choice', prompt: 'Which?', options: ['o1', 'o2', 'o3'].map((id) => option(id)) },
  'true-false': { kind: 'true-false', statement: 'Threads share the heap.', reasons: ['r1', 'r2'].map((id) => option(id)) },
  match: { kind: 'match', prompt: 'Match', leftLabel: 'State', rightLabel: 'Meaning', lefts: ['l1', 'l2'].map((id) => option(id)), rights: ['r1', 'r2'].map((id) => option(id)) },
  order: { kind: 'order', prompt: 'Order', ends: ['first', 'last'], steps: ['s1', 's2', 's3'].map((id) => option(id)) },
  classify: { kind: 'classify', prompt: 'Whose?', categories: ['c1', 'c2'].map((id) => option(id)), members: ['m1', 'm2'].map((id) => option(id)) },
  cloze: { kind: 'cloze', parts: [{ text: 'A ' }, { blank: 'b1', choices: [] }, { text: ' has a ' }, { blank: 'b2', choices: [option('c1'), option('c2')] }] },
  'short-answer': { kind: 'short-answer', prompt: 'Name it.' },
  recall: { kind: 'recall', prompt: 'Explain `fork`.' },
  'predict-output': { kind: 'predict-output', prompt: 'What can it print?', program: { language: 'python', text: 'print(1)\n', semantics: ['portable'] } },
}
const listen = (event: KeyboardEvent) => handleKey(event, true)
const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

async function pressAll(...keys: string[]) {
  for (const key of keys) {
    press(key)
    await flushPromises()
  }
}

beforeEach(() => window.addEventListener('keydown', listen))
afterEach(() => {
  window.removeEventListener('keydown', listen)
  document.body.innerHTML = ''
})

async function show<K extends Kind>(kind: K, more: { grade?: Grade; rubric?: object; modelValue?: Answer } = {}) {
  await loadKind(kind)
  let answer: Answer | undefined
  const page = mount(loadedKind(kind) as Component, {
    attachTo: document.body,
    props: { view: views[kind], ...more, 'onUpdate:modelValue': (given: Answer | undefined) => (answer = given) },
  })
  await flushPromises()
  return { page, answer: () => answer }
}

const graded = (parts: Grade['parts'], correct = false): Grade => ({ correct, score: 0, guessChance: 0, feedback: '', solution: '', explanation: '', parts })

describe.each(allKinds)('%s', (kind) => {
  it('has a heading that can take focus, and nothing it answers is complete from the start unless an order is', async () => {
    const { page, answer } = await show(kind)
    expect(page.find('h2[data-question]').attributes('tabindex')).toBe('-1')
    const view: VariantView = views[kind]
    const given = answer()
    expect(given !== undefined && isComplete(view, given)).toBe(kind === 'order')
    page.unmount()
  })
})

it.each(allKinds)('%s can be read without being answered', (kind) => {
  const { prompt, groups, listing } = previewOf(views[kind])
  expect(prompt).not.toBe('')
  const shown = JSON.stringify([prompt, groups, listing])
  for (const text of JSON.stringify(views[kind]).matchAll(/"Text of [^"]+"/g)) expect(kind === 'cloze' || shown.includes(text[0])).toBe(true)
})

it('single choice: a number chooses, another changes the mind', async () => {
  const { page, answer } = await show('single-choice')
  press('2')
  press('3')
  await flushPromises()
  expect(answer()).toEqual({ kind: 'single-choice', chosen: 'o3' })
  page.unmount()
})

it('multiple choice: a number chooses and takes back; with nothing chosen there is no answer', async () => {
  const { page, answer } = await show('multiple-choice')
  await pressAll('1', '3')
  expect(answer()).toEqual({ kind: 'multiple-choice', chosen: ['o1', 'o3'] })
  await pressAll('1', '3')
  expect(answer()).toBeUndefined()
  page.unmount()
})

it('true or false: one number for the verdict, one for the reason', async () => {
  const { page, answer } = await show('true-false')
  press('2')
  await flushPromises()
  expect(isComplete(views['true-false'], answer()!)).toBe(false)
  press('4')
  await flushPromises()
  expect(answer()).toEqual({ kind: 'true-false', holds: false, reason: 'r2' })
  page.unmount()
})

it('match: numbers fill the lines from the top, and a partner goes with one line only', async () => {
  const { page, answer } = await show('match')
  press('2')
  press('1')
  await flushPromises()
  expect(answer()).toEqual({ kind: 'match', pairs: { l1: 'r2', l2: 'r1' } })
  await page.findAll('select')[1]!.setValue('r2')
  expect(isComplete(views['match'], answer()!)).toBe(false)
  expect((page.findAll('select')[0]!.element as HTMLSelectElement).value).toBe('')
  page.unmount()
})

it('classify: numbers place the lines from the top', async () => {
  const { page, answer } = await show('classify')
  press('2')
  press('1')
  await flushPromises()
  expect(answer()).toEqual({ kind: 'classify', placed: { m1: 'c2', m2: 'c1' } })
  page.unmount()
})

it('order: arrows move the held line, buttons do the same, and the ends stay put', async () => {
  const { page, answer } = await show('order')
  press('1')
  const held = document.activeElement!
  held.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
  await flushPromises()
  expect(answer()).toEqual({ kind: 'order', sequence: ['s2', 's1', 's3'] })
  await page.findAll('.up')[0]!.trigger('click')
  expect(answer()).toMatchObject({ sequence: ['s2', 's1', 's3'] })
  await page.findAll('.up')[2]!.trigger('click')
  expect(answer()).toMatchObject({ sequence: ['s2', 's3', 's1'] })
  page.unmount()
})

it('order: a line out of place says where it belongs', async () => {
  const { page } = await show('order', { grade: graded([{ id: 's1', correct: false, expected: 's2' }, { id: 's2', correct: false, expected: 's1' }, { id: 's3', correct: true, expected: 's3' }]) })
  expect(page.findAll('li').map((line) => line.find('.mark').text())).toEqual(['Belongs in place 2', 'Belongs in place 1', 'Right'])
  page.unmount()
})

it('cloze: whole when every gap is filled', async () => {
  const { page, answer } = await show('cloze')
  await page.find('input').setValue('process')
  expect(isComplete(views['cloze'], answer()!)).toBe(false)
  await page.find('select').setValue('c2')
  expect(answer()).toEqual({ kind: 'cloze', blanks: { b1: 'process', b2: 'c2' } })
  page.unmount()
})

it('short answer and output: what is typed, as it was typed', async () => {
  const short = await show('short-answer')
  await short.page.find('input').setValue('  Address space ')
  expect(short.answer()).toEqual({ kind: 'short-answer', text: '  Address space ' })
  short.page.unmount()
  const output = await show('predict-output')
  await output.page.find('textarea').setValue('1\n')
  expect(output.answer()).toEqual({ kind: 'predict-output', output: '1\n' })
  expect(output.page.find('pre').text()).toBe('print(1)')
  output.page.unmount()
})

it('recall: words first, then the points that are in them; handing in fixes the words', async () => {
  const rubric = { points: [{ id: 'p1', text: 'copies', essential: true }, { id: 'p2', text: 'pid', essential: false }], modelAnswer: 'It copies.' }
  const { page, answer } = await show('recall')
  await page.find('textarea').setValue('It makes a child.')
  expect(answer()).toEqual({ kind: 'recall', text: 'It makes a child.', met: [] })
  await page.setProps({ rubric })
  await flushPromises()
  expect(document.activeElement).toBe(page.find('section').element)
  expect(page.find('textarea').attributes('readonly')).toBeDefined()
  await page.find('[type=checkbox]').setValue(true)
  expect(answer()).toEqual({ kind: 'recall', text: 'It makes a child.', met: ['p1'] })
  page.unmount()
})

it('once graded nothing can be chosen any more, and each option says in words what it was', async () => {
  const grade = graded([
    { id: 'o1', correct: false, expected: 'wrong' },
    { id: 'o2', correct: false, expected: 'right' },
    { id: 'o3', correct: true, expected: 'wrong' },
  ])
  const { page, answer } = await show('single-choice')
  press('1')
  await flushPromises()
  await page.setProps({ grade })
  press('3')
  await flushPromises()
  expect(answer()).toMatchObject({ chosen: 'o1' })
  expect(page.find('fieldset').attributes('disabled')).toBeDefined()
  expect(page.findAll('.option').map((each) => each.find('.mark').exists() && each.find('.mark').text())).toEqual(['Your choice, not right', 'Right answer', false])
  page.unmount()
})

const answers: { readonly [K in Kind]: AnswerOf<K> } = {
  'single-choice': { kind: 'single-choice', chosen: 'o2' },
  'multiple-choice': { kind: 'multiple-choice', chosen: ['o1', 'o3'] },
  'true-false': { kind: 'true-false', holds: false, reason: 'r2' },
  match: { kind: 'match', pairs: { l2: 'r1' } },
  order: { kind: 'order', sequence: ['s3', 's1', 's2'] },
  classify: { kind: 'classify', placed: { m1: 'c2' } },
  cloze: { kind: 'cloze', blanks: { b2: 'c2' } },
  'short-answer': { kind: 'short-answer', text: 'mutex' },
  recall: { kind: 'recall', text: 'It copies.', met: [] },
  'predict-output': { kind: 'predict-output', output: '1' },
}

it.each(allKinds)('%s shows an answer begun earlier, whole or not', async (kind) => {
  const { page } = await show(kind, { modelValue: answers[kind] })
  const shown = page.findAll('input, select, textarea').flatMap(({ element }) => {
    const field = element as HTMLInputElement
    return ['radio', 'checkbox'].includes(field.type) ? (field.checked ? [field.value] : []) : [field.value]
  })
  const order = page.findAll('ol[role=list] .words').map((line) => line.text())
  const wanted = { order: [], 'true-false': ['false', 'r2'], match: ['', 'r1'], cloze: ['', 'c2'] }[kind as string] ?? Object.values(answers[kind]).slice(1).flatMap((value) => (typeof value === 'object' ? Object.values(value as object) : [value]))
  expect(shown).toEqual(wanted)
  if (kind === 'order') expect(order).toEqual(['s3', 's1', 's2'].map((id) => `Text of ${id}`))
  page.unmount()
})
