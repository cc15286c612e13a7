import type { Answer, Grade, Kind, Variant } from '@interleave/content'

/** Judges answers. What needs the simulator is computed away from the event loop and under bounds. */
export interface Grader {
  /** Whether it can judge questions of this kind here and now. */
  grades(kind: Kind): boolean
  /** @throws AnswerRefused when the answer does not fit the variant; GraderBusy when too much is waiting. */
  grade(variant: Variant, answer: Answer): Promise<Grade>
  close(): Promise<void>
}

/** More answers wait for the simulator than can be served in time. */
export class GraderBusy extends Error {
  constructor() {
    super('More programs are waiting to be explored than the server can take.')
    this.name = 'GraderBusy'
  }
}
