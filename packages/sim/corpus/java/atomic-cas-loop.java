//> "4\n" exited
// Compare and set until it works.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    AtomicInteger n = new AtomicInteger(1);
    Runnable twice = () -> { for (;;) { int now = n.get(); if (n.compareAndSet(now, now * 2)) return; } };
    Thread a = new Thread(twice), b = new Thread(twice);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(n);
  }
}
