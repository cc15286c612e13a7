//> "rejected true\n" exited
// A pool that is shut down takes nothing.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.shutdown();
    try { pool.execute(() -> {}); } catch (RejectedExecutionException e) { System.out.println("rejected " + pool.isShutdown()); }
  }
}
