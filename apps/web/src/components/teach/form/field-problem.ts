/** Something said about a question while it is written, and the field it belongs to. */
export interface FieldProblem {
  /** `faces.0.wrong.2.text`; '' where it speaks of the whole question. */
  readonly path: string
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly sentence: string
  /** What to do. */
  readonly fix: string
}

/** The problems of a field and of everything inside it. */
export function problemsAt(problems: readonly FieldProblem[], path: string): FieldProblem[] {
  return problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`))
}

/** The problems inside a field, named from there on. */
export function problemsWithin(problems: readonly FieldProblem[], path: string): FieldProblem[] {
  return problemsAt(problems, path).map((problem) => ({ ...problem, path: problem.path.slice(path.length + 1) }))
}

/** The problems of this field and not of those inside it. */
export const problemsOn = (problems: readonly FieldProblem[], path: string): FieldProblem[] => problems.filter((problem) => problem.path === path)

/** Whether something written is wrong; what is not written yet is no mistake. */
export const isWrong = (problems: readonly FieldProblem[]): boolean => problems.some(({ code, severity }) => severity === 'error' && code !== 'written/empty')
