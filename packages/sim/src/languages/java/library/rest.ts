/** The part of the library that most programs of threads do not reach: fetched when one does (index.ts). */
import type { LibraryText } from './index.ts'
import { DATE_NATIVES } from '../runtime/natives-dates.ts'
import { DECIMAL_NATIVES } from '../runtime/natives-decimals.ts'
import { PATTERN_NATIVES } from '../runtime/natives-patterns.ts'
import { VAR_HANDLE_NATIVES } from '../runtime/natives-var-handles.ts'
import type { Native } from '../runtime/natives.ts'
import { ANNOTATIONS, PROCESS_HANDLE } from './annotations.ts'
import { ATOMIC_PLACES } from './atomic-places.ts'
import { BIG_NUMBERS } from './big-numbers.ts'
import { BLOCKING_DEQUES } from './blocking-deques.ts'
import { COLLECTORS } from './collectors.ts'
import { COMPLETABLE } from './completable-future.ts'
import { CONCURRENT_COLLECTIONS } from './concurrent-collections.ts'
import { NUMBER_STREAMS } from './number-streams.ts'
import { DATE_FIELDS } from './date-fields.ts'
import { DATE_FORMATS } from './date-formats.ts'
import { CHRONOLOGIES, DATES } from './dates.ts'
import { DURATION } from './duration.ts'
import { CHARSETS, READERS, SCANNER } from './input.ts'
import { LOCAL_TIMES } from './local-times.ts'
import { MOMENTS, OLD_DATES } from './moments.ts'
import { OPTIONALS } from './optionals.ts'
import { FORK_JOIN } from './fork-join.ts'
import { OLDER_LISTS } from './older-lists.ts'
import { TIMERS } from './timers.ts'
import { ORDERED_QUEUES } from './ordered-queues.ts'
import { PATTERNS } from './patterns.ts'
import { PHASERS } from './phasers.ts'
import { QUEUED_SYNCHRONIZER } from './queued-synchronizer.ts'
import { READ_WRITE_LOCKS } from './read-write-locks.ts'
import { SORTED_MAPS } from './sorted-maps.ts'
import { STAMPED_LOCK } from './stamped-lock.ts'
import { STATISTICS } from './statistics.ts'
import { STREAM_PIPE } from './stream-pipe.ts'
import { STREAM_TYPES } from './stream-types.ts'
import { FIELD_UPDATERS, VAR_HANDLES } from './var-handles.ts'

export const REST: readonly LibraryText[] = [
  ['java.lang', PROCESS_HANDLE],
  ['java.lang.annotation', ANNOTATIONS],
  ['java.math', BIG_NUMBERS],
  ['java.util.regex', PATTERNS],
  ['java.util', SORTED_MAPS], ['java.util', OLD_DATES], ['java.util', OPTIONALS], ['java.util', OLDER_LISTS], ['java.util', TIMERS], ['java.util', SCANNER], ['java.util', STATISTICS],
  ['java.util.concurrent', FORK_JOIN], ['java.util.concurrent', PHASERS], ['java.util.concurrent', ORDERED_QUEUES], ['java.util.concurrent', CONCURRENT_COLLECTIONS], ['java.util.concurrent', COMPLETABLE],
  ['java.io', READERS],
  ['java.nio.charset', CHARSETS],
  ['java.time', DURATION], ['java.time', DATES], ['java.time', LOCAL_TIMES], ['java.time', MOMENTS],
  ['java.time.chrono', CHRONOLOGIES],
  ['java.time.temporal', DATE_FIELDS],
  ['java.time.format', DATE_FORMATS],
  ['java.util.stream', COLLECTORS], ['java.util.stream', STREAM_TYPES], ['java.util.stream', STREAM_PIPE], ['java.util.stream', NUMBER_STREAMS],
  ['java.util.concurrent.locks', STAMPED_LOCK], ['java.util.concurrent.locks', QUEUED_SYNCHRONIZER],
  ['java.lang.invoke', VAR_HANDLES],
  ['java.util.concurrent.atomic', FIELD_UPDATERS], ['java.util.concurrent.atomic', ATOMIC_PLACES],
  ['java.util.concurrent', BLOCKING_DEQUES], ['java.util.concurrent.locks', READ_WRITE_LOCKS],
]

/** The natives of those texts. */
export const REST_NATIVES: Readonly<Record<string, Native>> = { ...DECIMAL_NATIVES, ...PATTERN_NATIVES, ...DATE_NATIVES, ...VAR_HANDLE_NATIVES }

export * as NEAR from '../near.ts'
