import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { handleKey, listKeys, useKeys } from './use-keys.ts'
import type { KeyAction } from './use-keys.ts'

let singleKeysOn = true
const listen = (event: KeyboardEvent) => handleKey(event, singleKeysOn)
beforeEach(() => {
  singleKeysOn = true
  window.addEventListener('keydown', listen)
})
afterEach(() => {
  window.removeEventListener('keydown', listen)
  document.body.innerHTML = ''
})

function withKeys(actions: KeyAction[], inside = '<button>b</button>') {
  const Holder = defineComponent({ setup: () => (useKeys(actions), () => h('div', { innerHTML: inside })) })
  return mount(Holder, { attachTo: document.body })
}

const action = (keys: string, more: Partial<Omit<KeyAction, 'run'>> = {}) => ({ keys, label: keys, group: 'Test', run: vi.fn<() => void>(), ...more })

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  on.dispatchEvent(event)
  return event
}

describe('single keys', () => {
  it('run, in either case, and keep the browser from acting too', () => {
    const g = action('g')
    const page = withKeys([g])
    expect(press('g').defaultPrevented).toBe(true)
    press('G')
    expect(g.run).toHaveBeenCalledTimes(2)
    page.unmount()
  })

  it('rest in text fields but not on radios', () => {
    const one = action('1')
    const page = withKeys([one], '<input type="text"><textarea></textarea><select></select><input type="radio">')
    for (const field of document.querySelectorAll('[type=text], textarea, select')) press('1', field)
    expect(one.run).not.toHaveBeenCalled()
    press('1', document.querySelector('[type=radio]')!)
    expect(one.run).toHaveBeenCalledOnce()
    page.unmount()
  })

  it('rest when they are switched off, while chords and Enter stay', () => {
    singleKeysOn = false
    const [g, enter, chord] = [action('g'), action('Enter'), action('Mod+k')]
    const page = withKeys([g, enter, chord])
    press('g')
    press('Enter')
    press('k', document.body, { ctrlKey: true })
    expect([g, enter, chord].map(({ run }) => run.mock.calls.length)).toEqual([0, 1, 1])
    page.unmount()
  })

  it('do not answer to chords of the browser', () => {
    const s = action('s')
    const page = withKeys([s])
    press('s', document.body, { ctrlKey: true })
    press('s', document.body, { altKey: true })
    expect(s.run).not.toHaveBeenCalled()
    page.unmount()
  })
})

describe('Enter', () => {
  it('is left to buttons, links and areas of text', () => {
    const enter = action('Enter')
    const page = withKeys([enter], '<button>b</button><a href="/x">a</a><textarea></textarea><input type="text">')
    for (const element of document.querySelectorAll('button, a, textarea')) press('Enter', element)
    expect(enter.run).not.toHaveBeenCalled()
    press('Enter', document.querySelector('input')!)
    expect(enter.run).toHaveBeenCalledOnce()
    page.unmount()
  })

  it('with Ctrl works from an area of text', () => {
    const check = action('Mod+Enter')
    const page = withKeys([check], '<textarea></textarea>')
    press('Enter', document.querySelector('textarea')!, { ctrlKey: true })
    expect(check.run).toHaveBeenCalledOnce()
    page.unmount()
  })
})

it('keys that are not for now fall through to those that are', () => {
  const [off, on] = [action('u', { when: () => false }), action('u')]
  const page = withKeys([on, off])
  press('u')
  expect(on.run).toHaveBeenCalledOnce()
  page.unmount()
})

it('keys end with their component, and rest while a dialog is open', () => {
  const u = action('u')
  const page = withKeys([u])
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>')
  press('u')
  document.querySelector('dialog')!.remove()
  expect(listKeys().some(({ keys }) => keys === 'u')).toBe(true)
  page.unmount()
  press('u')
  expect(u.run).not.toHaveBeenCalled()
  expect(listKeys().some(({ keys }) => keys === 'u')).toBe(false)
})
