//> "reading\nreading\n" exited
// Two readers are in at once: each sees the other at the barrier.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    CyclicBarrier both = new CyclicBarrier(2);
    Runnable read = () -> { lock.readLock().lock(); try { both.await(); System.out.println("reading"); } catch (Exception e) { } finally { lock.readLock().unlock(); } };
    Thread a = new Thread(read), b = new Thread(read);
    a.start(); b.start(); a.join(); b.join();
  }
}
