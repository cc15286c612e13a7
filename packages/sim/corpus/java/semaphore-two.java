//> "true\n" exited
// Two permits, three who want one.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Semaphore s = new Semaphore(2);
    AtomicInteger inside = new AtomicInteger(), most = new AtomicInteger();
    Thread[] all = new Thread[3];
    for (int i = 0; i < 3; i++) all[i] = new Thread(() -> { s.acquireUninterruptibly(); most.accumulateAndGet(inside.incrementAndGet(), Math::max); inside.decrementAndGet(); s.release(); });
    for (Thread t : all) t.start();
    for (Thread t : all) t.join();
    System.out.println(most.get() <= 2);
  }
}
