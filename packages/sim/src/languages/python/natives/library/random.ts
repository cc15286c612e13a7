import { SUSPEND } from '../../../../machine/frame.ts'
import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Thread } from '../../../../machine/thread.ts'
import type { Tracer, Value } from '../../../../machine/values.ts'
import * as source from '../../library/random.ts'
import type { RandomState } from '../../library/random.ts'
import {
  betavariate, expovariate, gammavariate, gauss, lognormvariate, normalvariate, paretovariate, triangular, uniform, vonmisesvariate, weibullvariate,
} from '../../library/random-deviates.ts'
import { classOf, libraryClass, method, OBJECT } from '../../objects/classes.ts'
import { PyDict } from '../../objects/dict.ts'
import { type Keywords, type NativeAnswer, PyBytes, type PyClass, PyFloat, PyList, PyNative, PyNativeObject, PyRange, PyTuple } from '../../objects/values.ts'
import { mayWhole } from '../../runtime/items.ts'
import { plainItems } from '../../runtime/iteration.ts'
import { asFloat, isInt, toInt } from '../../runtime/numbers.ts'
import { unwrap } from '../../runtime/operators.ts'
import { typeError } from '../../runtime/raise.ts'
import { integer, parameters } from '../signature.ts'

/**
 * A generator. Draws of one that was seeded depend on their order, so every draw is an operation others may notice. One that was not
 * gives numbers nobody can predict: there each thread draws from a stream of its own, and the order of draws cannot matter.
 */
export class PyRandom extends PyNativeObject {
  readonly sort = 'random'
  seeded = false
  /** Behind the functions of the module, not made by the program. */
  ofModule = false
  state: RandomState = source.seeded()
  /** The streams of an unseeded generator. */
  readonly streams = new Map<Thread, PyRandom>()
  /** Any thread may come to the module's own by its name. */
  override get isEverywhere(): boolean {
    return this.ofModule
  }
  trace(tracer: Tracer): void {
    tracer.number(this.seeded ? 1 : 0)
    tracer.number(this.state.index)
    for (const at of [0, 1, 397, 623]) tracer.number(this.state.words[at] ?? 0)
    if (this.state.gaussNext !== null) tracer.number(this.state.gaussNext)
    this.traceAttributes(tracer)
  }
}

export const RANDOM = libraryClass('random', 'Random', [OBJECT], 'object')
RANDOM.factory = (_m, cls: PyClass) => new PyRandom(cls)

/**
 * The generator behind the functions of the module: one a process, held by its first thread. A forked child starts with one of its own,
 * as CPython's does, which seeds itself anew after a fork.
 */
function moduleGenerator(m: Interpreter): PyRandom {
  const first = m.current.process.threads[0]!
  const known = first.held.find((value): value is PyRandom => value instanceof PyRandom && value.ofModule)
  if (known !== undefined) return known
  const generator = m.born(new PyRandom(RANDOM))
  generator.ofModule = true
  generator.shared = true
  m.keepThread(first)
  first.held = [...first.held, generator]
  return generator
}

/** The stream a draw comes from, or SUSPEND until leave is given. */
function streamOf(m: Interpreter, generator: PyRandom, thread: Thread): PyRandom | typeof SUSPEND {
  if (generator.seeded || !generator.shared) return m.maySync(generator, 'random', undefined, undefined) ? generator : SUSPEND
  let own = generator.streams.get(thread)
  if (own === undefined) {
    own = m.born(new PyRandom(generator.cls))
    own.state = source.seeded(thread.place)
    m.journal.setKey(generator, generator.streams, thread, own)
    m.keepThread(thread)
    thread.held = [...thread.held, own]
  }
  return own
}

type Draw = (m: Interpreter, state: RandomState, args: readonly Value[], keywords: Keywords, thread: Thread) => NativeAnswer

const functions = new Map<string, Value>()

/** A method of Random and the function of the same name. */
function define(name: string, draw: Draw): void {
  const run = (m: Interpreter, generator: PyRandom, args: readonly Value[], keywords: Keywords, thread: Thread): NativeAnswer => {
    const stream = streamOf(m, generator, thread)
    if (stream === SUSPEND) return SUSPEND
    const state = { ...stream.state }
    const answer = draw(m, state, args, keywords, thread)
    if (answer !== SUSPEND) m.journal.set(stream, 'state', state)
    return answer
  }
  method(RANDOM, name, (m, [self, ...args], keywords, thread) => run(m, self as PyRandom, args, keywords, thread), { effect: 'pure' })
  functions.set(name, new PyNative(name, `Random.${name}`, (m, args, keywords, thread) => run(m, moduleGenerator(m), args, keywords, thread), 'pure', false))
}

/** A draw with checked arguments. */
function checked(name: string, spec: string, draw: (m: Interpreter, state: RandomState, values: readonly Value[], thread: Thread) => NativeAnswer): void {
  const read = parameters('Random.', name, spec)
  define(name, (m, state, args, keywords, thread) => draw(m, state, read(m, args, keywords), thread))
}

checked('random', '', (_m, state) => new PyFloat(source.random(state)))
checked('getrandbits', 'k', (m, state, [k]) => source.getrandbits(state, integer(m, k)))
checked('randbytes', 'n', (m, state, [n]) => new PyBytes(source.randbytes(state, Number(integer(m, n)))))
checked('randint', 'a:, b:', (m, state, [a, b]) => source.randint(state, integer(m, a), integer(m, b)))
checked('randrange', 'start:, stop=, step=', (m, state, [start, stop = null, step = 1]) =>
  source.randrange(state, integer(m, start), stop === null ? null : integer(m, stop), integer(m, step)))

