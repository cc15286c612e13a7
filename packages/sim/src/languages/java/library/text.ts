/** java.lang: strings and what builds them. */
export const TEXT = String.raw`
public interface CharSequence {
  int length();
  char charAt(int index);
  CharSequence subSequence(int start, int end);
  String toString();
  default boolean isEmpty() { return length() == 0; }
  default java.util.stream.IntStream chars() { return toString().chars(); }
}
public interface Appendable {}
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
  public native int lastIndexOf(int ch, int from);
  public native int lastIndexOf(String part, int from);
  public boolean regionMatches(int from, String other, int at, int count) { return regionMatches(false, from, other, at, count); }
  public boolean regionMatches(boolean anyCase, int from, String other, int at, int count) {
    if (from < 0 || at < 0 || from + count > length() || at + count > other.length()) return false;
    String part = substring(from, from + Math.max(count, 0));
    String that = other.substring(at, at + Math.max(count, 0));
    return anyCase ? part.equalsIgnoreCase(that) : part.equals(that);
  }
  public native String substring(int start);
  public native String substring(int start, int end);
  public CharSequence subSequence(int start, int end) { return substring(start, end); }
  public native String replace(char from, char to);
  public String replace(CharSequence from, CharSequence to) { return replaceText(from.toString(), to.toString()); }
  private native String replaceText(String from, String to);
  public String replaceAll(String regex, String to) { return java.util.regex.TextPatterns.replaceAll(this, regex, to); }
  public String replaceFirst(String regex, String to) { return java.util.regex.TextPatterns.replaceFirst(this, regex, to); }
  public boolean matches(String regex) { return java.util.regex.TextPatterns.matches(this, regex); }
  public String[] split(String regex) { return java.util.regex.TextPatterns.split(this, regex, 0); }
  public String[] split(String regex, int limit) { return java.util.regex.TextPatterns.split(this, regex, limit); }
  public native String toLowerCase();
  public native String toUpperCase();
  public String toLowerCase(java.util.Locale locale) { return toLowerCase(); }
  public String toUpperCase(java.util.Locale locale) { return toUpperCase(); }
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
  public byte[] getBytes(java.nio.charset.Charset charset) { return getBytes(); }
  public void getChars(int from, int to, char[] into, int at) { System.arraycopy(substring(from, to).toCharArray(), 0, into, at, to - from); }
  public int codePointCount(int from, int to) { return substring(from, to).points().length; }
  public java.util.stream.Stream<String> lines() { return java.util.Arrays.stream(linesArray()); }
  private native String[] linesArray();
  public java.util.stream.IntStream chars() { return java.util.Arrays.stream(charCodes()); }
  public java.util.stream.IntStream codePoints() { return java.util.Arrays.stream(points()); }
  private native int[] points();
  private native int[] charCodes();
  public String formatted(Object... args) { return format(this, args); }
  public <R> R transform(java.util.function.Function<? super String, ? extends R> by) { return by.apply(this); }
  public static String format(String format, Object... args) { return java.util.Formatter.text(format, args); }
  public static String format(java.util.Locale locale, String format, Object... args) { return format(format, args); }
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
  public static String valueOf(char[] chars, int from, int count) { return new String(chars, from, count); }
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
  private String now() { interleave.Heap.read(this); return text; }
  private StringBuilder become(String to) { interleave.Heap.write(this); text = to; return this; }
  public StringBuilder() {}
  public StringBuilder(int capacity) {}
  public StringBuilder(String text) { this.text = "" + java.util.Objects.requireNonNull(text); }
  public StringBuilder(CharSequence text) { this.text = text.toString(); }
  public StringBuilder append(Object value) { return append(String.valueOf(value)); }
  public StringBuilder append(String value) { return become(now() + value); }
  public StringBuilder append(CharSequence value) { return append(String.valueOf(value)); }
  public StringBuilder append(CharSequence value, int start, int end) { return become(now() + value.subSequence(start, end)); }
  public StringBuilder append(char[] value) { return become(now() + String.valueOf(value)); }
  public StringBuilder append(boolean value) { return become(now() + value); }
  public StringBuilder append(char value) { return become(now() + value); }
  public StringBuilder append(int value) { return become(now() + value); }
  public StringBuilder append(long value) { return become(now() + value); }
  public StringBuilder append(float value) { return become(now() + value); }
  public StringBuilder append(double value) { return become(now() + value); }
  public StringBuilder appendCodePoint(int code) { return become(now() + Character.toString(code)); }
  public StringBuilder insert(int at, Object value) { String before = now(); return become(before.substring(0, at) + value + before.substring(at)); }
  public StringBuilder insert(int at, String value) { String before = now(); return become(before.substring(0, at) + value + before.substring(at)); }
  public StringBuilder insert(int at, char value) { String before = now(); return become(before.substring(0, at) + value + before.substring(at)); }
  public StringBuilder insert(int at, int value) { String before = now(); return become(before.substring(0, at) + value + before.substring(at)); }
  public StringBuilder reverse() { return become(reversed(now())); }
  private static native String reversed(String text);
  public StringBuilder delete(int start, int end) {
    String text = now();
    if (end > text.length()) end = text.length();
    if (start < 0 || start > end) throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + text.length());
    return become(text.substring(0, start) + text.substring(end));
  }
  public StringBuilder deleteCharAt(int at) {
    String text = now();
    if (at < 0 || at >= text.length()) throw new StringIndexOutOfBoundsException("index " + at + ",length " + text.length());
    return become(text.substring(0, at) + text.substring(at + 1));
  }
  public StringBuilder replace(int start, int end, String with) {
    String text = now();
    if (end > text.length()) end = text.length();
    return become(text.substring(0, start) + with + text.substring(end));
  }
  public void setCharAt(int at, char value) {
    String text = now();
    if (at < 0 || at >= text.length()) throw new StringIndexOutOfBoundsException("index " + at + ",length " + text.length());
    become(text.substring(0, at) + value + text.substring(at + 1));
  }
  public void setLength(int length) {
    String to = now();
    if (length <= to.length()) to = to.substring(0, length);
    else while (to.length() < length) to = to + '\0';
    become(to);
  }
  public int length() { return now().length(); }
  public int capacity() { return Math.max(16, now().length()); }
  public void ensureCapacity(int capacity) {}
  public boolean isEmpty() { return now().isEmpty(); }
  public char charAt(int at) {
    String text = now();
    if (at < 0 || at >= text.length()) throw new StringIndexOutOfBoundsException("index " + at + ",length " + text.length());
    return text.charAt(at);
  }
  public int indexOf(String part) { return now().indexOf(part); }
  public int indexOf(String part, int from) { return now().indexOf(part, from); }
  public int lastIndexOf(String part) { return now().lastIndexOf(part); }
  public int lastIndexOf(String part, int from) { return now().lastIndexOf(part, from); }
  public int codePointAt(int at) { return now().codePointAt(at); }
  public void trimToSize() {}
  public String substring(int start) { return now().substring(start); }
  public String substring(int start, int end) { return now().substring(start, end); }
  public CharSequence subSequence(int start, int end) { return now().substring(start, end); }
  public int compareTo(StringBuilder other) { return now().compareTo(other.now()); }
  public String toString() { return new String(now()); }
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
  public synchronized StringBuffer append(CharSequence value, int start, int end) { inside.append(value, start, end); return this; }
  public synchronized StringBuffer replace(int start, int end, String to) { inside.replace(start, end, to); return this; }
  public synchronized void setCharAt(int at, char to) { inside.setCharAt(at, to); }
  public synchronized int indexOf(String part) { return inside.indexOf(part); }
  public synchronized int indexOf(String part, int from) { return inside.indexOf(part, from); }
  public synchronized int lastIndexOf(String part) { return inside.lastIndexOf(part); }
  public synchronized String substring(int start) { return inside.substring(start); }
  public synchronized String substring(int start, int end) { return inside.substring(start, end); }
  public synchronized int capacity() { return inside.capacity(); }
  public synchronized StringBuffer reverse() { inside.reverse(); return this; }
  public synchronized StringBuffer deleteCharAt(int at) { inside.deleteCharAt(at); return this; }
  public synchronized StringBuffer delete(int start, int end) { inside.delete(start, end); return this; }
  public synchronized void setLength(int length) { inside.setLength(length); }
  public synchronized int length() { return inside.length(); }
  public synchronized char charAt(int at) { return inside.charAt(at); }
  public synchronized CharSequence subSequence(int start, int end) { return inside.subSequence(start, end); }
  public synchronized String toString() { return inside.toString(); }
}
`
