import { SUSPEND } from '../../../../machine/frame.ts'
import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Value } from '../../../../machine/values.ts'
import { integerRoot } from '../../library/int-bits.ts'
import * as math from '../../library/math.ts'
import { erf, erfc, gamma, lgamma } from '../../library/math-gamma.ts'
import { comb, factorial, gcd, lcm, perm } from '../../library/math-int.ts'
import { dist, fsum, hypot } from '../../library/math-sums.ts'
import { classOf } from '../../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyFloat, PyFunction, PyNative, PyTuple } from '../../objects/values.ts'
import { bind } from '../../runtime/attributes.ts'
import { call } from '../../runtime/calls.ts'
import { plainItems } from '../../runtime/iteration.ts'
import { asFloat, isInt, numberArithmetic, toInt } from '../../runtime/numbers.ts'
import { unwrap } from '../../runtime/operators.ts'
import { raised, typeError } from '../../runtime/raise.ts'
import { integer, moduleFunction } from '../signature.ts'
import { collected } from '../types.ts'

function real(m: Interpreter, value: Value): number {
  const x = asFloat(unwrap(value))
  if (x === undefined) throw typeError(m, `must be real number, not ${classOf(value).name}`)
  return x
}

/** A float, or an int that may be larger than any float. */
function realOrInt(m: Interpreter, value: Value): number | bigint {
  const plain = unwrap(value)
  return typeof plain === 'bigint' ? plain : real(m, value)
}

const functions = new Map<string, Value>()
const define = (name: string, spec: string, body: Parameters<typeof moduleFunction>[2]): void => {
  functions.set(name, moduleFunction(name, spec, body, 'pure', 'math.'))
}

const { sqrt, exp, expm1, exp2, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, log1p, cbrt, degrees, radians, fabs, ulp } = math
for (const [name, f] of Object.entries({
  sqrt, exp, expm1, exp2, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, log1p, cbrt, degrees, radians, fabs, ulp, gamma, lgamma, erf, erfc,
})) define(name, 'x', (m, [x]) => new PyFloat(f(real(m, x))))

const { pow, fmod, remainder, atan2, copysign, nextafter } = math
for (const [name, f] of Object.entries({ pow, fmod, remainder, atan2, copysign, nextafter })) {
  define(name, 'x, y', (m, [x, y]) => new PyFloat(f(real(m, x), real(m, y))))
}

for (const [name, f] of Object.entries({ floor: math.floor, ceil: math.ceil, trunc: math.trunc })) {
  define(name, 'x', (m, [value], thread) => {
    const hook = classOf(value).lookup(`__${name}__`)
    if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
    const plain = unwrap(value)
    return isInt(plain) ? toInt(plain) : f(real(m, value))
  })
}

define('isnan', 'x', (m, [x]) => Number.isNaN(real(m, x)))
define('isinf', 'x', (m, [x]) => Math.abs(real(m, x)) === Infinity)
define('isfinite', 'x', (m, [x]) => Number.isFinite(real(m, x)))
define('isclose', 'a:, b:, *rel_tol=, *abs_tol=', (m, [a, b, relative, absolute]) =>
  math.isclose(real(m, a), real(m, b), relative === undefined ? 1e-9 : real(m, relative), absolute === undefined ? 0 : real(m, absolute)))
define('modf', 'x', (m, [x]) => new PyTuple(math.modf(real(m, x)).map((part) => new PyFloat(part))))
define('frexp', 'x', (m, [x]) => {
  const [fraction, exponent] = math.frexp(real(m, x))
  return new PyTuple([new PyFloat(fraction), exponent])
})
define('ldexp', 'x, i', (m, [x, i]) => new PyFloat(math.ldexp(real(m, x), integer(m, i))))
define('log', 'x, base?', (m, [x, base]) => new PyFloat(math.log(realOrInt(m, x), base === undefined ? undefined : realOrInt(m, base))))
define('log2', 'x', (m, [x]) => new PyFloat(math.log2(realOrInt(m, x))))
define('log10', 'x', (m, [x]) => new PyFloat(math.log10(realOrInt(m, x))))

define('factorial', 'n', (m, [n]) => factorial(integer(m, n)))
define('isqrt', 'n', (m, [n]) => integerRoot(integer(m, n)))
define('comb', 'n, k', (m, [n, k]) => comb(integer(m, n), integer(m, k)))
define('perm', 'n, k?', (m, [n, k = null]) => perm(integer(m, n), k === null ? null : integer(m, k)))

const variadic = (name: string, body: (m: Interpreter, args: readonly Value[]) => Value): void => {
  functions.set(name, new PyNative(name, name, (m, args) => body(m, args), 'pure', false))
}
variadic('gcd', (m, args) => gcd(...args.map((a) => integer(m, a))))
variadic('lcm', (m, args) => lcm(...args.map((a) => integer(m, a))))
variadic('hypot', (m, args) => new PyFloat(hypot(...args.map((a) => real(m, a)))))

define('dist', 'p, q', (m, [p, q]) => {
  const point = (value: Value): number[] => {
    const items = plainItems(m, value)
    if (items === undefined || typeof items === 'symbol') throw typeError(m, `dist() expected a sequence, not ${classOf(value).name}`)
    return items.map((item) => real(m, item))
  }
  return new PyFloat(dist(point(p), point(q)))
})

/** A function of an iterable; where the program makes the items, they are collected first. */
function overItems(name: string, body: (m: Interpreter, items: readonly Value[], start: Value) => Value): void {
  const fn: PyNative = new PyNative(name, name, (m, [iterable], keywords, thread): NativeAnswer => {
    const items = plainItems(m, iterable)
    if (items === SUSPEND) return SUSPEND
    return items === undefined ? collected(m, thread, fn, iterable) : body(m, items, keywords.get('start') ?? 1)
  }, 'pure', false)
  functions.set(name, fn)
}
overItems('fsum', (m, items) => new PyFloat(fsum(items.map((item) => real(m, item)))))
overItems('prod', (m, items, start) =>
  items.reduce((total: Value, item) => {
    const product = numberArithmetic('*', total, unwrap(item))
    if (product === undefined) throw raised(m, 'TypeError', `unsupported operand type(s) for *: '${classOf(total).name}' and '${classOf(item).name}'`)
    return product
  }, start))

for (const [name, x] of Object.entries({ pi: Math.PI, e: Math.E, tau: 2 * Math.PI, inf: Infinity, nan: Number.NaN })) functions.set(name, new PyFloat(x))

export const MATH: ReadonlyMap<string, Value> = functions
