/** java.lang.annotation: what declarations of annotations are marked with; and the process that the program is. */
export const ANNOTATIONS = String.raw`
public interface Annotation {}
public enum ElementType { TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, LOCAL_VARIABLE, ANNOTATION_TYPE, PACKAGE, TYPE_PARAMETER, TYPE_USE, MODULE, RECORD_COMPONENT }
public enum RetentionPolicy { SOURCE, CLASS, RUNTIME }
public @interface Retention { RetentionPolicy value(); }
public @interface Target { ElementType[] value(); }
public @interface Documented {}
public @interface Inherited {}
public @interface Repeatable { Class<?> value(); }
`

export const PROCESS_HANDLE = String.raw`
final class ShutdownHooks {
  private static final java.util.ArrayList<Thread> ALL = new java.util.ArrayList<>();
  private ShutdownHooks() {}
  static synchronized void add(Thread hook) {
    if (ALL.contains(hook)) throw new IllegalArgumentException("Hook previously registered");
    if (hook.isAlive()) throw new IllegalArgumentException("Hook already running");
    Runtime.ending = () -> run();
    ALL.add(hook);
  }
  static synchronized boolean remove(Thread hook) { return ALL.remove(hook); }
  private static void run() {
    java.util.ArrayList<Thread> hooks = new java.util.ArrayList<>();
    synchronized (ShutdownHooks.class) {
      hooks.addAll(ALL);
      ALL.clear();
    }
    for (Thread one : hooks) one.start();
    for (Thread one : hooks) {
      try {
        one.join();
      } catch (InterruptedException problem) { }
    }
  }
}
public final class ProcessHandle implements Comparable<ProcessHandle> {
  private static final ProcessHandle SELF = new ProcessHandle();
  private ProcessHandle() {}
  public static ProcessHandle current() { return SELF; }
  public long pid() { return 1000; }
  public boolean isAlive() { return true; }
  public boolean supportsNormalTermination() { return true; }
  public int compareTo(ProcessHandle other) { return Long.compare(pid(), other.pid()); }
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return Long.hashCode(pid()); }
  public String toString() { return String.valueOf(pid()); }
}
`
