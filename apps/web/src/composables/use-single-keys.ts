import { computed } from 'vue'
import { saveSettings } from '../api/identity.ts'
import { usePreferences } from '../stores/preferences.ts'

/**
 * The switch for single keys. It works at once on this device, for someone who has not started too; where there is a learner it is
 * saved with their settings and follows them.
 */
export function useSingleKeys() {
  const preferences = usePreferences()
  return computed({
    get: () => preferences.singleKeysOn,
    set(shortcuts) {
      preferences.singleKeysOn = shortcuts
      // Nobody here yet, or no connection: the device remembers, and the next sign-in brings the learner's own.
      saveSettings({ shortcuts }).catch(() => undefined)
    },
  })
}
