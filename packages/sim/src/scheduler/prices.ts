import type { Costs } from '../machine/options.ts'
import type { LanguageName } from '../languages.ts'

/** What the clocked run charges, in seconds; see PRICES for where the numbers come from. */
export interface Prices extends Costs {
  /** Between the start of a process and its first instruction of the program; computing of the child's. */
  readonly processBootS: { readonly fork: number; readonly fresh: number }
  /** A core goes on with another thread of the same process, or of another. */
  readonly threadSwitchS: number
  readonly processSwitchS: number
  /** How long a thread may go on while others wait for its lock on the interpreter, or for its core. */
  readonly turnS: number
}

const CONTEXT_SWITCHES = { threadSwitchS: 2e-6, processSwitchS: 5e-6 }

/**
 * Python: CPU time of CPython 3.11.7 on a two-core x86-64 server of 2026 (resource.getrusage around each loop, best of three). A loop that
 * counts to a million, nine of our instructions a round: 0.028 s. Starting and joining 1,000 threads that do nothing: 0.067 s. Starting and
 * joining 100 forked processes: 0.10 s in the parent, 0.26 s in the children. A spawned child also starts an interpreter and imports
 * (`python3 -c "import multiprocessing"`: about 40 ms). The switch interval is CPython's default (sys.getswitchinterval). Go and Java: compiled code
 * at about a nanosecond an instruction; a goroutine start is some 300 ns and a platform thread some 60 µs, both orders of magnitude only,
 * as are the context switches (lmbench's lat_ctx, small working sets: 1-5 µs); the scheduler's turn is Linux's base slice of 3 ms, and
 * 10 ms for goroutines (Go's sysmon preempts after that).
 */
export const PRICES: Readonly<Record<LanguageName, Prices>> = {
  python: {
    instructionS: 3.1e-9, threadStartS: 65e-6, processStartS: 1.0e-3, processBootS: { fork: 2.6e-3, fresh: 40e-3 }, turnS: 5e-3, ...CONTEXT_SWITCHES,
  },
  go: { instructionS: 1e-9, threadStartS: 0.3e-6, processStartS: 1e-3, processBootS: { fork: 0, fresh: 0 }, turnS: 10e-3, ...CONTEXT_SWITCHES, threadSwitchS: 0.2e-6 },
  java: { instructionS: 1e-9, threadStartS: 60e-6, processStartS: 1e-3, processBootS: { fork: 0, fresh: 0 }, turnS: 3e-3, ...CONTEXT_SWITCHES },
}
