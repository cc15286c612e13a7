//> "-4 15 2 8589934592 11 -8 8 1010 ffffffff\n" exited
// Bits.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println((-8 >> 1) + " " + (-8 >>> 28) + " " + (1 << 33) + " " + (1L << 33) + " " + (5 & 3 | 8 ^ 2) + " " + ~7 + " " + Integer.bitCount(255) + " " + Integer.toBinaryString(10) + " " + Integer.toHexString(-1));
  }
}
