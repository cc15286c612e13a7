//> "0\n1\n2\n" exited
// One worker keeps the order.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    for (int i = 0; i < 3; i++) { int n = i; pool.execute(() -> System.out.println(n)); }
    pool.shutdown();
  }
}
