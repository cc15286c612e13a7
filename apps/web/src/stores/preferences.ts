import { defineStore } from 'pinia'
import { ref, watch } from 'vue'

export type Theme = 'system' | 'light' | 'dark'

const place = 'interleave.preferences'

/** What belongs to this device and not to the learner: kept in the browser, read again by index.html before the first paint. */
export const usePreferences = defineStore('preferences', () => {
  const kept = readKept()
  const theme = ref<Theme>(kept.theme ?? 'system')
  const singleKeysOn = ref(kept.singleKeysOn ?? true)

  watch(
    [theme, singleKeysOn],
    () => {
      keep({ theme: theme.value, singleKeysOn: singleKeysOn.value })
      if (theme.value === 'system') delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = theme.value
    },
    { flush: 'sync' },
  )

  return { theme, singleKeysOn }
})

interface Kept {
  theme?: Theme
  singleKeysOn?: boolean
}

function readKept(): Kept {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return value && typeof value === 'object' ? (value as Kept) : {}
  } catch {
    return {}
  }
}

function keep(value: Kept) {
  try {
    localStorage.setItem(place, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing still follows the choice until the page is left.
  }
}
