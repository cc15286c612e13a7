import { Unsupported } from '../../../machine/machine.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { JavaProblem } from './arithmetic.ts'
import type { RuntimeClass } from './classes.ts'
import {
  added, addedTo, type Decimal, decimalText, DecimalTooLong, divisorOf, exactDecimal, exactQuotient, plainText, precisionOf, quotient, ratio, readDecimal,
  rescaled, rounded, ROUNDING, sizeOf, squareRoot, stripped, wholeQuotient, wholeRoot,
} from './decimals.ts'
import { runtimeOf } from './handlers.ts'
import type { Native } from './natives.ts'
import { arrayOf } from './natives-text.ts'
import { canonical, type JavaArray, JavaBox, JavaText, textOf } from './values.ts'

/** A java.math.BigDecimal: the box holds the unscaled value. */
export class JavaDecimal extends JavaBox {
  readonly scale: number

  constructor(cls: RuntimeClass, { unscaled, scale }: Decimal) {
    super(cls, unscaled)
    if (Math.abs(scale) > 0x7fffffff) throw new JavaProblem('java.lang.ArithmeticException', scale > 0 ? 'Underflow' : 'Overflow')
    this.scale = scale
  }

  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.number(this.scale)
  }
}

const MOST_BITS = 400_000

function need(value: Value): JavaBox {
  if (value === null) throw new JavaProblem('java.lang.NullPointerException', '')
  return value as JavaBox
}

const bits = (value: Value): bigint => need(value).value as bigint
const decimal = (value: Value): Decimal => ({ unscaled: bits(value), scale: (value as JavaDecimal).scale })
const problem = (message: string): JavaProblem => new JavaProblem('java.lang.ArithmeticException', message)
const badNumber = (message: string): JavaProblem => new JavaProblem('java.lang.NumberFormatException', message)
const bitsIn = (value: bigint): number => (value < 0n ? -value - 1n : value).toString(2).replace(/^0$/, '').length

/** What would be too long to compute with is refused at its line. */
function guarded(native: Native): Native {
  return (m, thread, args, call) => {
    try {
      return native(m, thread, args, call)
    } catch (caught) {
      if (caught instanceof DecimalTooLong) throw new Unsupported('java-number-size', caught.message, m.lineOf(thread))
      throw caught
    }
  }
}

function short(value: bigint): bigint {
  if (bitsIn(value) > MOST_BITS) throw new DecimalTooLong(`A BigInteger of more than ${MOST_BITS} bits is not modelled.`)
  return value
}

const whole = (by: (a: bigint, b: bigint) => bigint): Native => (_m, _t, [a, b]) => new JavaBox((a as JavaBox).cls, short(by(bits(a!), bits(b!))))
const alone = (by: (a: bigint) => bigint): Native => (_m, _t, [a]) => new JavaBox((a as JavaBox).cls, by(bits(a!)))
const decimals = (by: (a: Decimal, b: Decimal, x: number, y: number) => Decimal): Native => (_m, _t, [a, b, x, y]) => new JavaDecimal((a as JavaBox).cls, by(decimal(a!), decimal(b!), x as number, y as number))
const reshaped = (by: (a: Decimal, x: number, y: number) => Decimal): Native => (_m, _t, [a, x, y]) => new JavaDecimal((a as JavaBox).cls, by(decimal(a!), x as number, y as number))
const madeDecimal = (by: (value: Value, scale: number) => Decimal): Native => (_m, _t, [value, scale], call) => new JavaDecimal(call.method.cls, by(value!, scale as number))

function divisor(value: bigint): bigint {
  if (value === 0n) throw problem('BigInteger divide by zero')
  return value
}

function modulus(value: bigint): bigint {
  if (value <= 0n) throw problem('BigInteger: modulus not positive')
  return value
}

const mod = (a: bigint, by: bigint): bigint => ((a % by) + by) % by

function power(base: bigint, exponent: bigint, by: bigint): bigint {
  let [out, square] = [1n % by, mod(base, by)]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) out = (out * square) % by
    square = (square * square) % by
  }
  return out
}

