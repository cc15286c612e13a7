//> "Thread-0 worker main\npool-1-thread-1\n" exited
// Threads are named by number, pools by pool and thread.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> {}), b = new Thread(() -> {}, "worker");
    System.out.println(a.getName() + " " + b.getName() + " " + Thread.currentThread().getName());
    ExecutorService pool = Executors.newFixedThreadPool(1);
    System.out.println(pool.submit(() -> Thread.currentThread().getName()).get());
    pool.shutdown();
  }
}
