//> "true 2\n" exited
// Terminated means all have ended.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    AtomicInteger n = new AtomicInteger();
    for (int i = 0; i < 2; i++) pool.execute(n::incrementAndGet);
    pool.shutdown();
    System.out.println(pool.awaitTermination(1, TimeUnit.MINUTES) + " " + n);
  }
}
