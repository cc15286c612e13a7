//> needs java21
//> "done\n" exited
//> semantics java24
//> "done\n" exited
//> semantics java21
//> "done\n" exited
//> semantics java21,carriers1
//> "" deadlocked
//> "done\n" exited
// One holds the lock and sleeps, one waits for the lock in a synchronized block: with one carrier the holder cannot come back.
import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Object monitor = new Object();
    Thread holder = Thread.ofVirtual().start(() -> {
      lock.lock();
      try { Thread.sleep(10); } catch (InterruptedException e) { } finally { lock.unlock(); }
    });
    Thread pinned = Thread.ofVirtual().start(() -> {
      synchronized (monitor) { lock.lock(); lock.unlock(); }
    });
    holder.join();
    pinned.join();
    System.out.println("done");
  }
}
