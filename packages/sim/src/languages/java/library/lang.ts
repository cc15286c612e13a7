/** java.lang: what every program sees. `native` methods are carried out by the machine's Java runtime. */
export const LANG = String.raw`
public class Object {
  public Object() {}
  public native final Class<?> getClass();
  public native int hashCode();
  public boolean equals(Object other) { return this == other; }
  public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }
  protected native Object clone() throws CloneNotSupportedException;
  public final void notify() { interleave.Monitor.wake(this, false); }
  public final void notifyAll() { interleave.Monitor.wake(this, true); }
  public final void wait() throws InterruptedException { wait(0L); }
  public final void wait(long timeoutMillis) throws InterruptedException {
    if (timeoutMillis < 0) throw new IllegalArgumentException("timeout value is negative");
    interleave.Gate mine = new interleave.Gate(0, "wait");
    int held = interleave.Monitor.release(this, mine);
    try {
      if (timeoutMillis == 0) mine.awaitInterruptibly(1);
      else mine.awaitFor(1, timeoutMillis * 1000000L);
    } finally {
      interleave.Monitor.retake(this, mine, held);
    }
  }
  public final void wait(long timeoutMillis, int nanos) throws InterruptedException { wait(nanos > 0 ? timeoutMillis + 1 : timeoutMillis); }
}
public interface Comparable<T> { int compareTo(T other); }
public interface CharSequence {
  int length();
  char charAt(int index);
  CharSequence subSequence(int start, int end);
  String toString();
  default boolean isEmpty() { return length() == 0; }
  default java.util.stream.IntStream chars() { return toString().chars(); }
}
public interface Runnable { void run(); }
public interface AutoCloseable { void close() throws Exception; }
public interface Cloneable {}
public interface Appendable {}
public interface Iterable<T> {
  java.util.Iterator<T> iterator();
  default void forEach(java.util.function.Consumer<? super T> action) {
    java.util.Objects.requireNonNull(action);
    for (T one : this) action.accept(one);
  }
}
public @interface Override {}
public @interface Deprecated {}
public @interface SuppressWarnings {}
public @interface FunctionalInterface {}
public @interface SafeVarargs {}
public final class Class<T> {
  private Class() {}
  public native String getName();
  public native String getSimpleName();
  public native String toString();
  public native boolean isInstance(Object value);
  public native boolean isInterface();
  public native boolean isArray();
  public native boolean isEnum();
  public native boolean isRecord();
  public native Class<? super T> getSuperclass();
  public native T[] getEnumConstants();
  public native T cast(Object value);
  public boolean desiredAssertionStatus() { return true; }
  public String getTypeName() { return getName(); }
  public native String getPackageName();
}
public abstract class Record {
  protected Record() {}
}
public abstract class Enum<E extends Enum<E>> implements Comparable<E> {
  String label;
  int place;
  protected Enum() {}
  public final String name() { return label; }
  public final int ordinal() { return place; }
  public String toString() { return name(); }
  public final int compareTo(E other) { return ordinal() - ((Enum<?>) other).ordinal(); }
  public final boolean equals(Object other) { return this == other; }
  public final int hashCode() { return super.hashCode(); }
  public final Class<E> getDeclaringClass() { return (Class<E>) declaringClass(); }
  private native Class<?> declaringClass();
  public static native <T extends Enum<T>> T valueOf(Class<T> type, String name);
}
public final class String implements Comparable<String>, CharSequence {
  public static final java.util.Comparator<String> CASE_INSENSITIVE_ORDER = (a, b) -> a.compareToIgnoreCase(b);
  public native String();
  public native String(String text);
  public native String(char[] chars);
  public native String(char[] chars, int offset, int count);
  public native String(StringBuilder text);
  public native int length();
  public native boolean isEmpty();
  public native boolean isBlank();
  public native char charAt(int index);
  public native int codePointAt(int index);
  public native int compareTo(String other);
  public native int compareToIgnoreCase(String other);
  public native boolean equals(Object other);
  public native boolean equalsIgnoreCase(String other);
  public boolean contentEquals(CharSequence other) { return equals(other.toString()); }
  public native int hashCode();
  public String toString() { return this; }
  public native String concat(String other);
  public boolean contains(CharSequence part) { return indexOf(part.toString()) >= 0; }
  public native boolean startsWith(String part);
  public native boolean startsWith(String part, int from);
  public native boolean endsWith(String part);
  public native int indexOf(int ch);
  public native int indexOf(int ch, int from);
  public native int indexOf(String part);
  public native int indexOf(String part, int from);
  public native int lastIndexOf(int ch);
  public native int lastIndexOf(String part);
  public native String substring(int start);
  public native String substring(int start, int end);
  public CharSequence subSequence(int start, int end) { return substring(start, end); }
  public native String replace(char from, char to);
  public String replace(CharSequence from, CharSequence to) { return replaceText(from.toString(), to.toString()); }
  private native String replaceText(String from, String to);
  public native String replaceAll(String regex, String to);
  public native String replaceFirst(String regex, String to);
  public native boolean matches(String regex);
  public native String[] split(String regex);
  public native String[] split(String regex, int limit);
  public native String toLowerCase();
  public native String toUpperCase();
  public native String trim();
  public native String strip();
  public native String stripLeading();
  public native String stripTrailing();
  public native String stripIndent();
  public native String translateEscapes();
  public native String indent(int count);
  public native String repeat(int count);
  public native String intern();
  public native char[] toCharArray();
  public native byte[] getBytes();
  public java.util.stream.Stream<String> lines() { return java.util.Arrays.stream(linesArray()); }
  private native String[] linesArray();
  public java.util.stream.IntStream chars() { return java.util.Arrays.stream(charCodes()); }
  public java.util.stream.IntStream codePoints() { return chars(); }
  private native int[] charCodes();
  public String formatted(Object... args) { return format(this, args); }
  public <R> R transform(java.util.function.Function<? super String, ? extends R> by) { return by.apply(this); }
  public static String format(String format, Object... args) { return java.util.Formatter.text(format, args); }
  public static String join(CharSequence separator, CharSequence... parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) text.append(separator);
      text.append(parts[i]);
    }
    return text.toString();
  }
  public static String join(CharSequence separator, Iterable<? extends CharSequence> parts) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (CharSequence part : parts) {
      if (!first) text.append(separator);
      first = false;
      text.append(part);
    }
    return text.toString();
  }
  public static String valueOf(Object value) { return value == null ? "null" : value.toString(); }
  public static native String valueOf(char[] chars);
  public static native String copyValueOf(char[] chars);
  public static native String valueOf(boolean value);
  public static native String valueOf(char value);
  public static native String valueOf(int value);
  public static native String valueOf(long value);
  public static native String valueOf(float value);
  public static native String valueOf(double value);
}
public final class StringBuilder implements CharSequence, Comparable<StringBuilder>, Appendable {
  private String text = "";
  public StringBuilder() {}
  public StringBuilder(int capacity) {}
  public StringBuilder(String text) { this.text = "" + java.util.Objects.requireNonNull(text); }
  public StringBuilder(CharSequence text) { this.text = text.toString(); }
  public StringBuilder append(Object value) { text = text + value; return this; }
  public StringBuilder append(String value) { text = text + value; return this; }
  public StringBuilder append(CharSequence value) { text = text + value; return this; }
  public StringBuilder append(CharSequence value, int start, int end) { text = text + value.subSequence(start, end); return this; }
  public StringBuilder append(char[] value) { text = text + String.valueOf(value); return this; }
  public StringBuilder append(boolean value) { text = text + value; return this; }
  public StringBuilder append(char value) { text = text + value; return this; }
  public StringBuilder append(int value) { text = text + value; return this; }
  public StringBuilder append(long value) { text = text + value; return this; }
  public StringBuilder append(float value) { text = text + value; return this; }
  public StringBuilder append(double value) { text = text + value; return this; }
  public StringBuilder appendCodePoint(int code) { text = text + Character.toString(code); return this; }
  public StringBuilder insert(int at, Object value) { text = text.substring(0, at) + value + text.substring(at); return this; }
  public StringBuilder insert(int at, String value) { text = text.substring(0, at) + value + text.substring(at); return this; }
  public StringBuilder insert(int at, char value) { text = text.substring(0, at) + value + text.substring(at); return this; }
  public StringBuilder insert(int at, int value) { text = text.substring(0, at) + value + text.substring(at); return this; }
  public StringBuilder reverse() { text = reversed(text); return this; }
  private static native String reversed(String text);
  public StringBuilder delete(int start, int end) {
    if (end > text.length()) end = text.length();
    if (start < 0 || start > end) throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + text.length());
    text = text.substring(0, start) + text.substring(end);
    return this;
  }
  public StringBuilder deleteCharAt(int at) {
    if (at < 0 || at >= text.length()) throw new StringIndexOutOfBoundsException("index " + at + ",length " + text.length());
    text = text.substring(0, at) + text.substring(at + 1);
    return this;
  }
  public StringBuilder replace(int start, int end, String with) {
    if (end > text.length()) end = text.length();
    text = text.substring(0, start) + with + text.substring(end);
    return this;
  }
  public void setCharAt(int at, char value) {
    if (at < 0 || at >= text.length()) throw new StringIndexOutOfBoundsException("index " + at + ",length " + text.length());
    text = text.substring(0, at) + value + text.substring(at + 1);
  }
  public void setLength(int length) {
    if (length <= text.length()) text = text.substring(0, length);
    else while (text.length() < length) text = text + '\0';
  }
  public int length() { return text.length(); }
  public int capacity() { return Math.max(16, text.length()); }
  public void ensureCapacity(int capacity) {}
  public boolean isEmpty() { return text.isEmpty(); }
  public char charAt(int at) {
    if (at < 0 || at >= text.length()) throw new StringIndexOutOfBoundsException("index " + at + ",length " + text.length());
    return text.charAt(at);
  }
  public int indexOf(String part) { return text.indexOf(part); }
  public int indexOf(String part, int from) { return text.indexOf(part, from); }
  public int lastIndexOf(String part) { return text.lastIndexOf(part); }
  public String substring(int start) { return text.substring(start); }
  public String substring(int start, int end) { return text.substring(start, end); }
  public CharSequence subSequence(int start, int end) { return text.substring(start, end); }
  public int compareTo(StringBuilder other) { return text.compareTo(other.text); }
  public String toString() { return new String(text); }
}
public final class StringBuffer implements CharSequence {
  private final StringBuilder inside;
  public StringBuffer() { inside = new StringBuilder(); }
  public StringBuffer(int capacity) { inside = new StringBuilder(); }
  public StringBuffer(String text) { inside = new StringBuilder(text); }
  public synchronized StringBuffer append(Object value) { inside.append(value); return this; }
  public synchronized StringBuffer append(String value) { inside.append(value); return this; }
  public synchronized StringBuffer append(boolean value) { inside.append(value); return this; }
  public synchronized StringBuffer append(char value) { inside.append(value); return this; }
  public synchronized StringBuffer append(int value) { inside.append(value); return this; }
  public synchronized StringBuffer append(long value) { inside.append(value); return this; }
  public synchronized StringBuffer append(double value) { inside.append(value); return this; }
  public synchronized StringBuffer insert(int at, Object value) { inside.insert(at, value); return this; }
  public synchronized StringBuffer reverse() { inside.reverse(); return this; }
  public synchronized StringBuffer deleteCharAt(int at) { inside.deleteCharAt(at); return this; }
  public synchronized StringBuffer delete(int start, int end) { inside.delete(start, end); return this; }
  public synchronized void setLength(int length) { inside.setLength(length); }
  public synchronized int length() { return inside.length(); }
  public synchronized char charAt(int at) { return inside.charAt(at); }
  public synchronized CharSequence subSequence(int start, int end) { return inside.subSequence(start, end); }
  public synchronized String toString() { return inside.toString(); }
}
public abstract class Number {
  public abstract int intValue();
  public abstract long longValue();
  public abstract float floatValue();
  public abstract double doubleValue();
  public byte byteValue() { return (byte) intValue(); }
  public short shortValue() { return (short) intValue(); }
}
public final class Integer extends Number implements Comparable<Integer> {
  public static final int MIN_VALUE = 0x80000000;
  public static final int MAX_VALUE = 0x7fffffff;
  public static final int SIZE = 32;
  public static final int BYTES = 4;
  public native Integer(int value);
  public native int intValue();
  public long longValue() { return intValue(); }
  public float floatValue() { return intValue(); }
  public double doubleValue() { return intValue(); }
  public int hashCode() { return intValue(); }
  public boolean equals(Object other) { return other instanceof Integer that && that.intValue() == intValue(); }
  public String toString() { return String.valueOf(intValue()); }
  public int compareTo(Integer other) { return compare(intValue(), other.intValue()); }
  public static Integer valueOf(int value) { return value; }
  public static Integer valueOf(String text) { return parseInt(text); }
  public static int parseInt(String text) { return parseInt(text, 10); }
  public static native int parseInt(String text, int radix);
  public static String toString(int value) { return String.valueOf(value); }
  public static native String toString(int value, int radix);
  public static native String toBinaryString(int value);
  public static native String toHexString(int value);
  public static native String toOctalString(int value);
  public static int compare(int a, int b) { return a < b ? -1 : a == b ? 0 : 1; }
  public static int hashCode(int value) { return value; }
  public static int max(int a, int b) { return a >= b ? a : b; }
  public static int min(int a, int b) { return a <= b ? a : b; }
  public static int sum(int a, int b) { return a + b; }
  public static int signum(int value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
  public static native int bitCount(int value);
  public static native int reverse(int value);
  public static native int numberOfLeadingZeros(int value);
  public static native int numberOfTrailingZeros(int value);
  public static int highestOneBit(int value) { return value == 0 ? 0 : MIN_VALUE >>> numberOfLeadingZeros(value); }
  public static int lowestOneBit(int value) { return value & -value; }
  public static int rotateLeft(int value, int by) { return (value << by) | (value >>> -by); }
  public static int rotateRight(int value, int by) { return (value >>> by) | (value << -by); }
  public static long toUnsignedLong(int value) { return value & 0xffffffffL; }
  public static int divideUnsigned(int a, int b) { return (int) (toUnsignedLong(a) / toUnsignedLong(b)); }
  public static int compareUnsigned(int a, int b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }
}
public final class Long extends Number implements Comparable<Long> {
  public static final long MIN_VALUE = 0x8000000000000000L;
  public static final long MAX_VALUE = 0x7fffffffffffffffL;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
  public native Long(long value);
  public native long longValue();
  public int intValue() { return (int) longValue(); }
  public float floatValue() { return longValue(); }
  public double doubleValue() { return longValue(); }
  public int hashCode() { return hashCode(longValue()); }
  public boolean equals(Object other) { return other instanceof Long that && that.longValue() == longValue(); }
  public String toString() { return String.valueOf(longValue()); }
  public int compareTo(Long other) { return compare(longValue(), other.longValue()); }
  public static Long valueOf(long value) { return value; }
  public static Long valueOf(String text) { return parseLong(text); }
  public static long parseLong(String text) { return parseLong(text, 10); }
  public static native long parseLong(String text, int radix);
  public static String toString(long value) { return String.valueOf(value); }
  public static native String toBinaryString(long value);
  public static native String toHexString(long value);
  public static int compare(long a, long b) { return a < b ? -1 : a == b ? 0 : 1; }
  public static int hashCode(long value) { return (int) (value ^ (value >>> 32)); }
  public static long max(long a, long b) { return a >= b ? a : b; }
  public static long min(long a, long b) { return a <= b ? a : b; }
  public static long sum(long a, long b) { return a + b; }
  public static int signum(long value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
  public static native int bitCount(long value);
  public static native int numberOfTrailingZeros(long value);
  public static native int numberOfLeadingZeros(long value);
}
public final class Short extends Number implements Comparable<Short> {
  public static final short MIN_VALUE = -32768;
  public static final short MAX_VALUE = 32767;
  public native Short(short value);
  public native short shortValue();
  public int intValue() { return shortValue(); }
  public long longValue() { return shortValue(); }
  public float floatValue() { return shortValue(); }
  public double doubleValue() { return shortValue(); }
  public int hashCode() { return shortValue(); }
  public boolean equals(Object other) { return other instanceof Short that && that.shortValue() == shortValue(); }
  public String toString() { return String.valueOf(intValue()); }
  public int compareTo(Short other) { return intValue() - other.intValue(); }
  public static Short valueOf(short value) { return value; }
  public static int hashCode(short value) { return value; }
  public static short parseShort(String text) { return (short) Integer.parseInt(text); }
  public static int compare(short a, short b) { return a - b; }
  public static int toUnsignedInt(short value) { return value & 0xffff; }
}
public final class Byte extends Number implements Comparable<Byte> {
  public static final byte MIN_VALUE = -128;
  public static final byte MAX_VALUE = 127;
  public native Byte(byte value);
  public native byte byteValue();
  public int intValue() { return byteValue(); }
  public long longValue() { return byteValue(); }
  public float floatValue() { return byteValue(); }
  public double doubleValue() { return byteValue(); }
  public int hashCode() { return byteValue(); }
  public boolean equals(Object other) { return other instanceof Byte that && that.byteValue() == byteValue(); }
  public String toString() { return String.valueOf(intValue()); }
  public int compareTo(Byte other) { return intValue() - other.intValue(); }
  public static Byte valueOf(byte value) { return value; }
  public static int hashCode(byte value) { return value; }
  public static byte parseByte(String text) { return (byte) Integer.parseInt(text); }
  public static int compare(byte a, byte b) { return a - b; }
  public static int toUnsignedInt(byte value) { return value & 0xff; }
}
public final class Double extends Number implements Comparable<Double> {
  public static final double MAX_VALUE = 1.7976931348623157E308;
  public static final double MIN_VALUE = 4.9E-324;
  public static final double POSITIVE_INFINITY = 1.0 / 0.0;
  public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
  public static final double NaN = 0.0 / 0.0;
  public native Double(double value);
  public native double doubleValue();
  public int intValue() { return (int) doubleValue(); }
  public long longValue() { return (long) doubleValue(); }
  public float floatValue() { return (float) doubleValue(); }
  public boolean isNaN() { return isNaN(doubleValue()); }
  public boolean isInfinite() { return isInfinite(doubleValue()); }
  public int hashCode() { return hashCode(doubleValue()); }
  public boolean equals(Object other) { return other instanceof Double that && compare(that.doubleValue(), doubleValue()) == 0; }
  public String toString() { return String.valueOf(doubleValue()); }
  public int compareTo(Double other) { return compare(doubleValue(), other.doubleValue()); }
  public static Double valueOf(double value) { return value; }
  public static Double valueOf(String text) { return parseDouble(text); }
  public static native double parseDouble(String text);
  public static String toString(double value) { return String.valueOf(value); }
  public static native int compare(double a, double b);
  public static int hashCode(double value) { return Long.hashCode(doubleToLongBits(value)); }
  public static native long doubleToLongBits(double value);
  public static native double longBitsToDouble(long bits);
  public static boolean isNaN(double value) { return value != value; }
  public static boolean isInfinite(double value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
  public static boolean isFinite(double value) { return !isNaN(value) && !isInfinite(value); }
  public static double max(double a, double b) { return Math.max(a, b); }
  public static double min(double a, double b) { return Math.min(a, b); }
  public static double sum(double a, double b) { return a + b; }
}
public final class Float extends Number implements Comparable<Float> {
  public static final float MAX_VALUE = 3.4028235E38f;
  public static final float MIN_VALUE = 1.4E-45f;
  public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
  public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
  public static final float NaN = 0.0f / 0.0f;
  public native Float(float value);
  public native float floatValue();
  public int intValue() { return (int) floatValue(); }
  public long longValue() { return (long) floatValue(); }
  public double doubleValue() { return floatValue(); }
  public boolean isNaN() { return isNaN(floatValue()); }
  public int hashCode() { return floatToIntBits(floatValue()); }
  public boolean equals(Object other) { return other instanceof Float that && compare(that.floatValue(), floatValue()) == 0; }
  public String toString() { return String.valueOf(floatValue()); }
  public int compareTo(Float other) { return compare(floatValue(), other.floatValue()); }
  public static Float valueOf(float value) { return value; }
  public static Float valueOf(String text) { return parseFloat(text); }
  public static float parseFloat(String text) { return (float) Double.parseDouble(text); }
  public static String toString(float value) { return String.valueOf(value); }
  public static int compare(float a, float b) { return Double.compare(a, b); }
  public static native int floatToIntBits(float value);
  public static int hashCode(float value) { return floatToIntBits(value); }
  public static boolean isNaN(float value) { return value != value; }
  public static float max(float a, float b) { return Math.max(a, b); }
  public static float min(float a, float b) { return Math.min(a, b); }
  public static float sum(float a, float b) { return a + b; }
}
public final class Boolean implements Comparable<Boolean> {
  public static final Boolean TRUE = true;
  public static final Boolean FALSE = false;
  public native Boolean(boolean value);
  public native boolean booleanValue();
  public int hashCode() { return hashCode(booleanValue()); }
  public boolean equals(Object other) { return other instanceof Boolean that && that.booleanValue() == booleanValue(); }
  public String toString() { return String.valueOf(booleanValue()); }
  public int compareTo(Boolean other) { return compare(booleanValue(), other.booleanValue()); }
  public static Boolean valueOf(boolean value) { return value; }
  public static Boolean valueOf(String text) { return parseBoolean(text); }
  public static boolean parseBoolean(String text) { return "true".equalsIgnoreCase(text); }
  public static String toString(boolean value) { return String.valueOf(value); }
  public static int compare(boolean a, boolean b) { return a == b ? 0 : a ? 1 : -1; }
  public static int hashCode(boolean value) { return value ? 1231 : 1237; }
  public static boolean logicalAnd(boolean a, boolean b) { return a & b; }
  public static boolean logicalOr(boolean a, boolean b) { return a | b; }
  public static boolean logicalXor(boolean a, boolean b) { return a ^ b; }
}
public final class Character implements Comparable<Character> {
  public static final char MIN_VALUE = '\u0000';
  public static final char MAX_VALUE = '\uffff';
  public native Character(char value);
  public native char charValue();
  public int hashCode() { return charValue(); }
  public boolean equals(Object other) { return other instanceof Character that && that.charValue() == charValue(); }
  public String toString() { return String.valueOf(charValue()); }
  public int compareTo(Character other) { return charValue() - other.charValue(); }
  public static Character valueOf(char value) { return value; }
  public static String toString(char value) { return String.valueOf(value); }
  public static native String toString(int code);
  public static int compare(char a, char b) { return a - b; }
  public static int hashCode(char value) { return value; }
  public static native boolean isLetter(char value);
  public static native boolean isLetter(int value);
  public static native boolean isDigit(char value);
  public static native boolean isDigit(int value);
  public static native boolean isLetterOrDigit(char value);
  public static native boolean isLetterOrDigit(int value);
  public static native boolean isAlphabetic(int value);
  public static native boolean isUpperCase(char value);
  public static native boolean isUpperCase(int value);
  public static native boolean isLowerCase(char value);
  public static native boolean isLowerCase(int value);
  public static native boolean isWhitespace(char value);
  public static native boolean isWhitespace(int value);
  public static native boolean isSpaceChar(char value);
  public static native char toUpperCase(char value);
  public static native int toUpperCase(int value);
  public static native char toLowerCase(char value);
  public static native int toLowerCase(int value);
  public static native int getNumericValue(char value);
  public static native int digit(char value, int radix);
  public static native char forDigit(int digit, int radix);
}
public final class Void {
  private Void() {}
}
public final class Math {
  public static final double PI = 3.141592653589793;
  public static final double E = 2.718281828459045;
  private Math() {}
  public static int abs(int value) { return value < 0 ? -value : value; }
  public static long abs(long value) { return value < 0 ? -value : value; }
  public static native float abs(float value);
  public static native double abs(double value);
  public static int max(int a, int b) { return a >= b ? a : b; }
  public static long max(long a, long b) { return a >= b ? a : b; }
  public static native float max(float a, float b);
  public static native double max(double a, double b);
  public static int min(int a, int b) { return a <= b ? a : b; }
  public static long min(long a, long b) { return a <= b ? a : b; }
  public static native float min(float a, float b);
  public static native double min(double a, double b);
  public static native double sqrt(double value);
  public static native double cbrt(double value);
  public static native double pow(double base, double exponent);
  public static native double exp(double value);
  public static native double log(double value);
  public static native double log10(double value);
  public static native double sin(double value);
  public static native double cos(double value);
  public static native double tan(double value);
  public static native double asin(double value);
  public static native double acos(double value);
  public static native double atan(double value);
  public static native double atan2(double y, double x);
  public static native double hypot(double x, double y);
  public static native double floor(double value);
  public static native double ceil(double value);
  public static native double rint(double value);
  public static native long round(double value);
  public static native int round(float value);
  public static native double signum(double value);
  public static double toRadians(double value) { return value / 180.0 * PI; }
  public static double toDegrees(double value) { return value * 180.0 / PI; }
  public static double random() { return java.util.concurrent.ThreadLocalRandom.current().nextDouble(); }
  public static int floorDiv(int a, int b) {
    int q = a / b;
    return (a % b != 0 && (a < 0) != (b < 0)) ? q - 1 : q;
  }
  public static long floorDiv(long a, long b) {
    long q = a / b;
    return (a % b != 0 && (a < 0) != (b < 0)) ? q - 1 : q;
  }
  public static int floorMod(int a, int b) {
    int r = a % b;
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
  }
  public static long floorMod(long a, long b) {
    long r = a % b;
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
  }
  public static int floorMod(long a, int b) { return (int) floorMod(a, (long) b); }
  public static int addExact(int a, int b) {
    int r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) throw new ArithmeticException("integer overflow");
    return r;
  }
  public static long addExact(long a, long b) {
    long r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) throw new ArithmeticException("long overflow");
    return r;
  }
  public static int subtractExact(int a, int b) {
    int r = a - b;
    if (((a ^ b) & (a ^ r)) < 0) throw new ArithmeticException("integer overflow");
    return r;
  }
  public static long subtractExact(long a, long b) {
    long r = a - b;
    if (((a ^ b) & (a ^ r)) < 0) throw new ArithmeticException("long overflow");
    return r;
  }
  public static int multiplyExact(int a, int b) {
    long r = (long) a * (long) b;
    if ((int) r != r) throw new ArithmeticException("integer overflow");
    return (int) r;
  }
  public static long multiplyExact(long a, long b) {
    long r = a * b;
    if (a != 0 && (r / a != b || (a == -1 && b == Long.MIN_VALUE))) throw new ArithmeticException("long overflow");
    return r;
  }
  public static int incrementExact(int a) { return addExact(a, 1); }
  public static int decrementExact(int a) { return subtractExact(a, 1); }
  public static int negateExact(int a) { return subtractExact(0, a); }
  public static int toIntExact(long value) {
    if ((int) value != value) throw new ArithmeticException("integer overflow");
    return (int) value;
  }
  public static int clamp(long value, int low, int high) { return (int) min((long) high, max(value, (long) low)); }
}
public final class System {
  public static final java.io.PrintStream out = java.io.PrintStream.make(1);
  public static final java.io.PrintStream err = java.io.PrintStream.make(2);
  private System() {}
  public static native long currentTimeMillis();
  public static native long nanoTime();
  public static native void exit(int status);
  public static native int identityHashCode(Object value);
  public static native void arraycopy(Object from, int fromIndex, Object to, int toIndex, int count);
  public static String lineSeparator() { return "\n"; }
  public static String getProperty(String name) { return switch (name) { case "line.separator" -> "\n"; case "file.separator" -> "/"; case "java.version" -> "21"; default -> null; }; }
  public static String getProperty(String name, String otherwise) { String found = getProperty(name); return found == null ? otherwise : found; }
  public static String getenv(String name) { return null; }
  public static void gc() {}
}
public final class Runtime {
  private static final Runtime ONE = new Runtime();
  private Runtime() {}
  public static Runtime getRuntime() { return ONE; }
  public native int availableProcessors();
  public long totalMemory() { return 268435456L; }
  public long freeMemory() { return 201326592L; }
  public long maxMemory() { return 4294967296L; }
  public void gc() {}
  public void exit(int status) { System.exit(status); }
}
public final class StackTraceElement {
  private final String text;
  StackTraceElement(String text) { this.text = text; }
  public String toString() { return text; }
}
`
/** The exception tree: one line a class, `Name < Parent`, four constructors each where Java has them. */
export const EXCEPTIONS = `
java.lang.Exception < Throwable
java.lang.Error < Throwable
java.lang.RuntimeException < Exception
java.lang.IllegalArgumentException < RuntimeException
java.lang.IllegalStateException < RuntimeException
java.lang.IllegalMonitorStateException < RuntimeException
java.lang.IllegalThreadStateException < IllegalArgumentException
java.lang.NumberFormatException < IllegalArgumentException
java.lang.ArithmeticException < RuntimeException
java.lang.ArrayStoreException < RuntimeException
java.lang.ClassCastException < RuntimeException
java.lang.NegativeArraySizeException < RuntimeException
java.lang.NullPointerException < RuntimeException
java.lang.IndexOutOfBoundsException < RuntimeException
java.lang.ArrayIndexOutOfBoundsException < IndexOutOfBoundsException
java.lang.StringIndexOutOfBoundsException < IndexOutOfBoundsException
java.lang.UnsupportedOperationException < RuntimeException
java.lang.SecurityException < RuntimeException
java.lang.MatchException < RuntimeException
java.lang.EnumConstantNotPresentException < RuntimeException
java.lang.InterruptedException < Exception
java.lang.CloneNotSupportedException < Exception
java.lang.ReflectiveOperationException < Exception
java.lang.ClassNotFoundException < ReflectiveOperationException
java.lang.NoSuchFieldException < ReflectiveOperationException
java.lang.NoSuchMethodException < ReflectiveOperationException
java.lang.IllegalAccessException < ReflectiveOperationException
java.lang.InstantiationException < ReflectiveOperationException
java.lang.LinkageError < Error
java.lang.ExceptionInInitializerError < LinkageError
java.lang.NoClassDefFoundError < LinkageError
java.lang.VirtualMachineError < Error
java.lang.OutOfMemoryError < VirtualMachineError
java.lang.StackOverflowError < VirtualMachineError
java.lang.InternalError < VirtualMachineError
java.io.IOException < Exception
java.io.FileNotFoundException < IOException
java.io.EOFException < IOException
java.io.UncheckedIOException < RuntimeException
java.sql.SQLException < Exception
java.util.NoSuchElementException < RuntimeException
java.util.InputMismatchException < NoSuchElementException
java.util.ConcurrentModificationException < RuntimeException
java.util.EmptyStackException < RuntimeException
java.util.MissingResourceException < RuntimeException
java.util.IllegalFormatException < IllegalArgumentException
java.util.MissingFormatArgumentException < IllegalFormatException
java.util.UnknownFormatConversionException < IllegalFormatException
java.util.IllegalFormatConversionException < IllegalFormatException
java.util.IllegalFormatPrecisionException < IllegalFormatException
java.util.MissingFormatWidthException < IllegalFormatException
java.util.regex.PatternSyntaxException < IllegalArgumentException
java.util.concurrent.ExecutionException < Exception
java.util.concurrent.TimeoutException < Exception
java.util.concurrent.BrokenBarrierException < Exception
java.util.concurrent.CancellationException < IllegalStateException
java.util.concurrent.CompletionException < RuntimeException
java.util.concurrent.RejectedExecutionException < RuntimeException
java.time.DateTimeException < RuntimeException
`
