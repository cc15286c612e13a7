//> output
public class Main {
  public static void main(String[] args) {
    int i = Integer.MAX_VALUE; i++; System.out.println(i + " " + Math.abs(Integer.MIN_VALUE) + " " + (Integer.MIN_VALUE / -1));
    long l = Long.MAX_VALUE; l++; System.out.println(l + " " + (l - 1) + " " + Long.MAX_VALUE * 3 + " " + (Long.MIN_VALUE >>> 1) + " " + (l >> 60));
    System.out.println(7 / 2 + " " + -7 / 2 + " " + 7 % -3 + " " + -7 % 3 + " " + Math.floorMod(-7, 3) + " " + 7.5 % 2 + " " + -7.5 % 2);
    System.out.println((int) 3.99 + " " + (int) -3.99 + " " + (int) 1e20 + " " + (long) 1e20 + " " + (int) Double.NaN + " " + (byte) 300 + " " + (char) 98 + " " + (short) 40000);
    System.out.println(1.0 / 0 + " " + -1.0 / 0 + " " + 0.0 / 0 + " " + (0.1 + 0.2) + " " + 1e7 + " " + 1.0e-3 + " " + 123456789.0 + " " + 1e21 + " " + 100.0 + " " + 3.0f + " " + 1.1f * 1.1f);
    System.out.println((5 & 3) + " " + (5 | 3) + " " + (5 ^ 3) + " " + ~5 + " " + (5 << 2) + " " + (-5 >> 1) + " " + (-5 >>> 28) + " " + (1 << 35) + " " + (1L << 35));
    System.out.println('a' + 'b' + " " + 'a' + 'b' + (char) ('a' + 1) + (int) 'a');
    char c = 'x'; c++; c += 1; System.out.println(c); byte b = 127; b++; System.out.println(b); short s = 10; s *= 1.5; System.out.println(s);
    System.out.println(Integer.toBinaryString(10) + " " + Integer.toHexString(-1) + " " + Long.toHexString(255L) + " " + Integer.parseInt("-12") + " " + Integer.parseInt("ff", 16) + " " + Integer.bitCount(255) + " " + Integer.reverse(1) + " " + Long.numberOfTrailingZeros(8));
    System.out.println(Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.rint(2.5) + " " + Math.floor(-1.1) + " " + Math.ceil(1.1) + " " + Math.pow(2, 10) + " " + Math.sqrt(2) + " " + Math.max(1, 2L) + " " + Math.hypot(3, 4));
    System.out.println(Integer.compare(3, 5) + " " + Long.compare(5, 3) + " " + Double.compare(0.0, -0.0) + " " + (0.0 == -0.0) + " " + Double.valueOf(0.0).equals(-0.0) + " " + Double.isNaN(0.0 / 0));
    Integer a = 1000, d = 1000; System.out.println(a.equals(d) + " " + (a == d) + " " + (a <= d) + " " + a.hashCode() + " " + Boolean.hashCode(true) + " " + Double.hashCode(1.5) + " " + Long.hashCode(1L << 40) + " " + "hello".hashCode() + " " + Character.getNumericValue('7'));
    double dd = 5; float f = 5; long ll = 'a'; dd += 1; System.out.println(dd + " " + f + " " + ll + " " + (5 / 2.0) + " " + (float) 0.1 + " " + (double) 0.1f);
    int x = 5; x += 3.7; System.out.println(x); x = x++ + ++x; System.out.println(x); int y = x-- - --x; System.out.println(y + " " + x);
    System.out.println(010 + " " + 0x1F + " " + 0b101 + " " + 1_000_000 + " " + 0xFFFFFFFF + " " + 'A' + 1 + " " + (char) ('A' + 1));
    try { System.out.println(1 / 0); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    try { Math.addExact(Integer.MAX_VALUE, 1); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    System.out.println(Integer.MAX_VALUE + 1L + " " + (Integer.MAX_VALUE + 1) + " " + Long.MIN_VALUE + " " + Integer.MIN_VALUE + " " + Double.MAX_VALUE + " " + Double.MIN_VALUE + " " + Float.MAX_VALUE);
    System.out.println(Long.parseLong("123456789012") + " " + Double.parseDouble("1e3") + " " + Integer.valueOf(5).equals(5L) + " " + new Integer(5).equals(5));
  }
}
