//> "2\n" exited
// A synchronized method is entered by one at a time.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Counter { int n; synchronized void add() { n++; } }
  public static void main(String[] args) throws Exception {
    Counter c = new Counter();
    Thread a = new Thread(c::add), b = new Thread(c::add);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(c.n);
  }
}
