import type { Access, Event, ThreadId } from './machine.ts'

/** What a step did; its accesses are listed only when somebody asks. */
export class StepEvent implements Event {
  readonly thread: ThreadId
  readonly choice: number
  readonly kind: string
  readonly text: string
  readonly line: number
  readonly output: string
  readonly asked: readonly number[]
  readonly leaveLine: number
  private readonly log: readonly number[]
  constructor(thread: ThreadId, choice: number, kind: string, text: string, line: number, output: string, log: readonly number[], asked: readonly number[], leaveLine: number) {
    this.thread = thread
    this.choice = choice
    this.kind = kind
    this.text = text
    this.line = line
    this.output = output
    this.log = log
    this.asked = asked
    this.leaveLine = leaveLine
  }

  get accesses(): readonly Access[] {
    return pairs(this.log)
  }

  /** Key and mode alternating: the raw form, for engines. */
  get accessLog(): readonly number[] {
    return this.log
  }
}

/** From key and mode alternating. */
export function pairs(log: readonly number[]): Access[] {
  const out: Access[] = []
  for (let i = 0; i < log.length; i += 2) out.push({ key: log[i]!, writes: log[i + 1] === 1 || log[i + 1] === 2 })
  return out
}
