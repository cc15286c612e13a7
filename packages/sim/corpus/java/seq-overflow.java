//> "-2147483648\n9223372036854775807\n-56 B 4464 2147483647\ninteger overflow\n" exited
// Ints and longs wrap.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(Integer.MAX_VALUE + 1);
    System.out.println(Long.MIN_VALUE - 1);
    System.out.println((byte) 200 + " " + (char) 66 + " " + (short) 70000 + " " + (int) 3e10);
    try { Math.addExact(Integer.MAX_VALUE, 1); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
  }
}
