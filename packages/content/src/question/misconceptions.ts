/** A wrong rule that makes wrong answers come out right, and the rule that holds. */
export interface Misconception {
  id: string
  /** What the learner seems to believe. */
  belief: string
  /** What holds. */
  rule: string
}

const table = [
  ['processes-share-memory', 'Processes see each other’s variables.', 'Each process has its own address space: what one writes, another does not see unless memory was shared on purpose.'],
  ['threads-copy-memory', 'Each thread works on its own copy of the globals.', 'Threads of one process share heap, globals and code; only stack, registers and program counter are their own.'],
  ['threads-share-stack', 'Threads share one stack.', 'Each thread has its own stack: local variables are its own, objects on the heap are everyone’s.'],
  ['increment-is-atomic', '`x += 1` is one indivisible step.', 'It reads, adds and writes: another thread may come in between, and one of the two updates is lost.'],
  ['check-then-act-is-atomic', 'What was true when it was checked is still true when it is used.', 'Between the check and the act another thread may change what was checked; both must stand under one lock.'],
  ['start-order-is-run-order', 'Threads run in the order in which they were started.', '`start` only makes a thread ready; who runs first is up to the scheduler.'],
  ['start-runs-to-end', '`start` runs the new thread to its end before the caller goes on.', 'Both are runnable after `start`; only `join` waits for the end.'],
  ['main-waits-by-itself', 'The program waits by itself for everything it started.', 'Ask: Go ends with `main`, daemon threads die with the program, and only a join or a wait group makes the order certain.'],
  ['sleep-orders-threads', '`sleep` makes sure that the other thread goes first.', '`sleep` only makes it likely; ordering needs a join, a lock, a condition or a channel.'],
  ['lock-is-ignored', 'A lock does not hold others back.', 'A thread that asks for a held lock blocks until it is released.'],
  ['lock-protects-data', 'A lock protects a variable, whoever touches it.', 'A lock only keeps out those who take the same lock; every access has to take it.'],
  ['any-lock-will-do', 'Two threads are safe as long as each holds some lock.', 'Both must hold the same lock: one lock for each piece of shared data.'],
  ['lock-order-is-free', 'The order in which locks are taken does not matter.', 'Taking two locks in opposite orders can close a circle of waiting: a deadlock.'],
  ['gil-makes-safe', 'The GIL makes Python programs free of races.', 'The GIL protects the interpreter, not your invariants: a thread may lose it between a read and the write that follows.'],
  ['gil-blocks-io', 'Because of the GIL, threads never help in Python.', 'A thread gives the GIL up while it waits for I/O, so waiting overlaps; only computing in Python code does not.'],
  ['threads-always-parallel', 'More threads always mean more speed.', 'Threads speed computing up only where they can run at the same time: cores, and in CPython a build without the GIL.'],
  ['concurrency-is-parallelism', 'Concurrent and parallel mean the same.', 'Concurrent is dealing with several things in overlapping time; parallel is doing them at the same instant.'],
  ['threads-are-isolated', 'A crash in one thread leaves the others alone.', 'Threads live in one process: memory corruption or a fatal signal in one ends them all.'],
  ['processes-are-cheap', 'A process costs no more than a thread.', 'A process needs its own address space and tables; a thread is set up inside what is there already.'],
  ['zombie-runs-on', 'A zombie is a process that keeps running or eats memory.', 'A zombie has ended; all that is left is its line in the process table, until its parent waits for it.'],
  ['orphan-is-zombie', 'An orphan and a zombie are the same.', 'An orphan runs on after its parent ended; a zombie has ended and has not been waited for.'],
  ['pipe-is-two-way', 'A pipe carries bytes in both directions.', 'A pipe carries bytes one way: one end to write, one end to read.'],
  ['shared-memory-is-safe', 'Shared memory takes care of its own synchronisation.', 'Shared memory is only memory that both see: it still needs a lock or a semaphore.'],
  ['channel-is-always-buffered', 'A send on a channel never waits.', 'A send on an unbuffered channel waits until a receiver is there; on a buffered one it waits when the buffer is full.'],
  ['goroutine-is-os-thread', 'Each goroutine is a thread of the operating system.', 'The Go runtime runs many goroutines on a few operating-system threads.'],
  ['virtual-thread-is-faster', 'A virtual thread computes faster than a platform thread.', 'It waits more cheaply; computing takes the same processor time.'],
  ['volatile-makes-atomic', '`volatile` makes `x++` safe.', '`volatile` makes writes visible and ordered; it does not join a read and a write into one step.'],
  ['thread-local-is-shared', 'A thread-local variable is seen by all threads.', 'Each thread finds a value of its own under the same name; what one sets, the others do not see.'],
  ['await-holds-others-back', 'Between two lines of a coroutine nothing else can run.', 'At every `await` the loop may run other coroutines, and they may change what was read before it.'],
  ['closures-keep-values', 'A lambda keeps the values that its names had when it was made.', 'It keeps the names and looks them up when it runs; by then a loop variable has its last value.'],
  ['spawn-copies-parent', 'A child started by `spawn` begins with the values of its parent.', 'It begins with a fresh interpreter that imports the module again; only what is passed to it comes from the parent.'],
  ['run-starts-a-thread', 'Calling `run` on a thread object starts the thread.', '`run` is an ordinary call on the caller’s own thread; `start` makes the new one.'],
  ['blocked-uses-cpu', 'A blocked thread uses up processor time.', 'A blocked thread is not on the ready list and costs no processor time until it is woken.'],
  ['ready-is-running', 'Ready means running.', 'Ready means it could run; it waits until the scheduler gives it a core.'],
] as const

export const misconceptions: readonly Misconception[] = table.map(([id, belief, rule]) => ({ id, belief, rule }))

/** The misconception with this id, or undefined where a teacher named one of their own. */
export function misconceptionNamed(id: string): Misconception | undefined {
  return misconceptions.find((known) => known.id === id)
}
