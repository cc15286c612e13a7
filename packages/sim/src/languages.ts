import type { Interpreter } from './machine/interpreter.ts'
import type { MachineOptions } from './machine/options.ts'
import type { Program } from './bytecode/program.ts'
import type { Diagnostic } from './source/index.ts'

export type LanguageName = 'python' | 'go' | 'java'

/** A program ready to run, in whatever language. */
export interface LoadedProgram {
  /** A new machine at the start of the program, the same every time. */
  machine(options: MachineOptions): Interpreter
  readonly program: Program
}

/** Text → bytecode, or the reasons why not. */
export interface LoadResult {
  readonly loaded: LoadedProgram | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What every language's door offers. */
export interface Language {
  /** Awaited before `load`: fetches what this text needs besides the language itself. */
  prepare?(text: string, file: string): Promise<void>
  load(text: string, file: string): LoadResult
}

const ENDINGS: Readonly<Record<string, LanguageName>> = { py: 'python', go: 'go', java: 'java' }

export function languageOf(file: string): LanguageName | undefined {
  return ENDINGS[file.slice(file.lastIndexOf('.') + 1)]
}
