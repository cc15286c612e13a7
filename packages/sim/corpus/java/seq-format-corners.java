//> output
import java.util.*;
public class Main {
  enum Color { RED, GREEN }
  record Point(int x, double y, String s) {}
  static void f(String format, Object... args) { try { System.out.println(format.replace("%", "") + " |" + String.format(format, args) + "|"); } catch (RuntimeException e) { System.out.println(e.getClass().getName() + ": " + e.getMessage()); } }
  public static void main(String[] args) {
    f("%5d|%-5d|%05d|%+d|% d|%(d|%,d", 42, 42, 42, 42, 42, -42, -1234567);
    f("%x|%X|%#x|%08x|%o|%#o", 255, 255, 255, 255, 8, 8);
    f("%x|%x|%x|%o", -1, -1L, (byte) -1, (short) -1);
    f("%f|%.0f|%.1f|%10.2f|%-10.2f|%010.2f|%+.2f|%,.2f|%(.2f", 3.14159, 2.5, 0.25, 3.14159, 3.14159, -3.14159, 3.14159, 1234567.891, -5.5);
    f("%e|%.2e|%E|%g|%g|%g|%.3g", 12345.678, 0.00012345, 1e10, 123456.789, 0.00001234, 1e20, 3.14159);
    f("%s|%10s|%-10s|%.3s|%S|%s|%s", "hello", "hi", "hi", "hello", "hello", null, List.of(1, 2));
    f("%b|%B|%b|%b|%5b", true, false, null, "x", true);
    f("%c|%C|%c|%5c|%-3c|", 'a', 'b', 65, 'z', 'y');
    f("%h|%H|%h", "hello", "hello", 42);
    f("%2$s %1$s %1$s %s %<s", "a", "b");
    f("%%|%n|%5%|%-5%|");
    f("%d%%", 50);
    f("%d", "x");
    f("%s");
    f("%q", 1);
    f("%-d", 1);
    f("%.2d", 1);
    f("%d", 1.5);
    f("%f", 1);
    f("%c", "x");
    f("%", 1);
    f("%5", 1);
    f("%,s", "x");
    f("%+s", "x");
    f("%#s", "x");
    f("%-05d", 1);
    f("%+ d", 1);
    f("%0d", 1);
    f("%3$s", 1);
    f("%c", 0x110000);
    f("%x", 1.5);
    f("%,x", 5);
    f("%+x", 5);
    f("%.3c", 'c');
    f("%b %d", true, null);
    f("%#d", 5);
    f("%f|%e|%5.1f|%s|%g", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 0.0);
    f("%.2f|%.3f|%.1f|%.0f|%.0f", 1.005, 2.0005, 0.05, 0.5, 1.5);
    f("%s|%s|%s|%s|%s", 1.0f, 1e10, 1e-5, 100.0, 12345678.9);
    f("%.2f %s", 1.1f, 1.1f);
    f("%s %s %s", Color.RED, new Point(1, 2.0, "q"), new int[0].length);
    f("%10.3e|%-12.1e|%+e", 1234.5, 0.001, 5.0);
    f("%s", (Object) new String[] {"a"}.length);
    f("%d %d %d %d", (byte) 1, (short) 2, 3, 4L);
    f("%08.3f|%-8d|%8s|", 3.14159, 5, true);
    f("%,d %,d %,.3f", 999, 1000, 1000.5);
    f("%o %o", 8L, -8L);
    f("%1$d %1$x %1$o", 10);
    f("%5s|%-5s|%5s", null, true, 'c');
    f("%.1s|%.0s|", "abc", "abc");
    f("%.10f", 0.1);
    f("%.15f", 0.1);
    f("%.20f", 0.1);
    f("%f", 1e15);
    f("%f", 123456789.123456789);
    f("%.3g|%g|%g", 0.00012345, 100000.0, 1234567.0);
    f("%g", 99999.95);
    f("%6.2f%%", 12.345);
    f("%-6b|%6b|", false, null);
    f("%--5d", 1);
    f("%5n");
    f("%+x", new java.math.BigInteger("255"));
    f("Value: %s, %s", "only one");
    f("%s %s", 1, 2, 3);
    f("%d", Long.MIN_VALUE);
    f("%x", Long.MIN_VALUE);
    f("%,d", Long.MAX_VALUE);
    f("%+,d", 1234567);
    f("%(,.2f", -1234.5);
    f("% ,d", 12345);
    System.out.printf("%-10s|%5d|%8.3f%n", "name", 42, 3.14159);
    System.out.println("%s is %d".formatted("x", 3));
    System.out.println(String.format("|%20s|", "right") + String.format("|%-20s|", "left") + String.format("%03d", 7));
  }
}
