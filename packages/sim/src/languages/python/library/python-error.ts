/**
 * A Python exception on its way out of a library function. The machine catches it and raises the
 * built-in class named `type` with `args`; nothing else may leave this folder by `throw`, but TooLarge.
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

/** A value that there is no room for, or that would take minutes in one operation: a bound of the simulator, named by what is too large. */
export class TooLarge extends Error {}

/** Items of one list, tuple or the like, and bits of one number. */
const MOST_ITEMS = 20_000_000
const MOST_BITS = 33_554_432

/** @throws TooLarge */
export function checkItems(count: number): void {
  if (count > MOST_ITEMS) throw new TooLarge('items of one container')
}

/** @throws TooLarge */
export function checkBits(bits: number): void {
  if (bits > MOST_BITS) throw new TooLarge('bits of one number')
}

export const valueError = (message: string): PythonError => new PythonError('ValueError', message)
export const typeError = (message: string): PythonError => new PythonError('TypeError', message)
export const overflowError = (message: string): PythonError => new PythonError('OverflowError', message)
export const zeroDivision = (message: string): PythonError => new PythonError('ZeroDivisionError', message)
export const indexError = (message: string): PythonError => new PythonError('IndexError', message)
