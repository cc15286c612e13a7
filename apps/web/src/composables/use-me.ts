import { useQuery, useQueryCache } from '@pinia/colada'
import { computed, watch } from 'vue'
import { fetchMe, saveSettings } from '../api/identity.ts'
import type { Settings } from '../api/identity.ts'
import { usePreferences } from '../stores/preferences.ts'

const key = ['me']

/**
 * Who is here: shown from what was read last, read anew by every page that asks. Pinia Colada comes with the pages that read through it;
 * its plugin would only set defaults, and practice does without.
 */
export function useMe() {
  const cache = useQueryCache()
  const preferences = usePreferences()
  const query = useQuery({ key, query: fetchMe, staleTime: 0 })
  const learner = computed(() => query.data.value?.learner ?? null)
  const settings = computed(() => query.data.value?.settings)

  watch(learner, (now, before) => {
    if (now && now.id !== before?.id && settings.value) preferences.singleKeysOn = settings.value.shortcuts
  })

  /** Another learner may be here now: nothing that was read before holds. */
  async function refreshEverything() {
    // What may no longer be read says so in its own place.
    await cache.invalidateQueries().catch(() => undefined)
  }

  async function change(changes: Partial<Settings>) {
    const saved = await saveSettings(changes)
    const me = query.data.value
    if (me) cache.setQueryData(key, { ...me, settings: saved })
  }

  return { ...query, learner, settings, change, refreshEverything }
}
