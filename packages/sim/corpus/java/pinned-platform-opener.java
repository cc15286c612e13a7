//> needs java21
//> "opened\n" exited
//> semantics java24
//> "opened\n" exited
//> semantics java21
//> "opened\n" exited
//> semantics java21,carriers1
//> "opened\n" exited
// A platform thread needs no carrier: it opens the latch whatever the virtual threads keep.
import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    Object lock = new Object();
    Thread waiter = Thread.ofVirtual().start(() -> {
      synchronized (lock) {
        try { latch.await(); } catch (InterruptedException e) { }
      }
    });
    Thread opener = Thread.ofPlatform().start(latch::countDown);
    waiter.join();
    opener.join();
    System.out.println("opened");
  }
}
