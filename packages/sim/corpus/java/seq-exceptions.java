//> "bad cause true\n" exited
// Own exceptions, causes, multi-catch.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Bad extends Exception { Bad(String m, Throwable c) { super(m, c); } }
  static void g() throws Bad { try { Object o = "s"; Integer i = (Integer) o; } catch (ClassCastException e) { throw new Bad("bad", new RuntimeException("cause")); } }
  public static void main(String[] args) throws Exception {
    try { g(); } catch (Bad | IllegalStateException e) { System.out.println(e.getMessage() + " " + e.getCause().getMessage() + " " + (e instanceof Bad)); }
  }
}
