import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExploreResult } from '../../src/index.ts'
import { verdictsOf } from '../verdicts.ts'

/** One way a real run ended. */
export interface RealOutput {
  readonly stdout: string
  /** What the program, or the end of it, said; without stack traces. */
  readonly stderr: string
  /** Null: it went on for ever and was ended by the recorder. */
  readonly exitCode: number | null
}

/** What the real toolchain did with one program. Lines are counted without the comments of verdicts, which may be added later. */
export interface Recording {
  /** Print of the program without its verdicts: a changed program must be recorded again. */
  readonly program: string
  readonly runs: number
  /** Every output that was seen, each once, sorted. */
  readonly outputs: readonly RealOutput[]
  /** Pairs of lines that a race detector named, the smaller first, sorted; absent where none was asked. */
  readonly races?: readonly (readonly [number, number])[]
  /** The compiler refused it at these places (`line:column`, in its order); then nothing ran. */
  readonly refused?: readonly string[]
}

/** `corpus/<language>/recorded.json`: made by `corpus/record.ts`, read by ordinary tests, which need no toolchain. */
export interface Recorded {
  /** `go1.19.8` … */
  readonly toolchain: string
  /** By file name. */
  readonly programs: Readonly<Record<string, Recording>>
  /** Programs that need a newer toolchain than the one that recorded, or a package it lacks: which. */
  readonly newer: Readonly<Record<string, string>>
}

const NOTHING: Recorded = { toolchain: '', programs: {}, newer: {} }

/** What was recorded for a language; nothing where nobody has yet. */
export function readRecorded(language: string): Recorded {
  const file = recordedFile(language)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded) : NOTHING
}

export function recordedFile(language: string): string {
  return join(import.meta.dirname, '..', language, 'recorded.json')
}

export function printOf(text: string): string {
  const code = text.split('\n').filter((line) => !VERDICT.test(line)).join('\n')
  return createHash('sha256').update(code).digest('hex').slice(0, 16)
}

/** A line of a program, counted without the lines of verdicts before it. */
export function codeLine(text: string, line: number): number {
  return line - text.split('\n').slice(0, line - 1).filter((one) => VERDICT.test(one)).length
}

/** `line:column` with its line counted so. */
export function codePlace(text: string, place: string): string {
  const [line, column] = place.split(':')
  return `${codeLine(text, Number(line))}:${column}`
}

const VERDICT = /^\s*\/\/>/

/** The version a program says it needs (`needs go1.22`), where it does. */
export function needs(text: string): string | undefined {
  return verdictsOf(text).find((verdict) => verdict.words[0] === 'needs')?.words[1]
}

/** Sentences about what the real toolchain did and the search did not find. A bug in the model, every one. */
export function unpredicted(language: string, file: string, text: string, found: ExploreResult): string[] {
  const recording = recordingOf(language, file, text)
  if (recording === undefined || typeof recording === 'string') return recording === undefined ? [] : [recording]
  if (recording.refused !== undefined) return [`the real compiler refuses it at ${recording.refused.join(' and ')}`]
  const outputs = recording.outputs.filter((output) => !isPredicted(language, output, found)).map((output) => `a real run ended so: ${JSON.stringify(output)}`)
  const behind = verdictsOf(text).filter((verdict) => verdict.words[0] === 'behind-race').map((verdict) => verdict.words.slice(1).map(Number))
  const known = new Set([...found.races.map((race) => race.lines), ...behind].map((lines) => lines.map((line) => codeLine(text, line)).join()))
  const races = (recording.races ?? []).filter((lines) => !known.has(lines.join())).map((lines) => `a real race on lines ${lines.join(' and ')} (verdicts not counted)`)
  return [...outputs, ...races]
}

/**
 * A sentence where the real compiler refuses a program on other lines than these; undefined where it agrees or was not asked. Columns moved between
 * versions of the compilers, so lines are compared.
 */
export function refusedElsewhere(language: string, file: string, text: string, lines: readonly number[]): string | undefined {
  const recording = recordingOf(language, file, text)
  if (typeof recording !== 'object') return recording
  const really = distinctLines((recording.refused ?? []).map((place) => Number(place.split(':')[0])))
  const said = distinctLines(lines.map((line) => codeLine(text, line)))
  return really === said ? undefined : `the real compiler refuses lines ${really}, not ${said} (verdicts not counted)`
}

function distinctLines(lines: readonly number[]): string {
  return [...new Set(lines)].toSorted((a, b) => a - b).join(' ')
}

function recordingOf(language: string, file: string, text: string): Recording | string | undefined {
  const { programs, newer } = readRecorded(language)
  const recording = programs[file]
  const command = `node packages/sim/corpus/record.ts ${language}`
  if (recording === undefined) return newer[file] === undefined ? `${file} was never recorded: ${command}` : undefined
  return recording.program === printOf(text) ? recording : `${file} has changed since it was recorded: ${command}`
}

/** A run that had to be ended: for ever busy, or waiting for ever where the language's runtime does not tell. */
const ENDLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  go: new Set(['diverged', 'hidden']),
  java: new Set(['diverged', 'hidden', 'deadlocked', 'blocked']),
}

function isPredicted(language: string, { stdout, stderr, exitCode }: RealOutput, { outcomes }: ExploreResult): boolean {
  return outcomes.tailsAfter(stdout).some((tail) => {
    if (exitCode === null) return ENDLESS[language]!.has(tail.ending)
    return tail.exitCode === exitCode && spoken(tail.stderr) === stderr
  })
}

/** Standard error up to the first stack trace. */
export function spoken(stderr: string): string {
  const trace = stderr.search(/^(goroutine .*\[|\[signal |\tat |exit status )/m)
  return (trace < 0 ? stderr : stderr.slice(0, trace)).trimEnd()
}
