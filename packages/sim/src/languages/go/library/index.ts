import { source as atomic } from './atomic.ts'
import { source as bufio } from './bufio.ts'
import { source as bytes } from './bytes.ts'
import { source as cmp } from './cmp.ts'
import { source as context } from './context.ts'
import { source as debug } from './debug.ts'
import { source as errgroup } from './errgroup.ts'
import { source as errors } from './errors.ts'
import { source as fmt } from './fmt.ts'
import { source as heap } from './heap.ts'
import { source as io } from './io.ts'
import { source as iter } from './iter.ts'
import { source as list } from './list.ts'
import { source as log } from './log.ts'
import { source as maps } from './maps.ts'
import { bits, math, rand } from './numbers.ts'
import { source as os } from './os.ts'
import { source as reflect } from './reflect.ts'
import { source as ring } from './ring.ts'
import { source as runtime } from './runtime.ts'
import { source as signal } from './signal.ts'
import { source as slices } from './slices.ts'
import { source as sort } from './sort.ts'
import { source as strconv } from './strconv.ts'
import { source as strings } from './strings.ts'
import { source as sync } from './sync.ts'
import { source as syscall } from './syscall.ts'
import { source as testing } from './testing.ts'
import { source as time } from './time.ts'
import { source as unicode } from './unicode.ts'
import { source as utf8 } from './utf8.ts'

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
