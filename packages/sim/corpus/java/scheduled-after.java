//> "7\n" exited
// A scheduled task gives its value.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    System.out.println(pool.schedule(() -> 7, 5, TimeUnit.MILLISECONDS).get());
    pool.shutdown();
  }
}