/** A sequence as its length and what stands where; SUSPEND until it may be looked at. */
function sequence(m: Interpreter, value: Value): readonly Value[] | PyRange | typeof SUSPEND {
  if (value instanceof PyRange) return value
  if (value instanceof PyList) return mayWhole(m, value, false) ? value.items : SUSPEND
  if (typeof value === 'string' || value instanceof PyTuple || value instanceof PyBytes) return plainItems(m, value) as readonly Value[]
  throw typeError(m, value instanceof PyDict ? "Population must be a sequence.  For dicts or sets, use sorted(d)." : `object of type '${classOf(value).name}' has no len()`)
}

const itemAt = (items: readonly Value[] | PyRange, at: number): Value => (items instanceof PyRange ? items.start + at * items.step : items[at])

checked('choice', 'seq:', (m, state, [value]) => {
  const items = sequence(m, value)
  return items === SUSPEND ? SUSPEND : itemAt(items, source.choiceIndex(state, items.length))
})

checked('choices', 'population:, weights=, *cum_weights=, *k=', (m, state, [population, weights = null, cumulative = null, k = 1]) => {
  const items = sequence(m, population)
  if (items === SUSPEND) return SUSPEND
  if (weights !== null && cumulative !== null) throw typeError(m, 'Cannot specify both weights and cumulative weights')
  const totals = weights !== null ? running(m, weights) : cumulative !== null ? numbers(m, cumulative) : null
  return m.born(new PyList(source.choicesIndexes(state, items.length, Number(integer(m, k)), totals).map((at) => itemAt(items, at))))
})

function numbers(m: Interpreter, value: Value): number[] {
  const items = plainItems(m, value)
  if (items === undefined || typeof items === 'symbol') throw typeError(m, 'weights must be a sequence of numbers')
  return items.map((item) => asFloat(unwrap(item)) ?? Number.NaN)
}

function running(m: Interpreter, value: Value): number[] {
  let total = 0
  return numbers(m, value).map((weight) => (total += weight))
}

checked('sample', 'population:, k:, *counts=', (m, state, [population, k, counts = null]) => {
  const items = sequence(m, population)
  if (items === SUSPEND) return SUSPEND
  const places = counts === null ? source.sampleIndexes(state, items.length, Number(integer(m, k))) : source.sampleCounted(state, running(m, counts), Number(integer(m, k)))
  return m.born(new PyList(places.map((at) => itemAt(items, at))))
})

checked('shuffle', 'x:', (m, state, [value]) => {
  if (!(value instanceof PyList)) throw typeError(m, `'${classOf(value).name}' object does not support item assignment`)
  if (!mayWhole(m, value, true)) return SUSPEND
  const order = source.shuffledOrder(state, value.items.length)
  const before = [...value.items]
  m.journal.keepArray(value, value.items)
  order.forEach((from, to) => (value.items[to] = before[from]))
  return null
})

type Deviate = (state: RandomState, ...values: (number | undefined)[]) => number

const DEVIATES: readonly (readonly [name: string, parameters: string, deviate: unknown])[] = [
  ['uniform', 'a:, b:', uniform],
  ['triangular', 'low=, high=, mode=', triangular],
  ['gauss', 'mu=, sigma=', gauss],
  ['normalvariate', 'mu=, sigma=', normalvariate],
  ['lognormvariate', 'mu:, sigma:', lognormvariate],
  ['expovariate', 'lambd:', expovariate],
  ['vonmisesvariate', 'mu:, kappa:', vonmisesvariate],
  ['gammavariate', 'alpha:, beta:', gammavariate],
  ['betavariate', 'alpha:, beta:', betavariate],
  ['paretovariate', 'alpha:', paretovariate],
  ['weibullvariate', 'alpha:, beta:', weibullvariate],
]
for (const [name, spec, deviate] of DEVIATES) {
  checked(name, spec, (m, state, values) => new PyFloat((deviate as Deviate)(state, ...values.map((value) => parameter(m, value)))))
}

function parameter(m: Interpreter, value: Value): number | undefined {
  if (value === undefined || value === null) return undefined
  const x = asFloat(unwrap(value))
  if (x === undefined) throw typeError(m, `must be real number, not ${classOf(value).name}`)
  return x
}

// ---- seeds -------------------------------------------------------------------------------------------------------------------------

function seededBy(m: Interpreter, value: Value): RandomState {
  const plain = unwrap(value)
  if (plain === null || plain === undefined) return source.seeded()
  if (isInt(plain)) return source.seeded(toInt(plain))
  if (plain instanceof PyFloat) return source.seededByFloat(plain.value)
  if (typeof plain === 'string') return source.seededByText(plain)
  if (plain instanceof PyBytes) return source.seededByBytes(plain.data)
  throw typeError(m, 'The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
}

function seed(m: Interpreter, generator: PyRandom, value: Value): NativeAnswer {
  if (!m.maySync(generator, 'seed', undefined, undefined)) return SUSPEND
  m.journal.set(generator, 'state', seededBy(m, value ?? null))
  m.journal.set(generator, 'seeded', value !== undefined && value !== null)
  return null
}

method(RANDOM, '__init__', (m, [self, value]) => seed(m, self as PyRandom, value))
method(RANDOM, 'seed', (m, [self, value], keywords) => seed(m, self as PyRandom, value ?? keywords.get('a')))
functions.set('seed', new PyNative('seed', 'Random.seed', (m, [value], keywords) => seed(m, moduleGenerator(m), value ?? keywords.get('a')), 'pure', false))
functions.set('Random', RANDOM)

export const RANDOM_MODULE: ReadonlyMap<string, Value> = functions
