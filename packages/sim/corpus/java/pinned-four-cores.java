//> needs java21
//> "opened\n" exited
//> semantics java24
//> "opened\n" exited
//> semantics java21
//> "" deadlocked
//> "opened\n" exited
//> semantics java21,carriers1
//> "" deadlocked
//> "opened\n" exited
// Four carriers, four waiters in synchronized blocks of their own: whoever opens the latch last comes too late before JDK 24.
import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    Thread[] all = new Thread[5];
    for (int i = 0; i < 4; i++) {
      Object own = new Object();
      all[i] = Thread.ofVirtual().unstarted(() -> {
        synchronized (own) {
          try { latch.await(); } catch (InterruptedException e) { }
        }
      });
    }
    all[4] = Thread.ofVirtual().unstarted(latch::countDown);
    for (Thread one : all) one.start();
    for (Thread one : all) one.join();
    System.out.println("opened");
  }
}
