import { SourceText } from '../../../source/index.ts'
import { ARRAYS } from './arrays.ts'
import { ATOMICS } from './atomics.ts'
import { BLOCKING_QUEUES } from './blocking-queues.ts'
import { COLLECTION_TOOLS } from './collection-tools.ts'
import { COLLECTION_TYPES } from './collection-types.ts'
import { CONCURRENT_MAPS } from './concurrent-maps.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { EXECUTORS } from './executors.ts'
import { FUNCTIONS } from './functions.ts'
import { FUTURES } from './futures.ts'
import { LANG } from './lang.ts'
import { LISTS } from './lists.ts'
import { LOCKS } from './locks.ts'
import { MAPS } from './maps.ts'
import { NUMBERS } from './numbers.ts'
import { TEXT_PATTERNS } from './text-patterns.ts'
import { QUEUES } from './queues.ts'
import { SCHEDULED } from './scheduled.ts'
import { STREAM_DOORS } from './stream-doors.ts'
import { SETS } from './sets.ts'
import { SYNCHRONIZERS } from './synchronizers.ts'
import { TEXT } from './text.ts'
import { INTERLEAVE, IO, THREADS } from './threads.ts'
import { TEMPORAL, TIMES } from './time.ts'
import { UTILITIES } from './utilities.ts'
import type { LibrarySource } from '../class-table.ts'
import type * as Near from '../near.ts'
import { parse } from '../parse.ts'
import type { Native } from '../runtime/natives.ts'
import type { TypeDeclaration } from '../tree.ts'

/** A package and Java source of classes in it. */
export type LibraryText = readonly [packageName: string, text: string]

/** Our Java sources by package. A class is cut out of its text and parsed when a program first names it. */
const TEXTS: readonly LibraryText[] = [
  ['java.lang', LANG], ['java.lang', TEXT], ['java.lang', NUMBERS], ['java.lang', THREADS], ['java.io', IO], ['interleave', INTERLEAVE],
  ['java.util.function', FUNCTIONS], ['java.util', COLLECTION_TYPES], ['java.util', LISTS], ['java.util', QUEUES], ['java.util', MAPS], ['java.util', SETS],
  ['java.util', UTILITIES], ['java.util', COLLECTION_TOOLS], ['java.util', ARRAYS], ['java.util.stream', STREAM_DOORS],
  ['java.util.concurrent', FUTURES], ['java.util.concurrent', EXECUTORS],
  ['java.util.concurrent', SYNCHRONIZERS], ['java.util.concurrent', BLOCKING_QUEUES], ['java.util.concurrent', CONCURRENT_MAPS],
  ['java.util.concurrent', SCHEDULED], 
  ['java.util.concurrent.atomic', ATOMICS], ['java.util.concurrent.locks', LOCKS], ['java.time', TIMES], ['java.time.temporal', TEMPORAL], ['java.util.regex', TEXT_PATTERNS],
]

/** Classes of rest.ts by package: known by name before their texts are there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'java.lang': 'ProcessHandle ShutdownHooks',
  'java.lang.annotation': 'Annotation ElementType RetentionPolicy Retention Target Documented Inherited Repeatable',
  'java.time': 'Duration Instant DayOfWeek Month Year LocalDate LocalTime LocalDateTime Period ZoneId ZoneOffset ZonedDateTime Clock',
  'java.time.chrono': 'ChronoLocalDate ChronoLocalDateTime',
  'java.time.temporal': 'ChronoUnit ChronoField TemporalAdjuster TemporalAdjusters UnsupportedTemporalTypeException',
  'java.time.format': 'TextStyle DateTimeParseException AmountReader DateTimeFormatter DateReader',
  'java.io': 'Reader StringReader InputStreamReader BufferedReader Writer StringWriter PrintWriter',
  'java.nio.charset': 'Charset StandardCharsets',
  'java.util': 'Vector Stack PriorityQueue UUID TimerTask Timer OptionalInt OptionalLong OptionalDouble StringJoiner StringTokenizer BitSet Scanner IntSummaryStatistics LongSummaryStatistics DoubleSummaryStatistics Date Hashtable IdentityHashMap WeakHashMap EnumMap EnumSet TreeMap TreePart TreeSet',
  'java.math': 'BigInteger BigDecimal MathContext RoundingMode',
  'java.util.regex': 'Pattern MatchResult Match Matcher PatternSyntaxException',
  'java.util.stream': 'BaseStream Stream IntStream LongStream DoubleStream Collector Collecting Collectors Pipe IntPipe LongPipe DoublePipe',
  'java.util.concurrent': 'ForkJoinTask RecursiveTask RecursiveAction ForkJoinPool Phaser Exchanger PriorityBlockingQueue DelayQueue BlockingDeque TransferQueue LinkedBlockingDeque LinkedTransferQueue ConcurrentSkipListMap ConcurrentSkipListSet ConcurrentLinkedQueue ConcurrentLinkedDeque CopyOnWriteArrayList CopyOnWriteArraySet CompletionStage CompletableFuture',
  'java.util.concurrent.locks': 'StampedLock ReentrantReadWriteLock AbstractOwnableSynchronizer AbstractQueuedSynchronizer',
  'java.util.concurrent.atomic': 'AtomicIntegerFieldUpdater AtomicLongFieldUpdater AtomicReferenceFieldUpdater AtomicIntegerArray AtomicLongArray LongAccumulator DoubleAdder DoubleAccumulator AtomicReferenceArray AtomicStampedReference AtomicMarkableReference',
  'java.lang.invoke': 'MethodHandles VarHandle',
}

/** Classes of rest.ts that signatures here name: as much as it takes to name them. Who asks for a member needs the rest. */
const HEADS: Readonly<Record<string, string>> = {
  'java.time.Duration': 'public final class Duration implements java.time.temporal.TemporalAmount, Comparable<Duration> {',
  'java.nio.charset.Charset': 'public final class Charset {',
  'java.util.stream.BaseStream': 'public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {',
  'java.util.stream.Stream': 'public interface Stream<T> extends BaseStream<T, Stream<T>> {',
  'java.util.stream.IntStream': 'public interface IntStream extends BaseStream<Integer, IntStream> {',
  'java.util.stream.LongStream': 'public interface LongStream extends BaseStream<Long, LongStream> {',
  'java.util.stream.DoubleStream': 'public interface DoubleStream extends BaseStream<Double, DoubleStream> {',
}

