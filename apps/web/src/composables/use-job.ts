import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { Failure } from '../api/failure.ts'

/** What every job of the server says of itself. */
interface AnyJob {
  id: string
  state: string
  restarts: number
}

const lookMs = 400
const slowestMs = 10_000
const underWay = new Set(['reading', 'proving', 'writing'])

/**
 * Follows work that goes on at the server, until it waits for somebody or is over. A server that cannot be reached is asked again, ever more
 * slowly: it goes on with the job when it is back. One that knows nothing of the job any more ends the following.
 */
export function useJob<Job extends AnyJob>(look: (id: string) => Promise<Job>, changed: (job: Job, before: Job | undefined) => void = () => {}) {
  const job = shallowRef<Job>()
  /** Why nothing new is known; the job itself may be well. */
  const trouble = ref<string>()
  const isGone = ref(false)
  let waitMs = lookMs
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  function follow(now: Job) {
    const before = job.value?.id === now.id ? job.value : undefined
    clearTimeout(timer)
    job.value = now
    trouble.value = undefined
    isGone.value = false
    waitMs = lookMs
    changed(now, before)
    if (underWay.has(now.state)) lookAgain(now.id)
  }

  function lookAgain(id: string) {
    timer = setTimeout(() => void look(id).then((now) => job.value?.id === id && follow(now), (error: unknown) => missed(id, error)), waitMs)
  }

  function missed(id: string, error: unknown) {
    if (job.value?.id !== id) return
    if (error instanceof Failure && !error.isTemporary) {
      isGone.value = true
      trouble.value = error.message
      return
    }
    trouble.value = 'The server cannot be reached. It goes on when it is back; nothing here is lost.'
    waitMs = Math.min(waitMs * 2, slowestMs)
    lookAgain(id)
  }

  function forget() {
    clearTimeout(timer)
    job.value = undefined
    trouble.value = undefined
    isGone.value = false
  }

  const isUnderWay = computed(() => job.value !== undefined && underWay.has(job.value.state) && !isGone.value)
  return { job, isUnderWay, isGone, trouble, follow, forget }
}
