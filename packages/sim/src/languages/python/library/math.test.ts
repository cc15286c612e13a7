import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import * as math from './math.ts'
import { gamma, lgamma, erf, erfc } from './math-gamma.ts'
import { comb, factorial, gcd, lcm, perm } from './math-int.ts'
import { dist, fsum, hypot } from './math-sums.ts'
import { integerRoot } from './int-bits.ts'
import type { Int } from './int.ts'

const float = (x: number): Float => new Float(x)
const one = (f: (x: number) => number) => (x: Float): Float => float(f(x.value))
const two = (f: (x: number, y: number) => number) => (x: Float, y: Float): Float => float(f(x.value, y.value))
const plain = (list: readonly Float[]): number[] => list.map((x) => x.value)

const { sqrt, exp, expm1, exp2, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, log1p, cbrt, log2, log10, degrees, radians, fabs, ulp } = math
const unary = {
  sqrt, exp, expm1, exp2, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, log1p, cbrt, log: (x: number) => math.log(x), log2, log10, gamma, lgamma, erf, erfc, degrees, radians,
  fabs, ulp,
}

conformsTo('mathematics', {
  ...Object.fromEntries(Object.entries(unary).map(([name, f]) => [name, one(f)])),
  floor: (x: Float) => math.floor(x.value),
  ceil: (x: Float) => math.ceil(x.value),
  trunc: (x: Float) => math.trunc(x.value),
  modf: (x: Float) => math.modf(x.value).map(float),
  frexp: (x: Float) => {
    const [fraction, exponent] = math.frexp(x.value)
    return [float(fraction), exponent]
  },
  pow: two(math.pow),
  fmod: two(math.fmod),
  remainder: two(math.remainder),
  atan2: two(math.atan2),
  copysign: two(math.copysign),
  nextafter: two(math.nextafter),
  isclose: (a: Float, b: Float) => math.isclose(a.value, b.value),
  ldexp: (x: Float, e: Int) => float(math.ldexp(x.value, e)),
  log_int: (a: Int) => float(math.log(a)),
  log2_int: (a: Int) => float(math.log2(a)),
  log10_int: (a: Int) => float(math.log10(a)),
  log_base: (x: Float, base: Float) => float(math.log(x.value, base.value)),
  factorial,
  comb,
  perm,
  gcd: (values: Int[]) => gcd(...values),
  lcm: (values: Int[]) => lcm(...values),
  isqrt: integerRoot,
  fsum: (values: Float[]) => float(fsum(plain(values))),
  hypot: (values: Float[]) => float(hypot(...plain(values))),
  dist: (p: Float[], q: Float[]) => float(dist(plain(p), plain(q))),
}, { erf: 0.02, erfc: 0.35, tan: 0.02, cosh: 0.02 })
