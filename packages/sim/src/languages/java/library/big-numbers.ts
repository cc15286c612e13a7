/** java.math: whole numbers of any size, decimals, and how they round. The arithmetic is in runtime/natives-decimals.ts. */
export const BIG_NUMBERS = String.raw`
public class BigInteger extends Number implements Comparable<BigInteger> {
  public static final BigInteger ZERO = valueOf(0);
  public static final BigInteger ONE = valueOf(1);
  public static final BigInteger TWO = valueOf(2);
  public static final BigInteger TEN = valueOf(10);
  public native BigInteger(String text);
  public native BigInteger(String text, int radix);
  public native BigInteger(byte[] bytes);
  public native BigInteger(int sign, byte[] size);
  public static native BigInteger valueOf(long value);
  public native BigInteger add(BigInteger other);
  public native BigInteger subtract(BigInteger other);
  public native BigInteger multiply(BigInteger other);
  public native BigInteger divide(BigInteger by);
  public native BigInteger remainder(BigInteger by);
  public BigInteger[] divideAndRemainder(BigInteger by) { return new BigInteger[] {divide(by), remainder(by)}; }
  public native BigInteger mod(BigInteger by);
  public native BigInteger modPow(BigInteger power, BigInteger by);
  public native BigInteger modInverse(BigInteger by);
  public native BigInteger pow(int power);
  public native BigInteger gcd(BigInteger other);
  public native BigInteger sqrt();
  public native BigInteger negate();
  public BigInteger abs() { return signum() < 0 ? negate() : this; }
  public native int signum();
  public native BigInteger and(BigInteger other);
  public native BigInteger or(BigInteger other);
  public native BigInteger xor(BigInteger other);
  public native BigInteger andNot(BigInteger other);
  public native BigInteger not();
  public native BigInteger shiftLeft(int by);
  public native BigInteger shiftRight(int by);
  public native boolean testBit(int bit);
  public BigInteger setBit(int bit) { return or(ONE.shiftLeft(at(bit))); }
  public BigInteger clearBit(int bit) { return andNot(ONE.shiftLeft(at(bit))); }
  public BigInteger flipBit(int bit) { return xor(ONE.shiftLeft(at(bit))); }
  private static int at(int bit) {
    if (bit < 0) throw new ArithmeticException("Negative bit address");
    return bit;
  }
  public native int bitLength();
  public native int bitCount();
  public native int getLowestSetBit();
  public native boolean isProbablePrime(int certainty);
  public native BigInteger nextProbablePrime();
  public BigInteger max(BigInteger other) { return compareTo(other) > 0 ? this : other; }
  public BigInteger min(BigInteger other) { return compareTo(other) < 0 ? this : other; }
  public native int compareTo(BigInteger other);
  public native boolean equals(Object other);
  public native int hashCode();
  public String toString() { return toString(10); }
  public native String toString(int radix);
  public native byte[] toByteArray();
  public native int intValue();
  public native long longValue();
  public native double doubleValue();
  public float floatValue() { return (float) doubleValue(); }
  public int intValueExact() {
    if (bitLength() > 31) throw new ArithmeticException("BigInteger out of int range");
    return intValue();
  }
  public long longValueExact() {
    if (bitLength() > 63) throw new ArithmeticException("BigInteger out of long range");
    return longValue();
  }
}
public enum RoundingMode { UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY }
public final class MathContext {
  public static final MathContext UNLIMITED = new MathContext(0, RoundingMode.HALF_UP);
  public static final MathContext DECIMAL32 = new MathContext(7, RoundingMode.HALF_EVEN);
  public static final MathContext DECIMAL64 = new MathContext(16, RoundingMode.HALF_EVEN);
  public static final MathContext DECIMAL128 = new MathContext(34, RoundingMode.HALF_EVEN);
  private final int precision;
  private final RoundingMode rounding;
  public MathContext(int precision) { this(precision, RoundingMode.HALF_UP); }
  public MathContext(int precision, RoundingMode rounding) {
    if (precision < 0) throw new IllegalArgumentException("Digits < 0");
    this.precision = precision;
    this.rounding = java.util.Objects.requireNonNull(rounding, "null RoundingMode");
  }
  public int getPrecision() { return precision; }
  public RoundingMode getRoundingMode() { return rounding; }
  public boolean equals(Object other) { return other instanceof MathContext that && precision == that.precision && rounding == that.rounding; }
  public int hashCode() { return precision + rounding.hashCode() * 59; }
  public String toString() { return "precision=" + precision + " roundingMode=" + rounding; }
}
public class BigDecimal extends Number implements Comparable<BigDecimal> {
  public static final BigDecimal ZERO = valueOf(0);
  public static final BigDecimal ONE = valueOf(1);
  public static final BigDecimal TWO = valueOf(2);
  public static final BigDecimal TEN = valueOf(10);
  public native BigDecimal(String text);
  public native BigDecimal(int value);
  public native BigDecimal(long value);
  public native BigDecimal(double value);
  public native BigDecimal(BigInteger value);
  public native BigDecimal(BigInteger unscaled, int scale);
  public static BigDecimal valueOf(long value) { return new BigDecimal(value); }
  public static BigDecimal valueOf(long unscaled, int scale) { return new BigDecimal(BigInteger.valueOf(unscaled), scale); }
  public static BigDecimal valueOf(double value) { return new BigDecimal(Double.toString(value)); }
  public native BigDecimal add(BigDecimal other);
  public BigDecimal add(BigDecimal other, MathContext to) { return sum(other, to.getPrecision(), to.getRoundingMode().ordinal()); }
  private native BigDecimal sum(BigDecimal other, int precision, int rounding);
  public BigDecimal subtract(BigDecimal other) { return add(other.negate()); }
  public BigDecimal subtract(BigDecimal other, MathContext to) { return add(other.negate(), to); }
  public native BigDecimal multiply(BigDecimal other);
  public BigDecimal multiply(BigDecimal other, MathContext to) { return multiply(other).round(to); }
  public native BigDecimal divide(BigDecimal by);
  public BigDecimal divide(BigDecimal by, int scale, RoundingMode rounding) { return quotient(by, scale, rounding.ordinal()); }
  public BigDecimal divide(BigDecimal by, RoundingMode rounding) { return quotient(by, scale(), rounding.ordinal()); }
  private native BigDecimal quotient(BigDecimal by, int scale, int rounding);
  public BigDecimal divide(BigDecimal by, MathContext to) { return to.getPrecision() == 0 ? divide(by) : ratio(by, to.getPrecision(), to.getRoundingMode().ordinal()); }
  private native BigDecimal ratio(BigDecimal by, int precision, int rounding);
  public native BigDecimal divideToIntegralValue(BigDecimal by);
  public BigDecimal remainder(BigDecimal by) { return subtract(divideToIntegralValue(by).multiply(by)); }
  public BigDecimal[] divideAndRemainder(BigDecimal by) { return new BigDecimal[] {divideToIntegralValue(by), remainder(by)}; }
  public native BigDecimal pow(int power);
  public BigDecimal pow(int power, MathContext to) {
    if (to.getPrecision() == 0) return pow(power);
    if (power < -999999999 || power > 999999999) throw new ArithmeticException("Invalid operation");
    if (power == 0) return ONE;
    int size = Math.abs(power);
    int digits = String.valueOf(size).length();
    if (digits > to.getPrecision()) throw new ArithmeticException("Invalid operation");
    MathContext inside = new MathContext(to.getPrecision() + digits + 1, to.getRoundingMode());
    BigDecimal out = ONE;
    for (int bit = 31 - Integer.numberOfLeadingZeros(size); bit >= 0; bit--) {
      out = out.multiply(out, inside);
      if ((size >>> bit & 1) == 1) out = out.multiply(this, inside);
    }
    return (power < 0 ? ONE.divide(out, inside) : out).round(to);
  }
  public BigDecimal sqrt(MathContext to) { return root(to.getPrecision(), to.getRoundingMode().ordinal()); }
  private native BigDecimal root(int precision, int rounding);
  public native BigDecimal negate();
  public BigDecimal negate(MathContext to) { return negate().round(to); }
  public BigDecimal plus() { return this; }
  public BigDecimal plus(MathContext to) { return round(to); }
  public BigDecimal abs() { return signum() < 0 ? negate() : this; }
  public BigDecimal abs(MathContext to) { return abs().round(to); }
  public BigDecimal round(MathContext to) { return rounded(to.getPrecision(), to.getRoundingMode().ordinal()); }
  private native BigDecimal rounded(int precision, int rounding);
  public native int signum();
  public native int scale();
  public native int precision();
  public native BigInteger unscaledValue();
  public BigDecimal setScale(int scale, RoundingMode rounding) { return scaled(scale, rounding.ordinal()); }
  public BigDecimal setScale(int scale) { return scaled(scale, 7); }
  private native BigDecimal scaled(int scale, int rounding);
  public BigDecimal movePointLeft(int by) {
    if (by == 0) return this;
    BigDecimal moved = scaleByPowerOfTen(-by);
    return moved.scale() < 0 ? moved.setScale(0) : moved;
  }
  public BigDecimal movePointRight(int by) { return by == 0 ? this : movePointLeft(-by); }
  public BigDecimal scaleByPowerOfTen(int by) { return new BigDecimal(unscaledValue(), scale() - by); }
  public BigDecimal ulp() { return valueOf(1, scale()); }
  public native BigDecimal stripTrailingZeros();
  public native int compareTo(BigDecimal other);
  public native boolean equals(Object other);
  public int hashCode() { return 31 * unscaledValue().hashCode() + scale(); }
  public BigDecimal max(BigDecimal other) { return compareTo(other) >= 0 ? this : other; }
  public BigDecimal min(BigDecimal other) { return compareTo(other) <= 0 ? this : other; }
  public native String toString();
  public native String toEngineeringString();
  public native String toPlainString();
  public native BigInteger toBigInteger();
  public BigInteger toBigIntegerExact() { return setScale(0).unscaledValue(); }
  public int intValue() { return toBigInteger().intValue(); }
  public long longValue() { return toBigInteger().longValue(); }
  public int intValueExact() {
    BigInteger whole = toBigIntegerExact();
    if (whole.bitLength() > 31) throw new ArithmeticException("Overflow");
    return whole.intValue();
  }
  public long longValueExact() {
    BigInteger whole = toBigIntegerExact();
    if (whole.bitLength() > 63) throw new ArithmeticException("Overflow");
    return whole.longValue();
  }
  public native double doubleValue();
  public float floatValue() { return (float) doubleValue(); }
}
`
