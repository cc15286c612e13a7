import { computed, onScopeDispose, ref } from 'vue'

/**
 * The server's clock, carried on by this device's monotonic one: it does not matter what the device believes the time to be, nor that it is set
 * anew in between. `tick` milliseconds between two looks.
 */
export function useServerClock(tick = 1_000) {
  let ahead = Date.now() - performance.now()
  const now = ref(Date.now())
  const timer = setInterval(look, tick)
  onScopeDispose(() => clearInterval(timer))

  /** Takes the server's word for the time (milliseconds since 1970). */
  function set(serverNow: number) {
    ahead = serverNow - performance.now()
    look()
  }

  function look() {
    now.value = ahead + performance.now()
  }

  return { now: computed(() => now.value), set, look }
}
