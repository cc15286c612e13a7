//> "[6, 0]\n" exited
// Elements change one by one.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    AtomicIntegerArray cells = new AtomicIntegerArray(2);
    Thread a = new Thread(() -> cells.incrementAndGet(0)), b = new Thread(() -> cells.addAndGet(0, 5));
    a.start(); b.start(); a.join(); b.join();
    System.out.println(cells);
  }
}
