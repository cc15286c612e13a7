/** java.lang: numbers, characters and their boxes. */
export const NUMBERS = String.raw`
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
  public static int remainderUnsigned(int a, int b) { return (int) (toUnsignedLong(a) % toUnsignedLong(b)); }
  public static String toUnsignedString(int value) { return String.valueOf(toUnsignedLong(value)); }
  public static int parseUnsignedInt(String text) { return (int) Long.parseLong(text); }
  public static Integer valueOf(String text, int radix) { return parseInt(text, radix); }
  public static Integer decode(String text) { return (int) Long.decoded(text); }
  public static int reverseBytes(int value) { return value << 24 | (value & 0xff00) << 8 | value >>> 8 & 0xff00 | value >>> 24; }
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
  public static native String toString(long value, int radix);
  public static native String toOctalString(long value);
  public static native String toUnsignedString(long value);
  public static Long valueOf(String text, int radix) { return parseLong(text, radix); }
  public static Long decode(String text) { return decoded(text); }
  static long decoded(String text) {
    boolean isNegative = text.startsWith("-");
    String rest = isNegative || text.startsWith("+") ? text.substring(1) : text;
    int skip = rest.startsWith("0x") || rest.startsWith("0X") ? 2 : rest.startsWith("#") || rest.startsWith("0") && rest.length() > 1 ? 1 : 0;
    long size = parseLong(rest.substring(skip), skip == 0 ? 10 : skip == 1 && rest.startsWith("0") ? 8 : 16);
    return isNegative ? -size : size;
  }
  public static int compareUnsigned(long a, long b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }
  public static native long divideUnsigned(long a, long b);
  public static long remainderUnsigned(long a, long b) { return a - divideUnsigned(a, b) * b; }
  public static long highestOneBit(long value) { return value == 0 ? 0 : MIN_VALUE >>> numberOfLeadingZeros(value); }
  public static long lowestOneBit(long value) { return value & -value; }
  public static long rotateLeft(long value, int by) { return value << by | value >>> -by; }
  public static long rotateRight(long value, int by) { return value >>> by | value << -by; }
  public static long reverse(long value) { return (long) Integer.reverse((int) value) << 32 | Integer.reverse((int) (value >>> 32)) & 0xffffffffL; }
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
  public static final int SIZE = 16;
  public static final int BYTES = 2;
  public static String toString(short value) { return String.valueOf(value); }
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
  public static final int SIZE = 8;
  public static final int BYTES = 1;
  public static String toString(byte value) { return String.valueOf(value); }
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
  public static final double MIN_NORMAL = 2.2250738585072014E-308;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
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
  public boolean isInfinite() { return isInfinite(floatValue()); }
  public static boolean isInfinite(float value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
  public static boolean isFinite(float value) { return !isNaN(value) && !isInfinite(value); }
  public static native float intBitsToFloat(int bits);
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
  public static final int MIN_RADIX = 2;
  public static final int MAX_RADIX = 36;
  public static int charCount(int code) { return code > 0xffff ? 2 : 1; }
  public static char[] toChars(int code) { return toString(code).toCharArray(); }
  public static boolean isSurrogate(char value) { return value >= '\ud800' && value <= '\udfff'; }
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
`
