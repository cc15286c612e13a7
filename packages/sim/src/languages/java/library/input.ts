/** java.io as far as programs of one file use it: texts to read from and write into. Standard input is empty. */
export const READERS = String.raw`
public abstract class Reader implements Closeable {
  public abstract int read() throws IOException;
  public void close() throws IOException {}
}
public class StringReader extends Reader {
  private final String text;
  private int at;
  public StringReader(String text) { this.text = java.util.Objects.requireNonNull(text); }
  public int read() throws IOException { return at < text.length() ? text.charAt(at++) : -1; }
  public void close() {}
}
public class InputStreamReader extends Reader {
  private final InputStream from;
  public InputStreamReader(InputStream from) { this.from = from; }
  public InputStreamReader(InputStream from, java.nio.charset.Charset charset) { this.from = from; }
  public int read() throws IOException { return from.read(); }
}
public class BufferedReader extends Reader {
  private final Reader from;
  private int ahead = -2;
  public BufferedReader(Reader from) { this.from = from; }
  public BufferedReader(Reader from, int size) { this.from = from; }
  public int read() throws IOException {
    int next = ahead == -2 ? from.read() : ahead;
    ahead = -2;
    return next;
  }
  public boolean ready() throws IOException {
    if (ahead == -2) ahead = from.read();
    return ahead >= 0;
  }
  public String readLine() throws IOException {
    int next = read();
    if (next < 0) return null;
    StringBuilder line = new StringBuilder();
    while (next >= 0 && next != '\n' && next != '\r') {
      line.append((char) next);
      next = read();
    }
    if (next == '\r') {
      ahead = from.read();
      if (ahead == '\n') ahead = -2;
    }
    return line.toString();
  }
  public java.util.stream.Stream<String> lines() {
    java.util.List<String> all = new java.util.ArrayList<>();
    try {
      for (String line = readLine(); line != null; line = readLine()) all.add(line);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem.getMessage(), problem);
    }
    return all.stream();
  }
  public void close() throws IOException { from.close(); }
}
public abstract class Writer implements Appendable, Closeable {
  public abstract void write(String text) throws IOException;
  public void write(int ch) throws IOException { write(String.valueOf((char) ch)); }
  public Writer append(CharSequence text) throws IOException { write(String.valueOf(text)); return this; }
  public void flush() throws IOException {}
  public void close() throws IOException {}
}
public class StringWriter extends Writer {
  private final StringBuffer text = new StringBuffer();
  public StringWriter() {}
  public StringWriter(int size) {}
  public void write(String more) { text.append(more); }
  public void write(int ch) { text.append((char) ch); }
  public StringWriter append(CharSequence more) { text.append(String.valueOf(more)); return this; }
  public StringBuffer getBuffer() { return text; }
  public void flush() {}
  public void close() {}
  public String toString() { return text.toString(); }
}
public class PrintWriter extends Writer {
  private final Writer to;
  private final PrintStream out;
  public PrintWriter(Writer to) { this.to = to; this.out = null; }
  public PrintWriter(Writer to, boolean flushes) { this(to); }
  public PrintWriter(PrintStream out) { this.to = null; this.out = out; }
  public PrintWriter(PrintStream out, boolean flushes) { this(out); }
  public void write(String text) {
    if (out != null) {
      out.print(text);
      return;
    }
    try {
      to.write(text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem.getMessage(), problem);
    }
  }
  public void write(int ch) { write(String.valueOf((char) ch)); }
  public PrintWriter append(CharSequence text) { write(String.valueOf(text)); return this; }
  public void print(Object value) { write(String.valueOf(value)); }
  public void print(String value) { write(String.valueOf((Object) value)); }
  public void print(boolean value) { write(String.valueOf(value)); }
  public void print(char value) { write(String.valueOf(value)); }
  public void print(int value) { write(String.valueOf(value)); }
  public void print(long value) { write(String.valueOf(value)); }
  public void print(double value) { write(String.valueOf(value)); }
  public void println() { write("\n"); }
  public void println(Object value) { write(String.valueOf(value) + "\n"); }
  public void println(String value) { write(value + "\n"); }
  public void println(boolean value) { write(value + "\n"); }
  public void println(char value) { write(value + "\n"); }
  public void println(int value) { write(value + "\n"); }
  public void println(long value) { write(value + "\n"); }
  public void println(double value) { write(value + "\n"); }
  public PrintWriter printf(String format, Object... args) { write(String.format(format, args)); return this; }
  public PrintWriter format(String format, Object... args) { return printf(format, args); }
  public boolean checkError() { return false; }
  public void flush() {}
  public void close() {}
}
`

