//> "3\n" exited
// Inner, local and anonymous classes.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Outer { int count; class Inner { void bump() { count++; } } }
  public static void main(String[] args) throws Exception {
    Outer o = new Outer();
    Outer.Inner i = o.new Inner();
    i.bump();
    Runnable r = new Runnable() { int n = 2; public void run() { System.out.println(n + o.count); } };
    r.run();
  }
}
