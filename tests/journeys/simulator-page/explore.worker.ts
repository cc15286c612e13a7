import { exploreWhole } from './explore-whole.ts'
import type { Asked } from './explore-whole.ts'

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  exploreWhole(data).then(
    (whole) => postMessage({ whole }),
    (problem: Error) => postMessage({ failure: `${problem.message}\n${problem.stack}` }),
  )
})
