//> "body\nclose b\nclose a\nbody 2\nfinally\n" exited
// Resources close backwards; suppressed exceptions.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  record Res(String name) implements AutoCloseable { public void close() { System.out.println("close " + name); throw new RuntimeException(name); } }
  public static void main(String[] args) throws Exception {
    try (Res a = new Res("a"); Res b = new Res("b")) { System.out.println("body"); throw new IllegalStateException("body"); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " " + e.getSuppressed().length); } finally { System.out.println("finally"); }
  }
}
