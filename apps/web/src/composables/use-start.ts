import { ref } from 'vue'
import { useRouter } from 'vue-router'
import { startAsGuest } from '../api/identity.ts'
import { sentenceOf } from '../api/failure.ts'
import { usePreferences } from '../stores/preferences.ts'
import { useMe } from './use-me.ts'
import { notify } from './use-toasts.ts'

/** One press from reading about it to doing it: a guest is made where nobody is signed in. */
export function useStart() {
  const router = useRouter()
  const { learner, refreshEverything } = useMe()
  const isStarting = ref(false)

  async function start() {
    if (isStarting.value) return
    isStarting.value = true
    try {
      if (!learner.value) {
        await startAsGuest({ shortcuts: usePreferences().singleKeysOn })
        await refreshEverything()
      }
      await router.push('/practice')
    } catch (error) {
      notify(sentenceOf(error))
    } finally {
      isStarting.value = false
    }
  }

  return { learner, start, isStarting }
}
