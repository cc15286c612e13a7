//> "ab\n" exited
//> "ba\n" exited
// Results come as they are done.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CompletionService<String> done = new ExecutorCompletionService<>(pool);
    done.submit(() -> "a");
    done.submit(() -> "b");
    System.out.println(done.take().get() + done.take().get());
    pool.shutdown();
  }
}
