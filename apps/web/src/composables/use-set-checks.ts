import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { checkSet } from '../api/sets.ts'
import type { Complaint } from '../api/sets.ts'
import type { useSetDraft } from './use-set-draft.ts'

const pauseMs = 1_200

/** What the checks say of the whole set, asked again a moment after each save. */
export function useSetChecks(set: string, draft: ReturnType<typeof useSetDraft>) {
  const complaints = shallowRef<readonly Complaint[]>([])
  const byKey = computed(() => {
    const found = new Map<string, Complaint[]>()
    for (const complaint of complaints.value) if (complaint.key) found.set(complaint.key, [...(found.get(complaint.key) ?? []), complaint])
    return found
  })
  const errors = computed(() => complaints.value.filter(({ severity }) => severity === 'error').length)
  let timer: ReturnType<typeof setTimeout> | undefined
  let checkedRevision: number | undefined

  async function look() {
    const wanted = draft.revision.value
    const answer = await checkSet(set).catch(() => undefined)
    if (!answer || wanted < (checkedRevision ?? 0)) return
    checkedRevision = answer.revision
    complaints.value = answer.complaints
  }

  watch([draft.revision, draft.saveState], ([revision, state]) => {
    clearTimeout(timer)
    if (state === 'saved' && draft.isLoaded.value && revision !== checkedRevision) timer = setTimeout(() => void look(), pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))

  return { complaints, byKey, errors, look }
}
