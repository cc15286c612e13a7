//> "2\n" exited
// A lock of one's own on AbstractQueuedSynchronizer.
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
public class Main {
  static class Mutex {
    private static class Sync extends AbstractQueuedSynchronizer {
      protected boolean tryAcquire(int unused) {
        if (!compareAndSetState(0, 1)) return false;
        setExclusiveOwnerThread(Thread.currentThread());
        return true;
      }
      protected boolean tryRelease(int unused) {
        if (getExclusiveOwnerThread() != Thread.currentThread()) throw new IllegalMonitorStateException();
        setExclusiveOwnerThread(null);
        setState(0);
        return true;
      }
      protected boolean isHeldExclusively() { return getExclusiveOwnerThread() == Thread.currentThread(); }
    }
    private final Sync sync = new Sync();
    void lock() { sync.acquire(1); }
    void unlock() { sync.release(1); }
  }
  static int count;
  public static void main(String[] args) throws Exception {
    Mutex mutex = new Mutex();
    Runnable work = () -> {
      mutex.lock();
      try {
        count++;
      } finally {
        mutex.unlock();
      }
    };
    Thread one = new Thread(work);
    Thread two = new Thread(work);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(count);
  }
}
