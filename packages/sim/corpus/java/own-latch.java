//> "open\na\nb\n" exited
//> "open\nb\na\n" exited
// A latch of one's own: shared acquires go through together once it is open.
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
public class Main {
  static class BooleanLatch {
    private static class Sync extends AbstractQueuedSynchronizer {
      protected int tryAcquireShared(int unused) { return getState() != 0 ? 1 : -1; }
      protected boolean tryReleaseShared(int unused) {
        setState(1);
        return true;
      }
    }
    private final Sync sync = new Sync();
    void signal() { sync.releaseShared(1); }
    void await() throws InterruptedException { sync.acquireSharedInterruptibly(1); }
  }
  static void pass(BooleanLatch latch, String name) {
    try {
      latch.await();
      System.out.println(name);
    } catch (InterruptedException problem) {
      System.out.println("interrupted");
    }
  }
  public static void main(String[] args) throws Exception {
    BooleanLatch latch = new BooleanLatch();
    Thread a = new Thread(() -> pass(latch, "a"));
    Thread b = new Thread(() -> pass(latch, "b"));
    a.start();
    b.start();
    System.out.println("open");
    latch.signal();
    a.join();
    b.join();
  }
}
