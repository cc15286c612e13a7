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
