//> "[1, 2]\n" exited
// Both ends.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ConcurrentLinkedDeque<Integer> d = new ConcurrentLinkedDeque<>();
    Thread a = new Thread(() -> d.addFirst(1)), b = new Thread(() -> d.addLast(2));
    a.start(); b.start(); a.join(); b.join();
    System.out.println(d);
  }
}
