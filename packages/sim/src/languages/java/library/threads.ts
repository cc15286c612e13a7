/**
 * Threads, exceptions and the two doors to the machine (package `interleave`): `Heap` says that library code touches an object others
 * may touch, `Gate` is a number that threads wait for. Everything else that synchronises is written in Java on top of these: library
 * code between two such calls runs without a switch.
 */
export const INTERLEAVE = String.raw`
public final class Heap {
  private Heap() {}
  public static native void read(Object place);
  public static native void write(Object place);
  public static native void sync(Object place);
  public static native boolean followsThreads();
  public static native boolean joinsTasks();
  public static native boolean followsQueues();
}
public final class Monitor {
  private Monitor() {}
  public static native int release(Object of, Gate mine) throws InterruptedException;
  public static native void retake(Object of, Gate mine, int held);
  public static native void wake(Object of, boolean all);
}
public final class Gate {
  public int value;
  public final String reason;
  public Object holder;
  public Gate beside;
  public Gate(int value, String reason) { this.value = value; this.reason = reason; }
  public native void touch();
  public native void await(int atLeast);
  public native void awaitInterruptibly(int atLeast) throws InterruptedException;
  public native boolean awaitFor(int atLeast, long nanos) throws InterruptedException;
  public native boolean awaitUnparked(long nanos);
}
`
export const THREADS = String.raw`
public class Throwable {
  private String message;
  private Throwable cause;
  private java.util.ArrayList<Throwable> suppressed;
  private Object trace;
  public Throwable() { fill(); }
  public Throwable(String message) { this.message = message; fill(); }
  public Throwable(String message, Throwable cause) { this.message = message; this.cause = cause; fill(); }
  public Throwable(Throwable cause) { this.cause = cause; this.message = cause == null ? null : cause.toString(); fill(); }
  protected Throwable(String message, Throwable cause, boolean suppression, boolean writable) { this(message, cause); }
  private native void fill();
  public String getMessage() { return message; }
  public String getLocalizedMessage() { return getMessage(); }
  public Throwable getCause() { return cause; }
  public Throwable initCause(Throwable cause) { this.cause = cause; return this; }
  public final void addSuppressed(Throwable one) {
    if (suppressed == null) suppressed = new java.util.ArrayList<>();
    suppressed.add(one);
  }
  public final Throwable[] getSuppressed() { return suppressed == null ? new Throwable[0] : suppressed.toArray(new Throwable[0]); }
  public String toString() {
    String text = getLocalizedMessage();
    return text == null ? getClass().getName() : getClass().getName() + ": " + text;
  }
  public Throwable fillInStackTrace() { return this; }
  public StackTraceElement[] getStackTrace() {
    String[] lines = traceLines();
    StackTraceElement[] all = new StackTraceElement[lines.length];
    for (int i = 0; i < lines.length; i++) all[i] = new StackTraceElement(lines[i]);
    return all;
  }
  public void setStackTrace(StackTraceElement[] trace) {}
  private native String[] traceLines();
  public void printStackTrace() { System.err.print(traceText("", "")); }
  public void printStackTrace(java.io.PrintStream to) { to.print(traceText("", "")); }
  String traceText(String caption, String indent) {
    StringBuilder text = new StringBuilder(indent + caption + this + "\n");
    for (String line : traceLines()) text.append(indent).append("\tat ").append(line).append("\n");
    if (suppressed != null) for (Throwable one : suppressed) text.append(one.traceText("Suppressed: ", indent + "\t"));
    if (cause != null) text.append(cause.traceText("Caused by: ", indent));
    return text.toString();
  }
}
public class AssertionError extends Error {
  public AssertionError() {}
  public AssertionError(Object detail) { super(String.valueOf(detail), detail instanceof Throwable cause ? cause : null); }
  public AssertionError(String message, Throwable cause) { super(message, cause); }
}
public class Thread implements Runnable {
  public enum State { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }
  public interface UncaughtExceptionHandler { void uncaughtException(Thread thread, Throwable problem); }
  public interface Builder {
    Builder name(String name);
    Builder name(String prefix, long start);
    Builder uncaughtExceptionHandler(UncaughtExceptionHandler handler);
    Thread unstarted(Runnable task);
    Thread start(Runnable task);
    java.util.concurrent.ThreadFactory factory();
    interface OfPlatform extends Builder {
      OfPlatform name(String name);
      OfPlatform name(String prefix, long start);
      OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler handler);
      OfPlatform daemon(boolean on);
      OfPlatform daemon();
      OfPlatform priority(int priority);
    }
    interface OfVirtual extends Builder {
      OfVirtual name(String name);
      OfVirtual name(String prefix, long start);
      OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler handler);
    }
  }
  static final class Making implements Builder.OfPlatform, Builder.OfVirtual {
    private final boolean virtual;
    private String name;
    private long counter = -1;
    private boolean daemon;
    private int priority = 5;
    private UncaughtExceptionHandler handler;
    Making(boolean virtual) { this.virtual = virtual; }
    public Making name(String name) { this.name = name; return this; }
    public Making name(String prefix, long start) { this.name = prefix; this.counter = start; return this; }
    public Making uncaughtExceptionHandler(UncaughtExceptionHandler handler) { this.handler = handler; return this; }
    public Making daemon(boolean on) { this.daemon = on; return this; }
    public Making daemon() { return daemon(true); }
    public Making priority(int priority) { this.priority = priority; return this; }
    public Thread unstarted(Runnable task) {
      String own = name == null ? (virtual ? "" : Thread.nextName()) : counter >= 0 ? name + counter++ : name;
      Thread made = new Thread(java.util.Objects.requireNonNull(task), own, virtual);
      made.daemon = daemon || virtual;
      made.priority = priority;
      made.handler = handler;
      return made;
    }
    public Thread start(Runnable task) {
      Thread made = unstarted(task);
      made.start();
      return made;
    }
    public java.util.concurrent.ThreadFactory factory() { return task -> unstarted(task); }
  }
  public static final int MIN_PRIORITY = 1;
  public static final int NORM_PRIORITY = 5;
  public static final int MAX_PRIORITY = 10;
  private static UncaughtExceptionHandler defaultHandler;
  private Runnable target;
  private String name;
  private boolean daemon;
  private boolean virtual;
  private int priority = 5;
  private UncaughtExceptionHandler handler;
  private final interleave.Gate ended = new interleave.Gate(0, "join");
  final interleave.Gate permit = new interleave.Gate(0, "park");
  java.util.ArrayList<Object[]> locals;
  public Thread() { this(null, nextName(), false); }
  public Thread(Runnable target) { this(target, nextName(), false); }
  public Thread(String name) { this(null, name, false); }
  public Thread(Runnable target, String name) { this(target, name, false); }
  public Thread(ThreadGroup group, Runnable target) { this(group, target, nextName()); }
  public Thread(ThreadGroup group, String name) { this(group, null, name); }
  public Thread(ThreadGroup group, Runnable target, String name) { this(target, name, false); this.group = group; }
  private ThreadGroup group;
  private Thread(Runnable target, String name, boolean virtual) {
    this.target = target;
    this.name = java.util.Objects.requireNonNull(name, "'name' is null");
    this.virtual = virtual;
    this.daemon = virtual || (hasCurrent() && currentThread().daemon && !currentThread().virtual);
    if (hasCurrent()) {
      group = currentThread().group;
      if (currentThread().locals != null) inherit();
    }
  }
  private void inherit() {
    for (Object[] one : currentThread().locals) {
      if (one[0] instanceof InheritableThreadLocal) {
        if (locals == null) locals = new java.util.ArrayList<>();
        locals.add(new Object[] { one[0], ((InheritableThreadLocal<Object>) one[0]).childValue(one[1]) });
      }
    }
  }
  static native String nextName();
  private static native boolean hasCurrent();
  public static native Thread currentThread();
  public native void start();
  public void run() { if (target != null) target.run(); }
  private void runAndEnd() {
    try {
      Runnable task = target;
      if (task == null || getClass() != Thread.class) run();
      else {
        target = null;
        task.run();
      }
    } catch (Throwable problem) {
      dispatch(problem);
    }
    if (endsQuietly()) return;
    ended.touch();
    ended.value = 1;
  }
  private void dispatch(Throwable problem) {
    UncaughtExceptionHandler by = handler != null ? handler : defaultHandler;
    try {
      if (by == null) reportUncaught(problem, problem.traceText("", ""), String.valueOf(problem.getMessage()));
      else {
        failed();
        by.uncaughtException(this, problem);
      }
    } catch (Throwable again) {
      reportUncaught(again, "\nException: " + again.getClass().getName() + " thrown from the UncaughtExceptionHandler in thread \"" + name + "\"\n", "");
    }
  }
  static void endedBy(Throwable problem) { currentThread().dispatch(problem); }
  private native void reportUncaught(Throwable problem, String trace, String message);
  private native void failed();
  private native boolean endsQuietly();
  private native boolean joinLazily();
  public final void join() throws InterruptedException {
    if (!isStarted() || joinLazily()) return;
    ended.awaitInterruptibly(1);
  }
  public final void join(long millis) throws InterruptedException {
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    if (!isStarted()) return;
    if (millis == 0) ended.awaitInterruptibly(1);
    else ended.awaitFor(1, millis * 1000000L);
  }
  public final boolean join(java.time.Duration time) throws InterruptedException {
    if (!isStarted()) throw new IllegalThreadStateException("Thread not started");
    return ended.awaitFor(1, java.time.Times.nanos(time));
  }
  private native boolean isStarted();
  public native void interrupt();
  public native boolean isInterrupted();
  public static native boolean interrupted();
  public final boolean isAlive() { ended.touch(); return isStarted() && ended.value == 0; }
  public State getState() { return State.valueOf(stateName()); }
  private native String stateName();
  public static void sleep(long millis) throws InterruptedException {
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    sleepNanos(millis * 1000000L);
  }
  public static void sleep(long millis, int nanos) throws InterruptedException { sleepNanos(millis * 1000000L + nanos); }
  public static void sleep(java.time.Duration time) throws InterruptedException { sleepNanos(java.time.Times.nanos(time)); }
  private static native void sleepNanos(long nanos) throws InterruptedException;
  public static native void yield();
  public static void onSpinWait() { Thread.yield(); }
  public final String getName() { return name; }
  public final void setName(String name) { this.name = java.util.Objects.requireNonNull(name, "name cannot be null"); }
  public final native long threadId();
  public long getId() { return threadId(); }
  public final boolean isDaemon() { return daemon; }
  public final void setDaemon(boolean on) {
    if (virtual && !on) throw new IllegalArgumentException("'false' not legal for virtual threads");
    if (isAlive()) throw new IllegalThreadStateException();
    daemon = on;
  }
  public final boolean isVirtual() { return virtual; }
  public final int getPriority() { return priority; }
  public final void setPriority(int priority) {
    if (priority < 1 || priority > 10) throw new IllegalArgumentException();
    this.priority = virtual ? 5 : priority;
  }
  public final ThreadGroup getThreadGroup() { return group == null ? ThreadGroup.MAIN : group; }
  public UncaughtExceptionHandler getUncaughtExceptionHandler() { return handler; }
  public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) { this.handler = handler; }
  public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() { return defaultHandler; }
  public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler handler) { defaultHandler = handler; }
  public static native boolean holdsLock(Object lock);
  public static int activeCount() { return countAlive(); }
  private static native int countAlive();
  public StackTraceElement[] getStackTrace() { return new Throwable().getStackTrace(); }
  public String toString() {
    if (virtual) return "VirtualThread[#" + threadId() + (name.isEmpty() ? "" : "," + name) + "]/runnable";
    return "Thread[#" + threadId() + "," + name + "," + priority + ",main]";
  }
  public static Builder.OfPlatform ofPlatform() { return new Making(false); }
  public static Builder.OfVirtual ofVirtual() { return new Making(true); }
  public static Thread startVirtualThread(Runnable task) { return ofVirtual().start(task); }
}
public class ThreadGroup {
  static final ThreadGroup MAIN = new ThreadGroup("main");
  private final String name;
  public ThreadGroup(String name) { this.name = name; }
  public final String getName() { return name; }
}
public class ThreadLocal<T> {
  public ThreadLocal() {}
  protected T initialValue() { return null; }
  public static <S> ThreadLocal<S> withInitial(java.util.function.Supplier<? extends S> supplier) {
    return new ThreadLocal<S>() { protected S initialValue() { return supplier.get(); } };
  }
  private Object[] entry() {
    Thread at = Thread.currentThread();
    if (at.locals == null) at.locals = new java.util.ArrayList<>();
    for (Object[] one : at.locals) if (one[0] == this) return one;
    return null;
  }
  public T get() {
    Object[] found = entry();
    if (found == null) {
      found = new Object[] { this, initialValue() };
      Thread.currentThread().locals.add(found);
    }
    return (T) found[1];
  }
  public void set(T value) {
    Object[] found = entry();
    if (found == null) Thread.currentThread().locals.add(new Object[] { this, value });
    else found[1] = value;
  }
  public void remove() {
    Object[] found = entry();
    if (found != null) Thread.currentThread().locals.remove(found);
  }
}
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
  public InheritableThreadLocal() {}
  protected T childValue(T value) { return value; }
}
`
export const IO = String.raw`
public interface Closeable extends AutoCloseable { void close() throws IOException; }
public interface Serializable {}
public class InputStream implements Closeable {
  public int read() throws IOException { return -1; }
  public int available() throws IOException { return 0; }
  public void close() throws IOException {}
}
public final class PrintStream implements Closeable {
  private final int target;
  private PrintStream(int target) { this.target = target; }
  public static PrintStream make(int target) { return new PrintStream(target); }
  private native void write(int target, String text);
  public void print(Object value) { write(target, String.valueOf(value)); }
  public void print(String value) { write(target, String.valueOf((Object) value)); }
  public void print(char[] value) { write(target, String.valueOf(value)); }
  public void print(boolean value) { write(target, String.valueOf(value)); }
  public void print(char value) { write(target, String.valueOf(value)); }
  public void print(int value) { write(target, String.valueOf(value)); }
  public void print(long value) { write(target, String.valueOf(value)); }
  public void print(float value) { write(target, String.valueOf(value)); }
  public void print(double value) { write(target, String.valueOf(value)); }
  public void println() { write(target, "\n"); }
  public void println(Object value) { write(target, String.valueOf(value) + "\n"); }
  public void println(String value) { write(target, value + "\n"); }
  public void println(char[] value) { write(target, String.valueOf(value) + "\n"); }
  public void println(boolean value) { write(target, value + "\n"); }
  public void println(char value) { write(target, value + "\n"); }
  public void println(int value) { write(target, value + "\n"); }
  public void println(long value) { write(target, value + "\n"); }
  public void println(float value) { write(target, value + "\n"); }
  public void println(double value) { write(target, value + "\n"); }
  public PrintStream printf(String format, Object... args) { write(target, String.format(format, args)); return this; }
  public PrintStream printf(java.util.Locale locale, String format, Object... args) { return printf(format, args); }
  public PrintStream format(String format, Object... args) { return printf(format, args); }
  public PrintStream append(CharSequence text) { print(text); return this; }
  public void write(int b) { write(target, String.valueOf((char) b)); }
  public void flush() {}
  public void close() {}
}
`
