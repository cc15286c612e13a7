import type { RealOutput } from './recorded.ts'

export interface Program {
  readonly file: string
  readonly text: string
}

/** What a program did, each output once; or where it does not compile (`line:column`). */
export type BatchResult = { readonly outputs: readonly RealOutput[] } | { readonly refused: readonly string[] }

/** A real compiler and runtime, for the recorder. One module a language. */
export interface Toolchain {
  /** Folder of the corpus, and ending of its files. */
  readonly language: 'go' | 'java'
  /** What it calls itself: `go1.19.8`. */
  version(): string
  /** Whether a program that needs this version can be built. */
  has(version: string): boolean
  /** Builds one program in an empty folder. Throws Refused where it does not compile. */
  build?(program: Program, folder: string): Built
  /** Instead: builds and runs them all, so many times each. */
  batch?(programs: readonly Program[], runs: number): ReadonlyMap<string, BatchResult>
}

/** The compiler said no, at these places (`line:column`). */
export class Refused extends Error {
  readonly places: readonly string[]
  constructor(places: readonly string[], words: string) {
    super(words)
    this.places = places
  }
}

export interface Built {
  /** How one run is started; runs differ in what makes schedules differ. */
  command(run: number): Command
  /** A run under a race detector, and the pairs of lines its report names. */
  readonly races?: { readonly runs: number; command(run: number): Command; read(stderr: string): (readonly [number, number])[] }
}

export interface Command {
  readonly program: string
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}