function inverse(value: bigint, by: bigint): bigint {
  if (by === 1n) return 0n
  let [a, b, x, y] = [mod(value, by), by, 1n, 0n]
  while (b !== 0n) {
    const times = a / b
    ;[a, b, x, y] = [b, a - times * b, y, x - times * y]
  }
  if (a !== 1n) throw problem('BigInteger not invertible.')
  return mod(x, by)
}

const WITNESSES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n]

/** Miller and Rabin's test with the first primes: right for all numbers below 3 × 10^24. */
function isPrime(value: bigint): boolean {
  if (value < 2n) return false
  for (const prime of WITNESSES) if (value % prime === 0n) return value === prime
  let odd = value - 1n
  let twos = 0
  for (; odd % 2n === 0n; odd /= 2n) twos++
  return WITNESSES.every((witness) => {
    let x = power(witness, odd, value)
    if (x === 1n || x === value - 1n) return true
    for (let i = 1; i < twos; i++) {
      x = (x * x) % value
      if (x === value - 1n) return true
    }
    return false
  })
}

function nextPrime(value: bigint): bigint {
  if (value < 0n) throw problem(`start < 0: ${value}`)
  let at = value + 1n
  while (!isPrime(at)) at++
  return at
}

function readBits(text: Value, radix: number): bigint {
  if (text === null) throw new JavaProblem('java.lang.NullPointerException', '')
  const given = textOf(text)
  if (given === '') throw badNumber('Zero length BigInteger')
  const digits = given.replace(/^[+-]/, '')
  if (digits === '') throw badNumber('Zero length BigInteger')
  if (/[+-]/.test(digits)) throw badNumber('Illegal embedded sign character')
  let value = 0n
  for (const digit of digits) {
    const worth = /^[0-9a-zA-Z]$/.test(digit) ? Number.parseInt(digit, 36) : radix
    if (worth >= radix) throw badNumber(`For input string: "${given}"${radix === 10 ? '' : ` under radix ${radix}`}`)
    if (radix !== 10) value = value * BigInt(radix) + BigInt(worth)
  }
  if (radix === 10) value = BigInt(digits)
  return given.startsWith('-') ? -value : value
}

function ofBytes(array: Value): bigint {
  const { items } = array as JavaArray
  return items.reduce<bigint>((out, item, index) => (index === 0 ? BigInt(item as number) : (out << 8n) | BigInt((item as number) & 255)), 0n)
}

function toBytes(m: Interpreter, value: bigint): JavaArray {
  const count = (bitsIn(value) >> 3) + 1
  return arrayOf(m, 'byte', Array.from({ length: count }, (_, index) => Number(BigInt.asIntN(8, value >> BigInt(8 * (count - 1 - index))))))
}

/** Java folds the 32-bit words of the size, from the highest. */
function hashOf(value: bigint): number {
  let hash = 0
  const size = sizeOf(value)
  for (let word = Math.ceil(size.toString(2).length / 32) - 1; word >= 0; word--) hash = (Math.imul(31, hash) + Number(BigInt.asIntN(32, size >> BigInt(32 * word)))) | 0
  return value < 0n ? -hash | 0 : hash
}

function shifted(value: bigint, by: number): bigint {
  if (by > MOST_BITS) throw new DecimalTooLong(`A BigInteger of more than ${MOST_BITS} bits is not modelled.`)
  return by >= 0 ? value << BigInt(by) : value >> BigInt(-by)
}

function raised(base: bigint, exponent: number): bigint {
  if (exponent < 0) throw problem('Negative exponent')
  if (bitsIn(base) * exponent > MOST_BITS && sizeOf(base) > 1n) throw new DecimalTooLong(`A BigInteger of more than ${MOST_BITS} bits is not modelled.`)
  return base ** BigInt(exponent)
}

function rooted(value: bigint): bigint {
  if (value < 0n) throw problem('Negative BigInteger')
  return wholeRoot(value)
}

function readText(value: Value): Decimal {
  if (value === null) throw new JavaProblem('java.lang.NullPointerException', '')
  const text = textOf(value)
  const read = readDecimal(text)
  if (read) return read
  const strange = [...text.replace(/^[+-]/, '')].find((one) => !/[\d.eE]/.test(one))
  throw badNumber(strange === undefined ? '' : `Character ${strange} is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`)
}

