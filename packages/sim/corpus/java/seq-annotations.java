//> "A works\ntrue\ntrue\n" exited
// Annotations may be declared and written; without reflection they change nothing. A program is a process with a number.
import java.lang.annotation.*;
public class Main {
  @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.METHOD, ElementType.TYPE}) @Documented
  @interface Todo {
    String value() default "x";
    int level() default 1;
    Class<?>[] of() default {};
    RetentionPolicy[] kept() default {RetentionPolicy.CLASS, RetentionPolicy.SOURCE};
  }
  @Todo("a") static class A {
    @Todo(value = "b", level = 2) void work() { System.out.println(this + " works"); }
    @Override public String toString() { return "A"; }
    @Deprecated void old() {}
    @SafeVarargs static <T> int count(T... all) { return all.length; }
  }
  public static void main(String[] args) {
    new A().work();
    System.out.println(A.count(1, 2) == 2);
    System.out.println(ProcessHandle.current().pid() > 0);
  }
}
