//> needs java21
//> "11\n" exited
//> semantics jmm
//> "11\n" exited
// What a task did happens before get returns.
import java.util.concurrent.*;
public class Main {
  static int data;
  public static void main(String[] args) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
      data = 1;
      Future<Integer> future = pool.submit(() -> { data += 10; return 0; });
      System.out.println(future.get() + data);
    }
  }
}