function compared(a: Decimal, b: Decimal): number {
  const difference = added(a, { unscaled: -b.unscaled, scale: b.scale }).unscaled
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function raisedDecimal(value: Decimal, exponent: number): Decimal {
  if (exponent < 0 || exponent > 999999999) throw problem('Invalid operation')
  return { unscaled: raised(value.unscaled, exponent), scale: value.scale * exponent }
}

const text = (value: string): JavaText => new JavaText(value)
const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0)
const integers = (m: Interpreter): RuntimeClass => runtimeOf(m).compiled.world.named('java.math.BigInteger')

const ALL: Readonly<Record<string, Native>> = {
  'BigInteger.<init>(java.lang.String)': (_m, _t, [value], call) => new JavaBox(call.method.cls, short(readBits(value!, 10))),
  'BigInteger.<init>(java.lang.String,int)': (_m, _t, [value, radix], call) => new JavaBox(call.method.cls, short(readBits(value!, radix as number))),
  'BigInteger.<init>(byte[])': (_m, _t, [bytes], call) => new JavaBox(call.method.cls, ofBytes(bytes!)),
  'BigInteger.<init>(int,byte[])': (_m, _t, [signum, bytes], call) => new JavaBox(call.method.cls, BigInt(signum as number) * BigInt.asUintN(8 * (bytes as JavaArray).items.length, ofBytes(bytes!))),
  'BigInteger.valueOf': (_m, _t, [value], call) => new JavaBox(call.method.cls, BigInt(value as number | bigint)),
  'BigInteger.add': whole((a, b) => a + b), 'BigInteger.subtract': whole((a, b) => a - b), 'BigInteger.multiply': whole((a, b) => a * b),
  'BigInteger.divide': whole((a, b) => a / divisor(b)), 'BigInteger.remainder': whole((a, b) => a % divisor(b)),
  'BigInteger.mod': whole((a, b) => mod(a, modulus(b))),
  'BigInteger.modPow': (_m, _t, [a, b, by]) => new JavaBox((a as JavaBox).cls, bits(b!) < 0n ? power(inverse(bits(a!), modulus(bits(by!))), -bits(b!), bits(by!)) : power(bits(a!), bits(b!), modulus(bits(by!)))),
  'BigInteger.modInverse': whole((a, b) => inverse(a, modulus(b))),
  'BigInteger.pow': (_m, _t, [a, exponent]) => new JavaBox((a as JavaBox).cls, raised(bits(a!), exponent as number)),
  'BigInteger.gcd': whole((a, b) => divisorOf(sizeOf(a), sizeOf(b))),
  'BigInteger.sqrt': alone(rooted), 'BigInteger.negate': alone((a) => -a), 'BigInteger.not': alone((a) => ~a), 'BigInteger.nextProbablePrime': alone(nextPrime),
  'BigInteger.and': whole((a, b) => a & b), 'BigInteger.or': whole((a, b) => a | b), 'BigInteger.xor': whole((a, b) => a ^ b), 'BigInteger.andNot': whole((a, b) => a & ~b),
  'BigInteger.shiftLeft': (_m, _t, [a, by]) => new JavaBox((a as JavaBox).cls, short(shifted(bits(a!), by as number))),
  'BigInteger.shiftRight': (_m, _t, [a, by]) => new JavaBox((a as JavaBox).cls, short(shifted(bits(a!), -(by as number)))),
  'BigInteger.testBit': (_m, _t, [a, bit]) => {
    if ((bit as number) < 0) throw problem('Negative bit address')
    return ((bits(a!) >> BigInt(bit as number)) & 1n) === 1n
  },
  'BigInteger.signum': (_m, _t, [a]) => sign(bits(a!)),
  'BigInteger.bitLength': (_m, _t, [a]) => bitsIn(bits(a!)),
  'BigInteger.bitCount': (_m, _t, [a]) => (bits(a!) < 0n ? -bits(a!) - 1n : bits(a!)).toString(2).replaceAll('0', '').length,
  'BigInteger.getLowestSetBit': (_m, _t, [a]) => (bits(a!) === 0n ? -1 : /0*$/.exec(sizeOf(bits(a!)).toString(2))![0].length),
  'BigInteger.isProbablePrime': (_m, _t, [a]) => isPrime(sizeOf(bits(a!))),
  'BigInteger.compareTo': (_m, _t, [a, b]) => sign(bits(a!) - bits(b!)),
  'BigInteger.equals': (_m, _t, [a, b]) => b instanceof JavaBox && b.cls === (a as JavaBox).cls && b.value === (a as JavaBox).value,
  'BigInteger.hashCode': (_m, _t, [a]) => hashOf(bits(a!)),
  'BigInteger.toString': (_m, _t, [a, radix]) => text(bits(a!).toString((radix as number) < 2 || (radix as number) > 36 ? 10 : (radix as number))),
  'BigInteger.toByteArray': (m, _t, [a]) => toBytes(m, bits(a!)),
  'BigInteger.intValue': (_m, _t, [a]) => Number(BigInt.asIntN(32, bits(a!))),
  'BigInteger.longValue': (_m, _t, [a]) => canonical(BigInt.asIntN(64, bits(a!))),
  'BigInteger.doubleValue': (_m, _t, [a]) => Number(bits(a!)),
  'BigDecimal.<init>(java.lang.String)': madeDecimal(readText),
  'BigDecimal.<init>(int)': madeDecimal((value) => ({ unscaled: BigInt(value as number), scale: 0 })),
  'BigDecimal.<init>(long)': madeDecimal((value) => ({ unscaled: BigInt(value as number | bigint), scale: 0 })),
  'BigDecimal.<init>(double)': madeDecimal((value) => exactDecimal(value as number)),
  'BigDecimal.<init>(java.math.BigInteger)': madeDecimal((value) => ({ unscaled: bits(value), scale: 0 })),
  'BigDecimal.<init>(java.math.BigInteger,int)': madeDecimal((value, scale) => ({ unscaled: bits(value), scale })),
  'BigDecimal.add': decimals(added), 'BigDecimal.sum': decimals(addedTo), 'BigDecimal.multiply': decimals((a, b) => ({ unscaled: short(a.unscaled * b.unscaled), scale: a.scale + b.scale })),
  'BigDecimal.divide': decimals(exactQuotient), 'BigDecimal.quotient': decimals(quotient), 'BigDecimal.ratio': decimals(ratio), 'BigDecimal.divideToIntegralValue': decimals(wholeQuotient),
  'BigDecimal.pow': reshaped(raisedDecimal), 'BigDecimal.root': reshaped(squareRoot), 'BigDecimal.rounded': reshaped(rounded), 'BigDecimal.scaled': reshaped(rescaled),
  'BigDecimal.negate': reshaped(({ unscaled, scale }) => ({ unscaled: -unscaled, scale })),
  'BigDecimal.stripTrailingZeros': reshaped((value) => (value.unscaled === 0n ? { unscaled: 0n, scale: 0 } : stripped(value, -0x7fffffff))),
  'BigDecimal.signum': (_m, _t, [a]) => sign(bits(a!)),
  'BigDecimal.scale': (_m, _t, [a]) => (a as JavaDecimal).scale,
  'BigDecimal.precision': (_m, _t, [a]) => precisionOf(decimal(a!)),
  'BigDecimal.unscaledValue': (m, _t, [a]) => new JavaBox(integers(m), bits(a!)),
  'BigDecimal.toBigInteger': (m, _t, [a]) => new JavaBox(integers(m), rescaled(decimal(a!), 0, ROUNDING.down).unscaled),
  'BigDecimal.compareTo': (_m, _t, [a, b]) => compared(decimal(a!), decimal(b!)),
  'BigDecimal.equals': (_m, _t, [a, b]) => b instanceof JavaDecimal && b.value === (a as JavaDecimal).value && b.scale === (a as JavaDecimal).scale,
  'BigDecimal.toString': (_m, _t, [a]) => text(decimalText(decimal(a!), false)),
  'BigDecimal.toEngineeringString': (_m, _t, [a]) => text(decimalText(decimal(a!), true)),
  'BigDecimal.toPlainString': (_m, _t, [a]) => text(plainText(decimal(a!))),
  'BigDecimal.doubleValue': (_m, _t, [a]) => Number(decimalText(decimal(a!), false)),
}

/** java.math.BigInteger and BigDecimal. */
export const DECIMAL_NATIVES: Readonly<Record<string, Native>> = Object.fromEntries(Object.entries(ALL).map(([name, native]) => [name, guarded(native)]))
