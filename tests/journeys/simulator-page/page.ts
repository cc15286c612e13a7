import type { Asked, Whole } from './explore-whole.ts'

/** What the journey calls: the worker's answer, or its failure as an exception. */
declare global {
  var explore: (asked: Asked) => Promise<Whole>
}

const worker = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' })

globalThis.explore = (asked) =>
  new Promise((resolve, reject) => {
    const answered = ({ data }: MessageEvent<{ whole: Whole } | { failure: string }>) => {
      if ('whole' in data) resolve(data.whole)
      else reject(new Error(data.failure))
    }
    worker.addEventListener('message', answered, { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
    worker.postMessage(asked, [])
  })
