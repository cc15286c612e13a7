//> "0\n5\n" exited
// Each thread has its own.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 0);
    own.set(5);
    Thread t = new Thread(() -> System.out.println(own.get()));
    t.start();
    t.join();
    System.out.println(own.get());
  }
}
