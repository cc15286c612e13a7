/** One move: which thread (numbered in the order in which this run created them) and which way its operation goes. */
export interface Move {
  readonly thread: number
  readonly choice: number
}

export type Schedule = readonly Move[]

/** How steps are cut; a schedule means the same run only under the same cut. */
export type Cut = 'future' | 'static' | 'operation'

const CUTS: readonly Cut[] = ['future', 'static', 'operation']

/**
 * `f:0*3.1.2-1*2`: cut (f, s or o), then moves separated by dots: thread in base 36, `-choice` where it is not 0, `*times` where it repeats.
 */
export function formatSchedule(cut: Cut, schedule: Schedule): string {
  const parts: string[] = []
  for (let i = 0; i < schedule.length; ) {
    const { thread, choice } = schedule[i]!
    let times = 1
    while (schedule[i + times]?.thread === thread && schedule[i + times]?.choice === choice) times++
    parts.push(thread.toString(36) + (choice === 0 ? '' : `-${choice.toString(36)}`) + (times === 1 ? '' : `*${times.toString(36)}`))
    i += times
  }
  return `${cut[0]}:${parts.join('.')}`
}

/** The inverse of formatSchedule; undefined for text that is no schedule. */
export function parseSchedule(text: string): { cut: Cut; schedule: Schedule } | undefined {
  const match = /^([fso]):((?:[0-9a-z]+(?:-[0-9a-z]+)?(?:\*[0-9a-z]+)?(?:\.|$))*)$/.exec(text.trim())
  if (match === null) return undefined
  const cut = CUTS.find((c) => c.startsWith(match[1]!))!
  const schedule: Move[] = []
  for (const part of match[2]!.split('.')) {
    if (part === '') continue
    const [, thread, choice, times] = /^([0-9a-z]+)(?:-([0-9a-z]+))?(?:\*([0-9a-z]+))?$/.exec(part)!
    const move = { thread: Number.parseInt(thread!, 36), choice: Number.parseInt(choice ?? '0', 36) }
    const count = Number.parseInt(times ?? '1', 36)
    if (schedule.length + count > 10_000_000) return undefined
    for (let i = 0; i < count; i++) schedule.push(move)
  }
  return { cut, schedule }
}