/** A program reaches a class whose text was not fetched yet. */
export class RestNeeded extends Error {}

const HEAD = /^(?:(?:public|abstract|final|sealed|strictfp) )*(?:class|interface|enum|record|@interface) (\w+)/gm

let index: Map<string, string> | undefined
let isWhole = false
let near: typeof Near | undefined

/** Every class text of the library by full name, as far as it was fetched. */
export function libraryTexts(): ReadonlyMap<string, string> {
  return (index ??= buildIndex())
}

export function isLibraryWhole(): boolean {
  return isWhole
}

/** Fetches what `ELSEWHERE` names; the natives behind it are for the caller to add. */
export async function fetchRest(): Promise<Readonly<Record<string, Native>>> {
  const { NEAR, REST, REST_NATIVES } = await import('./rest.ts')
  near = NEAR
  libraryTexts()
  if (!isWhole) for (const text of REST) enter(index!, text)
  isWhole = true
  return REST_NATIVES
}

function buildIndex(): Map<string, string> {
  const found = new Map<string, string>()
  for (const text of TEXTS) enter(found, text)
  for (const line of EXCEPTIONS.trim().split('\n')) {
    const [full, parent] = line.split(' < ')
    found.set(full!, exceptionText(full!.slice(full!.lastIndexOf('.') + 1), parent!))
  }
  return found
}

function enter(into: Map<string, string>, [name, text]: LibraryText): void {
  const heads = [...text.matchAll(HEAD)]
  heads.forEach((head, at) => into.set(`${name}.${head[1]}`, text.slice(head.index, heads[at + 1]?.index)))
}

/** Full names of the classes that `fetchRest` brings. */
export const namesElsewhere: ReadonlySet<string> = new Set(Object.entries(ELSEWHERE).flatMap(([name, classes]) => classes.split(' ').map((one) => `${name}.${one}`)))

function exceptionText(name: string, parent: string): string {
  const make = (params: string, args: string): string => `  public ${name}(${params}) { super(${args}); }\n`
  const index = name.endsWith('IndexOutOfBoundsException') ? make('int index', '"' + INDEX_TEXTS[name]! + '" + index') : ''
  return `public class ${name} extends ${parent} {\n${make('', '')}${make('String message', 'message')}${make('String message, Throwable cause', 'message, cause')}${make('Throwable cause', 'cause')}${index}}\n`
}

const INDEX_TEXTS: Readonly<Record<string, string>> = {
  IndexOutOfBoundsException: 'Index out of range: ', ArrayIndexOutOfBoundsException: 'Array index out of range: ', StringIndexOutOfBoundsException: 'String index out of range: ',
}

function needWhole(fullName: string): void {
  if (!isWhole && namesElsewhere.has(fullName)) throw new RestNeeded(`${fullName} is in the rest of the library: await prepare(text, file) before load`)
}

/** The heads by which classes of the rest are named. */
export const headsElsewhere: ReadonlyMap<string, string> = new Map(Object.entries(HEADS))

function publicClasses(): readonly string[] {
  return [...libraryTexts()].filter(([name, text]) => text.startsWith('public') && name.startsWith('java')).map(([name]) => name)
}

export const LIBRARY: LibrarySource = {
  needWhole,
  publicClasses,
  get near() {
    if (!near) throw new RestNeeded('a name is not there, and what is near it is in the rest of the library: await prepare(text, file) before load')
    return near
  },
  packages: [...new Set([...libraryTexts().keys(), ...namesElsewhere].map((name) => name.slice(0, name.lastIndexOf('.'))))],
  classText(fullName: string): TypeDeclaration | undefined {
    const head = isWhole ? undefined : HEADS[fullName]
    const text = head === undefined ? libraryTexts().get(fullName) : `${head}}`
    if (text === undefined) {
      needWhole(fullName)
      return undefined
    }
    const { unit, diagnostics } = parse(new SourceText(`${fullName}.java`, text))
    const [declaration] = unit?.types ?? []
    if (!declaration) throw new Error(`the library's ${fullName} does not parse: ${diagnostics[0]?.message} at ${diagnostics[0]?.span.start}`)
    return declaration
  },
}
