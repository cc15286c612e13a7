//> needs java21
//> "opened\n" exited
//> semantics java24
//> "opened\n" exited
//> semantics java21
//> "opened\n" exited
//> semantics java21,carriers1
//> "opened\n" exited
// A ReentrantLock does not pin: the waiter gives its carrier up, and the opener runs on it.
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    ReentrantLock lock = new ReentrantLock();
    Thread waiter = Thread.ofVirtual().start(() -> {
      lock.lock();
      try { latch.await(); } catch (InterruptedException e) { } finally { lock.unlock(); }
    });
    Thread opener = Thread.ofVirtual().start(latch::countDown);
    waiter.join();
    opener.join();
    System.out.println("opened");
  }
}
