//> "1\n" exited
//> "2\n" exited
// Two atomic steps are not one.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    AtomicInteger n = new AtomicInteger();
    Runnable add = () -> n.set(n.get() + 1);
    Thread a = new Thread(add), b = new Thread(add);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(n);
  }
}
