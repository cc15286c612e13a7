import type { Thread } from '../../../machine/thread.ts'

/** The number that get_ident shows. */
export function identOf(thread: Thread): number {
  return 140_000_000_000_000 + thread.place * 4096
}
