import type { Ending, LanguageName, Outcome } from '@interleave/sim'

/**
 * What of an outcome can be compared between languages: standard output, and how the run ended in one common word.
 *
 * | common word | Python                              | Go                                         | Java                               |
 * |-------------|-------------------------------------|--------------------------------------------|------------------------------------|
 * | exited N    | exited, exit code N                 | exited, exit code N, nobody waits          | exited, exit code N                |
 * | raised      | raised: main ends by an exception   | raised: a panic ends main                  | raised: main ends by an exception  |
 * | stuck       | deadlocked: main waits for ever     | deadlocked: `all goroutines are asleep`    | deadlocked: main waits for ever    |
 * | stuck       | hidden: only daemons go on            | hidden: only timers go on                  | hidden: only daemons go on         |
 * | left        | blocked: main is done, threads wait | exited while goroutines wait for ever      | blocked: main is done, threads wait |
 * | diverged    | diverged                            | diverged                                   | diverged                           |
 *
 * Not compared, because the languages differ on purpose: standard error (tracebacks, the deadlock's report), exit codes of `raised` (1, 2, 1) and of `stuck`
 * (Go's runtime ends with 2, the others never end), names of exceptions, names of those who wait. Not written as a triple at all: an
 * exception that leaves a thread other than main (Go ends the program, the others only the thread), and main returning while
 * others work (Go ends them, the others wait), unless the threads are daemons.
 */
export function normalOutcome(language: LanguageName, outcome: Outcome): string {
  return `${JSON.stringify(outcome.stdout)} ${commonEnding(language, outcome)}`
}

function commonEnding(language: LanguageName, { ending, exitCode, blocked }: Outcome): string {
  if (ending === 'exited') return language === 'go' && blocked.length > 0 ? 'left' : `exited ${exitCode}`
  return COMMON[ending]
}

const COMMON: Readonly<Record<Exclude<Ending, 'exited'>, string>> = { raised: 'raised', deadlocked: 'stuck', hidden: 'stuck', blocked: 'left', diverged: 'diverged' }
