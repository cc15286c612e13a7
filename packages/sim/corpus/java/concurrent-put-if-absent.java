//> "a\n" exited
//> "b\n" exited
// Only the first puts.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
    Thread a = new Thread(() -> m.putIfAbsent("k", "a")), b = new Thread(() -> m.putIfAbsent("k", "b"));
    a.start(); b.start(); a.join(); b.join();
    System.out.println(m.get("k"));
  }
}
