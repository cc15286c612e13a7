import { ProblemError } from '../http/problem.ts'

/** Two learners of a class cannot share a nickname; `free` is one that nobody has. */
export function nicknameTaken(free: string): ProblemError {
  return new ProblemError('class/nickname', { detail: 'Somebody in the class has this nickname already.', fix: `${free} is free.` })
}
