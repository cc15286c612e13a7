import { assert, bigInt, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { type Decimal, decimalText, plainText, precisionOf, quotient, ratio, readDecimal, rescaled, rounded, ROUNDING, sizeOf, wholeRoot } from './decimals.ts'

const decimals = record({ unscaled: bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), scale: integer({ min: -20, max: 20 }) })
const modes = constantFrom(ROUNDING.up, ROUNDING.down, ROUNDING.ceiling, ROUNDING.floor, ROUNDING.halfUp, ROUNDING.halfDown, ROUNDING.halfEven)

test('a decimal is read from what it is written as, and has its value written out', () => {
  assert(property(decimals, (value) => {
    expect(readDecimal(decimalText(value, false))).toEqual(value)
    const engineering = readDecimal(decimalText(value, true))!
    const scale = Math.max(engineering.scale, value.scale)
    expect(rescaled(engineering, scale, ROUNDING.unnecessary)).toEqual(rescaled(value, scale, ROUNDING.unnecessary))
    expect(readDecimal(plainText(value))).toEqual(rescaled(value, Math.max(value.scale, 0), ROUNDING.unnecessary))
  }))
})

test('rounding loses less than one unit of the last place, to the nearest at most half of one', () => {
  assert(property(decimals, integer({ min: 1, max: 25 }), modes, (value, precision, mode) => {
    const out = rounded(value, precision, mode)
    expect(precisionOf(out)).toBeLessThanOrEqual(precision)
    const fine = Math.max(out.scale, value.scale)
    const lost = sizeOf(rescaled(out, fine, ROUNDING.unnecessary).unscaled - rescaled(value, fine, ROUNDING.unnecessary).unscaled)
    const unit = 10n ** BigInt(fine - out.scale)
    expect(lost < unit).toBe(true)
    if (mode >= ROUNDING.halfUp) expect(lost * 2n <= unit).toBe(true)
  }))
})

test('a quotient of so many digits is the long quotient rounded', () => {
  assert(property(decimals, decimals.filter(({ unscaled }) => unscaled !== 0n), integer({ min: 1, max: 25 }), modes, (a, b, precision, mode) => {
    const short: Decimal = ratio(a, b, precision, mode)
    const same = quotient(a, b, short.scale, mode)
    expect(short.unscaled).toBe(same.unscaled)
  }))
})

test('a whole root is the largest whose square fits', () => {
  assert(property(bigInt({ min: 0n, max: 10n ** 40n }), (value) => {
    const root = wholeRoot(value)
    expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true)
  }))
})
