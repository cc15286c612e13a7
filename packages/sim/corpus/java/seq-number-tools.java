//> output
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static void show(Object... all) { System.out.println(Arrays.stream(all).map(String::valueOf).collect(Collectors.joining(" "))); }
  static void fails(Runnable r) { try { r.run(); show("no"); } catch (RuntimeException e) { show(e.getClass().getName() + ":", e.getMessage()); } }
  static int or(boolean b, char c) { return b ? c : -1; }
  public static void main(String[] args) throws Exception {
    show(or(false, 'a'), or(true, 'a'), "hello".lastIndexOf("l", 2), "hello".lastIndexOf('l', 10), "hello".regionMatches(1, "xell", 1, 3), "HeLLo".regionMatches(true, 0, "hello", 0, 5), String.valueOf(new char[] {'a', 'b', 'c'}, 1, 2), "é".getBytes(StandardCharsets.UTF_8).length, "a😀b".codePointCount(0, 4));
    StringBuffer sb = new StringBuffer("hello"); sb.setCharAt(0, 'J'); sb.replace(1, 3, "EL").append("xyz", 0, 2); show(sb, sb.indexOf("l"), sb.lastIndexOf("x"), sb.substring(2), sb.substring(1, 3));
    show(Integer.toUnsignedString(-1), Integer.parseUnsignedInt("4294967295"), Integer.valueOf("ff", 16), Integer.decode("0x1F"), Integer.decode("-010"), Integer.decode("#a"), Integer.reverseBytes(1), Integer.remainderUnsigned(-1, 7), Integer.divideUnsigned(-1, 7), Integer.compareUnsigned(-1, 1));
    show(Long.toString(-255, 16), Long.toOctalString(8), Long.toUnsignedString(-1), Long.divideUnsigned(-1, 10), Long.remainderUnsigned(-1, 10), Long.compareUnsigned(-1, 1), Long.highestOneBit(100), Long.lowestOneBit(100), Long.rotateLeft(1, 63), Long.rotateRight(1, 1), Long.reverse(1), Long.decode("0xff"), Short.SIZE, Byte.BYTES, Short.toString((short) 5), Double.BYTES, Float.isFinite(1f), Float.intBitsToFloat(1065353216), Character.charCount(0x1f600), Character.toChars(97)[0], Character.isSurrogate('a'));
    show(Math.sinh(1) > 1.17, Math.cosh(0), Math.tanh(0), Math.expm1(0), Math.log1p(0), Math.copySign(2, -0.0), Math.multiplyFull(1 << 30, 4), Math.absExact(-5));
    fails(() -> Math.absExact(Integer.MIN_VALUE));
    fails(() -> Objects.checkFromToIndex(1, 5, 4));
  }
}
