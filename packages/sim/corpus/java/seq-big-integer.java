//> output
import java.math.*;
import java.util.*;
public class Main {
  static BigInteger factorial(int n) { BigInteger out = BigInteger.ONE; for (int i = 2; i <= n; i++) out = out.multiply(BigInteger.valueOf(i)); return out; }
  static void show(Object o) { System.out.println(o); }
  static void fails(Runnable r) { try { r.run(); System.out.println("no"); } catch (RuntimeException e) { System.out.println(e.getClass().getName() + ": " + e.getMessage()); } }
  public static void main(String[] args) {
    show(factorial(30));
    BigInteger a = new BigInteger("123456789012345678901234567890"), b = new BigInteger("-987654321");
    show(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b) + " " + a.remainder(b) + " " + b.mod(BigInteger.TEN) + " " + b.remainder(BigInteger.TEN));
    show(Arrays.toString(a.divideAndRemainder(BigInteger.valueOf(7))) + " " + a.gcd(BigInteger.valueOf(30)) + " " + BigInteger.TWO.pow(100) + " " + a.negate().abs().equals(a));
    show(a.compareTo(b) + " " + a.signum() + " " + b.signum() + " " + a.max(b) + " " + a.min(b) + " " + a.hashCode() + " " + b.hashCode() + " " + BigInteger.TWO.pow(64).hashCode() + " " + BigInteger.ZERO.hashCode());
    show(BigInteger.valueOf(3).modPow(BigInteger.valueOf(200), BigInteger.valueOf(13)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + a.bitLength() + " " + a.bitCount() + " " + b.bitLength() + " " + b.bitCount() + " " + a.getLowestSetBit());
    show(a.shiftLeft(3) + " " + a.shiftRight(5) + " " + b.shiftRight(3) + " " + a.and(BigInteger.valueOf(0xff)) + " " + a.or(BigInteger.ONE) + " " + a.xor(b) + " " + a.not() + " " + a.testBit(1) + " " + BigInteger.ZERO.setBit(5).flipBit(0).clearBit(5));
    show(a.toString(16) + " " + new BigInteger("ff", 16) + " " + a.intValue() + " " + a.longValue() + " " + a.doubleValue() + " " + b.floatValue() + " " + b.intValueExact() + " " + a.sqrt());
    show(new BigInteger("97").isProbablePrime(10) + " " + new BigInteger("91").isProbablePrime(10) + " " + new BigInteger("97").nextProbablePrime() + " " + Arrays.toString(BigInteger.valueOf(-129).toByteArray()) + " " + new BigInteger(new byte[] {1, 2}));
    fails(() -> BigInteger.ONE.divide(BigInteger.ZERO)); fails(() -> new BigInteger("12x")); fails(() -> new BigInteger("")); fails(() -> BigInteger.ONE.pow(-1)); fails(() -> BigInteger.ONE.mod(BigInteger.ZERO)); fails(() -> a.longValueExact()); fails(() -> a.intValueExact()); fails(() -> new BigInteger("--1")); fails(() -> BigInteger.TWO.modInverse(BigInteger.valueOf(4)));
    fails(() -> b.sqrt()); fails(() -> new BigInteger("zz", 16));
  }
}
