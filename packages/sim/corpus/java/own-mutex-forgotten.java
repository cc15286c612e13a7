//> "in\n" deadlocked
// Who never releases a synchronizer of its own keeps the others out for ever.
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
public class Main {
  static class Sync extends AbstractQueuedSynchronizer {
    protected boolean tryAcquire(int unused) { return compareAndSetState(0, 1); }
    protected boolean tryRelease(int unused) {
      setState(0);
      return true;
    }
  }
  public static void main(String[] args) throws Exception {
    Sync lock = new Sync();
    Runnable work = () -> {
      lock.acquire(1);
      System.out.println("in");
    };
    Thread one = new Thread(work);
    Thread two = new Thread(work);
    one.start();
    two.start();
    one.join();
    two.join();
  }
}
