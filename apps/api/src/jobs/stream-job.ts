import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { isUnderWay } from './jobs.ts'
import type { Job, Jobs } from './jobs.ts'

/** Sends a job after every change as an event named `progress`, at most ten times a second, until it waits for somebody or is over. */
export function streamJob(c: Context, jobs: Jobs, job: Job, show: () => Promise<unknown>): Response {
  return streamSSE(c, async (stream) => {
    let wake = () => {}
    const unwatch = jobs.watch(job.id, () => wake())
    stream.onAbort(() => {
      unwatch()
      wake()
    })
    while (!stream.aborted) {
      const changed = new Promise<void>((resolve) => (wake = resolve))
      const isLast = !isUnderWay(job)
      await stream.writeSSE({ event: 'progress', data: JSON.stringify(await show()) })
      if (isLast) break
      await changed
      await stream.sleep(100)
    }
    unwatch()
  })
}
