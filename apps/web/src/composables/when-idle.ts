/** Runs each when the browser has nothing better to do; one that fails is asked for again when it is needed. */
export function whenIdle(...tasks: readonly (() => Promise<unknown>)[]) {
  const run = () => void Promise.allSettled(tasks.map((task) => task()))
  if ('requestIdleCallback' in window) requestIdleCallback(run)
  else setTimeout(run, 500)
}
