//> "got 7\n" exited
// A ConditionObject of one's own synchronizer: the consumer waits without holding the lock.
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
public class Main {
  static class Sync extends AbstractQueuedSynchronizer {
    protected boolean tryAcquire(int unused) { return compareAndSetState(0, 1); }
    protected boolean tryRelease(int unused) {
      setState(0);
      return true;
    }
    protected boolean isHeldExclusively() { return getState() == 1; }
    Condition newCondition() { return new ConditionObject(); }
  }
  static int value;
  public static void main(String[] args) throws Exception {
    Sync lock = new Sync();
    Condition ready = lock.newCondition();
    Thread consumer = new Thread(() -> {
      lock.acquire(1);
      try {
        while (value == 0) ready.await();
        System.out.println("got " + value);
      } catch (InterruptedException problem) {
        System.out.println("interrupted");
      } finally {
        lock.release(1);
      }
    });
    consumer.start();
    lock.acquire(1);
    value = 7;
    ready.signal();
    lock.release(1);
    consumer.join();
  }
}
