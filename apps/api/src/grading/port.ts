import type { Answer, Grade, Variant } from '@interleave/content'

/** Judges answers. What needs the simulator is computed away from the event loop and under bounds. */
export interface Grader {
  /** @throws AnswerRefused when the answer does not fit the variant; GraderBusy when too much is waiting. */
  grade(variant: Variant, answer: Answer): Promise<Grade>
  close(): Promise<void>
}

/** The simulator cannot run the program of this question. */
export class ProgramRefused extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'ProgramRefused'
  }
}

/** More answers wait for the simulator than can be served in time. */
export class GraderBusy extends Error {
  constructor(options?: ErrorOptions) {
    super('More programs are waiting to be explored than the server can take.', options)
    this.name = 'GraderBusy'
  }
}
