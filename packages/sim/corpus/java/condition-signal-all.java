//> "taken\nempty again\n" exited
// Two conditions of one lock.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static final ReentrantLock lock = new ReentrantLock();
  static final Condition notEmpty = lock.newCondition(), notFull = lock.newCondition();
  static boolean full;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { lock.lock(); try { while (!full) notEmpty.await(); System.out.println("taken"); full = false; notFull.signal(); } catch (InterruptedException e) { } finally { lock.unlock(); } });
    t.start();
    lock.lock();
    try { full = true; notEmpty.signal(); while (full) notFull.await(); System.out.println("empty again"); } finally { lock.unlock(); }
    t.join();
  }
}
