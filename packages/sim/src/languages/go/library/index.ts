import { source as atomic } from './atomic.ts'
import { cmp, heap, iter, list, maps, ring, slices, sort } from './collections.ts'
import { source as context } from './context.ts'
import { source as errors } from './errors.ts'
import { source as fmt } from './fmt.ts'
import { source as io } from './io.ts'
import { bits, math, rand } from './numbers.ts'
import { source as os } from './os.ts'
import { source as sync } from './sync.ts'
import { bufio, debug, errgroup, log, reflect, runtime, signal, syscall, testing } from './system.ts'
import { bytes, strconv, strings, unicode, utf8 } from './text.ts'
import { source as time } from './time.ts'

/**
 * The modelled standard library: Go text by import path. A function with a body is compiled like the program's own
 * (and marked as library code); one without a body is native, found by its full name.
 */
export const librarySources: Readonly<Record<string, string>> = {
  bufio, bytes, cmp, 'container/heap': heap, 'container/list': list, 'container/ring': ring, context, errors, fmt,
  'golang.org/x/sync/errgroup': errgroup, io, iter, log, maps, math, 'math/bits': bits, 'math/rand': rand, 'math/rand/v2': rand,
  os, 'os/signal': signal, reflect, runtime, 'runtime/debug': debug, slices, sort, strconv, strings, sync,
  'sync/atomic': atomic, syscall, testing, time, unicode, 'unicode/utf8': utf8,
}
