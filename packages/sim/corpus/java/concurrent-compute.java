//> "{k=2}\n" exited
// compute is one step a key.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
    Runnable add = () -> m.compute("k", (k, v) -> v == null ? 1 : v + 1);
    Thread a = new Thread(add), b = new Thread(add);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(m);
  }
}
