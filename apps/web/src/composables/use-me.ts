import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { fetchMe, saveSettings } from '../api/identity.ts'
import type { Settings } from '../api/identity.ts'

const key = ['me']

/** Who is here: read once, shared by every page, read anew after signing in, up or out. */
export function useMe() {
  const cache = useQueryCache()
  const query = useQuery({ key, query: fetchMe, staleTime: 60_000 })
  const learner = computed(() => query.data.value?.learner ?? null)
  const settings = computed(() => query.data.value?.settings)

  /** Another learner may be here now: nothing that was read before holds. */
  async function refreshEverything() {
    await cache.invalidateQueries({}, 'all')
  }

  async function change(changes: Partial<Settings>) {
    const saved = await saveSettings(changes)
    const me = query.data.value
    if (me) cache.setQueryData(key, { ...me, settings: saved })
  }

  return { ...query, learner, settings, change, refreshEverything }
}
