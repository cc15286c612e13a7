const isApple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

const written: Readonly<Record<string, string>> = {
  Mod: isApple ? '⌘' : 'Ctrl',
  Enter: 'Enter',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** What the reader's keyboard prints on a key: `Mod` is ⌘ on Apple machines and Ctrl elsewhere. */
export function keyLabel(key: string): string {
  return written[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** The same chord as `aria-keyshortcuts` spells it. */
export function ariaShortcut(keys: string): string {
  return keys.replace('Mod', isApple ? 'Meta' : 'Control')
}
