//> "found\n" exited
// submit keeps the exception, get tells it.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(() -> { throw new IllegalStateException("lost"); });
    Future<Integer> f = pool.submit(() -> { if (true) throw new IllegalStateException("found"); return 1; });
    try { f.get(); } catch (ExecutionException e) { System.out.println(e.getCause().getMessage()); }
    pool.shutdown();
  }
}
