import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import BaseButton from './BaseButton.vue'
import BaseDialog from './BaseDialog.vue'
import BaseField from './BaseField.vue'
import BaseMenu from './BaseMenu.vue'
import BaseTable from './BaseTable.vue'
import BaseTabs from './BaseTabs.vue'
import CodeListing from './CodeListing.vue'
import TextRich from './TextRich.vue'

const attachTo = () => document.body.appendChild(document.createElement('div'))

describe('a button', () => {
  it('names its key for those who ask', () => {
    const button = mount(BaseButton, { props: { shortcut: 'Mod+k' }, slots: { default: 'Go' } })
    expect(button.attributes('aria-keyshortcuts')).toBe('Control+k')
    expect(button.findAll('kbd').map((key) => key.text())).toEqual(['Ctrl', 'K'])
  })

  it('keeps focus while it is busy or not for now, and does nothing', async () => {
    const pressed = vi.fn<() => void>()
    const button = mount(BaseButton, { props: { busy: true }, attrs: { onClick: pressed }, attachTo: attachTo() })
    expect(button.attributes('disabled')).toBeUndefined()
    await button.trigger('click')
    expect(pressed).not.toHaveBeenCalled()
    await button.setProps({ busy: false })
    await button.trigger('click')
    expect(pressed).toHaveBeenCalledOnce()
    button.unmount()
  })
})

it('a field ties its control to label, hint and error', async () => {
  const field = mount(BaseField, {
    props: { label: 'E-mail', hint: 'Yours' },
    slots: { default: `<template #default="{ id, describedby }"><input :id="id" :aria-describedby="describedby" /></template>` },
  })
  const input = field.find('input')
  expect(field.find('label').attributes('for')).toBe(input.attributes('id'))
  expect(field.find(`#${input.attributes('aria-describedby')}`).text()).toBe('Yours')
  await field.setProps({ error: 'Not an address' })
  expect(field.find(`#${input.attributes('aria-describedby')}`).text()).toBe('Not an address')
})

it('a dialog opens as modal, is named by its title, and says when it is closed', async () => {
  const dialog = mount(BaseDialog, { props: { modelValue: true, title: 'Keys' }, slots: { default: 'inside' }, attachTo: attachTo() })
  await flushPromises()
  const box = dialog.find('dialog')
  expect((box.element as HTMLDialogElement).open).toBe(true)
  expect(dialog.find(`#${box.attributes('aria-labelledby')}`).text()).toBe('Keys')
  await dialog.find('[aria-label=Close]').trigger('click')
  expect(dialog.emitted('update:modelValue')).toEqual([[false]])
  dialog.unmount()
})

it('a menu opens on its first line, is walked with arrows, and gives focus back', async () => {
  const run = vi.fn<() => void>()
  const menu = mount(BaseMenu, { props: { label: 'More', choices: [{ label: 'Bury', run: () => {} }, { label: 'Flag', shortcut: 'f', run }] }, attachTo: attachTo() })
  const trigger = menu.find('[aria-haspopup]')
  await trigger.trigger('click')
  await nextTick()
  expect(document.activeElement?.textContent).toContain('Bury')
  await menu.find('[role=menu]').trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toContain('Flag')
  await menu.find('[role=menu]').trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toContain('Bury')
  await menu.trigger('keydown', { key: 'Escape' })
  expect(menu.find('[role=menu]').exists()).toBe(false)
  expect(document.activeElement).toBe(trigger.element)
  await trigger.trigger('click')
  await menu.findAll('[role=menuitem]')[1]!.trigger('click')
  expect(run).toHaveBeenCalledOnce()
  menu.unmount()
})

it('tabs move with arrows, one of them in the tab order', async () => {
  const tabs = mount(BaseTabs, {
    props: { label: 'Views', tabs: [{ name: 'a', label: 'A' }, { name: 'b', label: 'B' }], modelValue: 'a', 'onUpdate:modelValue': (name: string) => tabs.setProps({ modelValue: name }) },
    slots: { a: 'first', b: 'second' },
    attachTo: attachTo(),
  })
  expect(tabs.find('[role=tabpanel]').text()).toBe('first')
  await tabs.find('[role=tablist]').trigger('keydown', { key: 'ArrowRight' })
  await flushPromises()
  expect(tabs.find('[role=tabpanel]').text()).toBe('second')
  expect(tabs.findAll('[role=tab]').map((tab) => tab.attributes('tabindex'))).toEqual(['-1', '0'])
  tabs.unmount()
})

it('a table has row and column headings, and can be scrolled by keyboard', () => {
  const table = mount(BaseTable, { props: { caption: 'Days', columns: [{ label: 'Day' }, { label: 'Due', numeric: true }], rows: [['Monday', 3]] } })
  expect(table.find('[role=region]').attributes('tabindex')).toBe('0')
  expect(table.find('tbody th').attributes('scope')).toBe('row')
  expect(table.find('tbody td').text()).toBe('3')
})

it('backticks mark code, and nothing else is markup', () => {
  const text = mount({ components: { TextRich }, template: '<p><TextRich text="`x += 1` is <b>not</b> *one* step ` here" /></p>' })
  expect(text.findAll('code').map((code) => code.text())).toEqual(['x += 1'])
  expect(text.text()).toBe('x += 1 is <b>not</b> *one* step ` here')
})

it('a listing keeps its lines, shaded or not', async () => {
  const code = 'def f(x):\n    # add\n    return "one" + x\n'
  const listing = mount(CodeListing, { props: { text: code, language: 'python' } })
  const plain = listing.findAll('.line').map((line) => line.element.textContent)
  await vi.waitFor(() => expect(listing.find('.keyword').exists()).toBe(true), 5_000)
  expect(listing.findAll('.line').map((line) => line.element.textContent)).toEqual(plain)
  expect(plain.join('')).toBe(code)
  expect(listing.find('.comment').text()).toBe('# add')
  expect(listing.find('.string').text()).toBe('"one"')
  expect(listing.find('pre').attributes('tabindex')).toBe('0')
})