/** java.util.Scanner: tokens between white space, and lines. */
export const SCANNER = String.raw`
public final class Scanner implements Iterator<String>, java.io.Closeable {
  private final String text;
  private int at;
  private boolean closed;
  public Scanner(String text) { this.text = Objects.requireNonNull(text, "source"); }
  public Scanner(java.io.InputStream from) {
    Objects.requireNonNull(from, "source");
    this.text = "";
  }
  private void open() {
    interleave.Heap.write(this);
    if (closed) throw new IllegalStateException("Scanner closed");
  }
  private int start() {
    int place = at;
    while (place < text.length() && Character.isWhitespace(text.charAt(place))) place++;
    return place;
  }
  private String peek() {
    open();
    int from = start();
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) to++;
    return to == from ? null : text.substring(from, to);
  }
  private String token() {
    String next = peek();
    if (next == null) throw new NoSuchElementException();
    return next;
  }
  private void pass(String token) { at = start() + token.length(); }
  public boolean hasNext() { return peek() != null; }
  public String next() {
    String next = token();
    pass(next);
    return next;
  }
  private static boolean isWhole(String token, int bits) {
    if (token == null || !token.matches("[-+]?[0-9]+")) return false;
    try {
      if (bits == 32) Integer.parseInt(token);
      else Long.parseLong(token);
      return true;
    } catch (NumberFormatException problem) {
      return false;
    }
  }
  private static boolean isDouble(String token) { return token != null && token.matches("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?|NaN|[-+]?Infinity"); }
  public boolean hasNextInt() { return isWhole(peek(), 32); }
  public boolean hasNextLong() { return isWhole(peek(), 64); }
  public boolean hasNextDouble() { return isDouble(peek()); }
  public boolean hasNextBoolean() { String next = peek(); return next != null && (next.equalsIgnoreCase("true") || next.equalsIgnoreCase("false")); }
  private String fitting(boolean fits, String next) {
    if (!fits && next.matches("[-+]?[0-9]+")) throw new InputMismatchException("For input string: \"" + next + "\"");
    if (!fits) throw new InputMismatchException();
    pass(next);
    return next;
  }
  public int nextInt() { String next = token(); return Integer.parseInt(fitting(isWhole(next, 32), next)); }
  public long nextLong() { String next = token(); return Long.parseLong(fitting(isWhole(next, 64), next)); }
  public double nextDouble() { String next = token(); return Double.parseDouble(fitting(isDouble(next), next)); }
  public boolean nextBoolean() { String next = token(); return Boolean.parseBoolean(fitting(next.equalsIgnoreCase("true") || next.equalsIgnoreCase("false"), next)); }
  public boolean hasNextLine() { open(); return at < text.length(); }
  public String nextLine() {
    open();
    if (at >= text.length()) throw new NoSuchElementException("No line found");
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
    String line = text.substring(at, end);
    at = end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
    return line;
  }
  public void close() { interleave.Heap.write(this); closed = true; }
}
`

/** java.nio.charset: named, but everything is UTF-8. */
export const CHARSETS = String.raw`
public final class Charset {
  private final String name;
  Charset(String name) { this.name = name; }
  public static Charset defaultCharset() { return StandardCharsets.UTF_8; }
  public String name() { return name; }
  public String toString() { return name; }
}
public final class StandardCharsets {
  private StandardCharsets() {}
  public static final Charset UTF_8 = new Charset("UTF-8");
}
`
