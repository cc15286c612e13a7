import type { Code } from '../../../bytecode/program.ts'
import type { Type } from '../types.ts'
import type { JavaMethod, RuntimeClass } from '../runtime/classes.ts'

/** What an instruction's constant can be: everything resolved when the program was compiled. */
export interface FieldReference {
  readonly kind: 'field'
  readonly name: string
  readonly slot: number
  /** The place in FutureAccess, and in words. */
  readonly place: string
  /** Accesses in code of the program are seen by other threads; the library's own are not. */
  readonly visible: boolean
  readonly volatile: boolean
  /** A field of a library class that does nothing to guard it: others see the accesses of library code too. */
  readonly unguarded: boolean
}

export interface StaticReference {
  readonly kind: 'static'
  readonly name: string
  /** Its name among the program's globals: `Main.counter`. */
  readonly place: string
  readonly type: Type
  readonly visible: boolean
  readonly volatile: boolean
}

export interface CallReference {
  readonly kind: 'call'
  readonly how: 'static' | 'dynamic' | 'exactly'
  readonly method: JavaMethod
  readonly selector: string
  readonly name: string
  /** What the call touches besides what the callee's code says: `Heap.write(this)` in ArrayList touches `inside java.util.ArrayList`. */
  readonly place: string
}

export interface LambdaReference {
  readonly kind: 'lambda'
  readonly cls: RuntimeClass
  readonly method: JavaMethod
  /** Selectors that run the function. */
  readonly selectors: ReadonlySet<string>
}

export interface TypeReference {
  readonly kind: 'type'
  readonly cls: RuntimeClass
}

export interface InitReference {
  readonly kind: 'init'
  readonly cls: RuntimeClass
  /** Its state's name among the program's globals. */
  readonly place: string
  code: Code | undefined
}

export type Reference = FieldReference | StaticReference | CallReference | LambdaReference | TypeReference | InitReference
