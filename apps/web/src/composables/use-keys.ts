import { hasInjectionContext, inject, onScopeDispose, shallowReactive } from 'vue'
import type { InjectionKey } from 'vue'

/**
 * One thing a key does. `keys` is a `KeyboardEvent.key`, with `Mod+` before it for ⌘ or Ctrl. What is registered here is
 * also what the legend (`?`) and the go-anywhere box list, so no key can exist that is not shown.
 */
export interface KeyAction {
  keys: string
  label: string
  group: string
  run(): void
  /** Asked at each press; a key that is not for now falls through. */
  when?(): boolean
  /** The last of a run of keys, of which this is the first; those after it are `hidden`. */
  upTo?: string
  /** Left out of the legend, where a neighbour already speaks for it (1 … 9). */
  hidden?: boolean
}

/** Whether the keys of what stands below it are to act now: of several questions on a page, one at a time listens. */
export const keyGate: InjectionKey<() => boolean> = Symbol('key gate')

const registered = shallowReactive(new Set<KeyAction>())

/** Keys that live as long as the calling component. A later registration wins over an earlier one. */
export function useKeys(actions: readonly KeyAction[]) {
  const gate = hasInjectionContext() && inject(keyGate, undefined)
  const gated = gate ? actions.map((action) => ({ ...action, when: () => gate() && (action.when?.() ?? true) })) : actions
  for (const action of gated) registered.add(action)
  onScopeDispose(() => {
    for (const action of gated) registered.delete(action)
  })
}

/** What the legend shows now. */
export function listKeys(): readonly KeyAction[] {
  return [...registered].filter((action) => !action.hidden)
}

/**
 * Runs the action a key press asks for. Single printable keys rest while text is being typed and while `singleKeysOn` is
 * false (WCAG 2.1.4); Enter on a button or link stays the browser's, unless the
 * button only holds something (`data-passes-enter`).
 */
export function handleKey(event: KeyboardEvent, singleKeysOn: boolean) {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  const action = [...registered].toReversed().find((each) => matches(each.keys, event) && (each.when?.() ?? true))
  if (!action || !mayRun(action.keys, event.target, singleKeysOn)) return
  event.preventDefault()
  action.run()
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const wantsMod = keys.startsWith('Mod+')
  const key = wantsMod ? keys.slice(4) : keys
  if (wantsMod !== (event.ctrlKey || event.metaKey) || event.altKey) return false
  return event.key === key || (key.length === 1 && event.key.toLowerCase() === key)
}

function mayRun(keys: string, target: EventTarget | null, singleKeysOn: boolean): boolean {
  if (keys.startsWith('Mod+')) return true
  const element = target instanceof HTMLElement ? target : null
  if (keys === 'Enter') return !element?.closest('a, button:not([data-passes-enter]), summary, textarea, select, [role=menu], [contenteditable]')
  if (keys.length === 1) return singleKeysOn && !isTyping(element)
  return !isTyping(element)
}

function isTyping(element: HTMLElement | null): boolean {
  if (!element) return false
  if (element.isContentEditable || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit', 'range'].includes(element.type)
}
