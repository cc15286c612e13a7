//> needs java21
//> "opened\n" exited
//> semantics java24
//> "opened\n" exited
//> semantics java21
//> "opened\n" exited
//> semantics java21,carriers1
//> "" deadlocked
//> "opened\n" exited
// A virtual thread that waits in a synchronized block kept its carrier before JDK 24: with one carrier, nobody is left to open the latch.
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
    Thread opener = Thread.ofVirtual().start(latch::countDown);
    waiter.join();
    opener.join();
    System.out.println("opened");
  }
}
