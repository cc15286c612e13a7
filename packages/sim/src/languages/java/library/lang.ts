/** java.lang: what every program sees. `native` methods are carried out by the machine’s Java runtime. */
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
public interface Runnable { void run(); }
public interface AutoCloseable { void close() throws Exception; }
public interface Cloneable {}
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
  public static native double sinh(double value);
  public static native double cosh(double value);
  public static native double tanh(double value);
  public static native double expm1(double value);
  public static native double log1p(double value);
  public static double copySign(double size, double sign) { return sign < 0 || 1 / sign < 0 ? -abs(size) : abs(size); }
  public static long multiplyFull(int a, int b) { return (long) a * b; }
  public static int absExact(int value) {
    if (value == Integer.MIN_VALUE) throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
    return abs(value);
  }
  public static long absExact(long value) {
    if (value == Long.MIN_VALUE) throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
    return abs(value);
  }
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
  public static final java.io.InputStream in = new java.io.InputStream();
  private System() {}
  public static native long currentTimeMillis();
  public static native long nanoTime();
  public static void exit(int status) {
    if (Runtime.ending != null) Runtime.ending.run();
    end(status);
  }
  static native void end(int status);
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
  public void halt(int status) { System.end(status); }
  static Runnable ending;
  public void addShutdownHook(Thread hook) { ShutdownHooks.add(hook); }
  public boolean removeShutdownHook(Thread hook) { return ShutdownHooks.remove(hook); }
}
public final class StackTraceElement {
  private final String text;
  StackTraceElement(String text) { this.text = text; }
  public String toString() { return text; }
}
`
