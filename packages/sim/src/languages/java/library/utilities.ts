/** java.util: comparators, optionals, random numbers. */
export const UTILITIES = String.raw`
public interface Comparator<T> {
  int compare(T a, T b);
  boolean equals(Object other);
  default Comparator<T> reversed() { return (a, b) -> compare(b, a); }
  default Comparator<T> thenComparing(Comparator<? super T> other) {
    return (a, b) -> {
      int first = compare(a, b);
      return first != 0 ? first : other.compare(a, b);
    };
  }
  default <U extends Comparable<? super U>> Comparator<T> thenComparing(java.util.function.Function<? super T, ? extends U> key) { return thenComparing(comparing(key)); }
  default <U> Comparator<T> thenComparing(java.util.function.Function<? super T, ? extends U> key, Comparator<? super U> by) { return thenComparing(comparing(key, by)); }
  default Comparator<T> thenComparingInt(java.util.function.ToIntFunction<? super T> key) { return thenComparing(comparingInt(key)); }
  default Comparator<T> thenComparingLong(java.util.function.ToLongFunction<? super T> key) { return thenComparing(comparingLong(key)); }
  default Comparator<T> thenComparingDouble(java.util.function.ToDoubleFunction<? super T> key) { return thenComparing(comparingDouble(key)); }
  static <T extends Comparable<? super T>> Comparator<T> naturalOrder() { return (a, b) -> a.compareTo(b); }
  static <T extends Comparable<? super T>> Comparator<T> reverseOrder() { return (a, b) -> b.compareTo(a); }
  static <T, U extends Comparable<? super U>> Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> key) { return (a, b) -> key.apply(a).compareTo(key.apply(b)); }
  static <T, U> Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> key, Comparator<? super U> by) { return (a, b) -> by.compare(key.apply(a), key.apply(b)); }
  static <T> Comparator<T> comparingInt(java.util.function.ToIntFunction<? super T> key) { return (a, b) -> Integer.compare(key.applyAsInt(a), key.applyAsInt(b)); }
  static <T> Comparator<T> comparingLong(java.util.function.ToLongFunction<? super T> key) { return (a, b) -> Long.compare(key.applyAsLong(a), key.applyAsLong(b)); }
  static <T> Comparator<T> comparingDouble(java.util.function.ToDoubleFunction<? super T> key) { return (a, b) -> Double.compare(key.applyAsDouble(a), key.applyAsDouble(b)); }
  static <T> Comparator<T> nullsFirst(Comparator<? super T> by) { return (a, b) -> a == null ? (b == null ? 0 : -1) : b == null ? 1 : by.compare(a, b); }
  static <T> Comparator<T> nullsLast(Comparator<? super T> by) { return (a, b) -> a == null ? (b == null ? 0 : 1) : b == null ? -1 : by.compare(a, b); }
}
public final class Locale {
  public static final Locale ROOT = new Locale("");
  public static final Locale ENGLISH = new Locale("en");
  public static final Locale US = new Locale("en_US");
  public static final Locale UK = new Locale("en_GB");
  private final String name;
  private Locale(String name) { this.name = name; }
  public static Locale getDefault() { return US; }
  public String toString() { return name; }
}
public final class Objects {
  private Objects() {}
  public static boolean equals(Object a, Object b) { return a == b || (a != null && a.equals(b)); }
  public static boolean deepEquals(Object a, Object b) { return equals(a, b); }
  public static int hashCode(Object value) { return value == null ? 0 : value.hashCode(); }
  public static int hash(Object... values) { return Arrays.hashCode(values); }
  public static String toString(Object value) { return String.valueOf(value); }
  public static String toString(Object value, String otherwise) { return value == null ? otherwise : value.toString(); }
  public static boolean isNull(Object value) { return value == null; }
  public static boolean nonNull(Object value) { return value != null; }
  public static <T> int compare(T a, T b, Comparator<? super T> by) { return a == b ? 0 : by.compare(a, b); }
  public static <T> T requireNonNull(T value) {
    if (value == null) throw new NullPointerException();
    return value;
  }
  public static <T> T requireNonNull(T value, String message) {
    if (value == null) throw new NullPointerException(message);
    return value;
  }
  public static <T> T requireNonNull(T value, java.util.function.Supplier<String> message) {
    if (value == null) throw new NullPointerException(message.get());
    return value;
  }
  public static <T> T requireNonNullElse(T value, T otherwise) { return value != null ? value : requireNonNull(otherwise, "defaultObj"); }
  public static <T> T requireNonNullElseGet(T value, java.util.function.Supplier<? extends T> otherwise) { return value != null ? value : otherwise.get(); }
  public static int checkFromToIndex(int from, int to, int length) {
    if (from < 0 || from > to || to > length) throw new IndexOutOfBoundsException("Range [" + from + ", " + to + ") out of bounds for length " + length);
    return from;
  }
  public static int checkIndex(int index, int length) {
    if (index < 0 || index >= length) throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    return index;
  }
}
public final class Optional<T> {
  private static final Optional<?> NONE = new Optional<>(null);
  private final T value;
  private Optional(T value) { this.value = value; }
  public static <T> Optional<T> empty() { return (Optional<T>) NONE; }
  public static <T> Optional<T> of(T value) { return new Optional<T>(Objects.requireNonNull(value)); }
  public static <T> Optional<T> ofNullable(T value) { return value == null ? (Optional<T>) NONE : new Optional<T>(value); }
  public T get() { if (value == null) throw new NoSuchElementException("No value present"); return value; }
  public boolean isPresent() { return value != null; }
  public boolean isEmpty() { return value == null; }
  public void ifPresent(java.util.function.Consumer<? super T> action) { if (value != null) action.accept(value); }
  public void ifPresentOrElse(java.util.function.Consumer<? super T> action, Runnable otherwise) { if (value != null) action.accept(value); else otherwise.run(); }
  public Optional<T> filter(java.util.function.Predicate<? super T> test) { return value == null || test.test(value) ? this : empty(); }
  public <U> Optional<U> map(java.util.function.Function<? super T, ? extends U> by) { return value == null ? empty() : Optional.ofNullable(by.apply(value)); }
  public <U> Optional<U> flatMap(java.util.function.Function<? super T, ? extends Optional<? extends U>> by) { return value == null ? empty() : (Optional<U>) by.apply(value); }
  public Optional<T> or(java.util.function.Supplier<? extends Optional<? extends T>> other) { return value != null ? this : (Optional<T>) other.get(); }
  public java.util.stream.Stream<T> stream() { return java.util.stream.Streams.ofNullable(value); }
  public T orElse(T other) { return value != null ? value : other; }
  public T orElseGet(java.util.function.Supplier<? extends T> other) { return value != null ? value : other.get(); }
  public T orElseThrow() { return get(); }
  public <X extends Throwable> T orElseThrow(java.util.function.Supplier<? extends X> problem) throws X { if (value != null) return value; throw problem.get(); }
  public boolean equals(Object other) { return other instanceof Optional<?> that && Objects.equals(value, that.value); }
  public int hashCode() { return Objects.hashCode(value); }
  public String toString() { return value == null ? "Optional.empty" : "Optional[" + value + "]"; }
}
public class Random {
  private long seed;
  private double spare;
  private boolean hasSpare;
  public Random() { this(freshSeed()); }
  public Random(long seed) { setSeed(seed); }
  private static native long freshSeed();
  public void setSeed(long seed) { interleave.Heap.sync(this); this.seed = (seed ^ 0x5DEECE66DL) & ((1L << 48) - 1); hasSpare = false; }
  protected int next(int bits) {
    interleave.Heap.sync(this);
    return draw(bits);
  }
  protected final int draw(int bits) {
    seed = (seed * 0x5DEECE66DL + 0xBL) & ((1L << 48) - 1);
    return (int) (seed >>> (48 - bits));
  }
  public int nextInt() { return next(32); }
  public int nextInt(int bound) {
    if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
    int r = next(31);
    int m = bound - 1;
    if ((bound & m) == 0) return (int) ((bound * (long) r) >> 31);
    for (int u = r; u - (r = u % bound) + m < 0; u = next(31)) { }
    return r;
  }
  public int nextInt(int from, int to) {
    if (from >= to) throw new IllegalArgumentException("bound must be greater than origin");
    return from + nextInt(to - from);
  }
  public long nextLong() { return ((long) next(32) << 32) + next(32); }
  public long nextLong(long bound) { return Math.floorMod(nextLong(), bound); }
  public long nextLong(long from, long to) { return from + nextLong(to - from); }
  public boolean nextBoolean() { return next(1) != 0; }
  public float nextFloat() { return next(24) / (float) (1 << 24); }
  public double nextDouble() { return (((long) next(26) << 27) + next(27)) * 0x1.0p-53; }
  public double nextDouble(double from, double to) { return from + nextDouble() * (to - from); }
  public synchronized double nextGaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double a;
    double b;
    double s;
    do {
      a = 2 * nextDouble() - 1;
      b = 2 * nextDouble() - 1;
      s = a * a + b * b;
    } while (s >= 1 || s == 0);
    double scale = Math.sqrt(-2 * Math.log(s) / s);
    spare = b * scale;
    hasSpare = true;
    return a * scale;
  }
  public void nextBytes(byte[] bytes) { for (int i = 0, held = 0; i < bytes.length; i++, held >>= 8) bytes[i] = (byte) (held = i % 4 == 0 ? nextInt() : held); }
  public java.util.stream.IntStream ints() { return java.util.stream.Streams.random(this, 0, 0); }
  public java.util.stream.IntStream ints(int from, int to) { return java.util.stream.Streams.random(this, from, to); }
  public java.util.stream.IntStream ints(long count) { return java.util.stream.Streams.random(this, count, 0, 0); }
  public java.util.stream.IntStream ints(long count, int from, int to) { return java.util.stream.Streams.random(this, count, from, to); }
  public java.util.stream.DoubleStream doubles() { return java.util.stream.Streams.random(this); }
  public java.util.stream.DoubleStream doubles(long count) { return java.util.stream.Streams.random(this, count); }
}
final class Formatter {
  private Formatter() {}
  static String text(String format, Object[] args) {
    if (args == null) return format(format, null, null, null);
    Object[] held = args.clone();
    String[] shown = new String[held.length];
    int[] hashes = new int[held.length];
    boolean hashed = asksHash(format);
    for (int i = 0; i < shown.length; i++) {
      shown[i] = needsText(held[i]) ? held[i].toString() : null;
      if (hashed) hashes[i] = Objects.hashCode(held[i]);
    }
    return format(format, held, shown, hashes);
  }
  private static native boolean asksHash(String format);
  private static native boolean needsText(Object value);
  private static native String format(String format, Object[] args, String[] shown, int[] hashes);
}
`
