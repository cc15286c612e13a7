/**
 * A Python exception on its way out of a library function. The machine catches it and raises the
 * built-in class named `type` with `args`; nothing else may leave this folder by `throw`.
 */
export class PythonError extends Error {
  readonly type: string
  readonly args: readonly unknown[]

  constructor(type: string, message: string, args: readonly unknown[] = [message]) {
    super(message)
    this.type = type
    this.args = args
  }
}

export const valueError = (message: string): PythonError => new PythonError('ValueError', message)
export const typeError = (message: string): PythonError => new PythonError('TypeError', message)
export const overflowError = (message: string): PythonError => new PythonError('OverflowError', message)
export const zeroDivision = (message: string): PythonError => new PythonError('ZeroDivisionError', message)
export const indexError = (message: string): PythonError => new PythonError('IndexError', message)
