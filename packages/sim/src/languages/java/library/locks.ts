/** java.util.concurrent.locks on gates: one wait, then everything until the next call runs without a switch. */
export const LOCKS = String.raw`
public interface Lock {
  void lock();
  void lockInterruptibly() throws InterruptedException;
  boolean tryLock();
  boolean tryLock(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException;
  void unlock();
  Condition newCondition();
}
public interface Condition {
  void await() throws InterruptedException;
  boolean await(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException;
  long awaitNanos(long nanos) throws InterruptedException;
  void awaitUninterruptibly();
  void signal();
  void signalAll();
}
public interface ReadWriteLock {
  Lock readLock();
  Lock writeLock();
}
public class ReentrantLock implements Lock {
  private final interleave.Gate free = new interleave.Gate(1, "lock");
  private Thread owner;
  private int holds;
  private final java.util.ArrayDeque<Thread> waiting = new java.util.ArrayDeque<>();
  private final boolean fair;
  public ReentrantLock() { fair = false; }
  public ReentrantLock(boolean fair) { this.fair = fair; }
  public void lock() {
    if (owner == Thread.currentThread()) {
      holds++;
      return;
    }
    boolean isCounted = interleave.Heap.followsQueues();
    if (isCounted) {
      free.touch();
      waiting.addLast(Thread.currentThread());
    }
    free.await(1);
    if (isCounted) waiting.remove(Thread.currentThread());
    take();
  }
  private void take() {
    free.value = 0;
    owner = Thread.currentThread();
    free.holder = owner;
    holds = 1;
  }
  public void lockInterruptibly() throws InterruptedException {
    if (owner == Thread.currentThread()) {
      holds++;
      return;
    }
    free.awaitInterruptibly(1);
    take();
  }
  public boolean tryLock() {
    if (owner == Thread.currentThread()) {
      holds++;
      return true;
    }
    free.touch();
    if (free.value == 0) return false;
    take();
    return true;
  }
  public boolean tryLock(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException {
    if (owner == Thread.currentThread()) {
      holds++;
      return true;
    }
    if (!free.awaitFor(1, unit.toNanos(time))) return false;
    take();
    return true;
  }
  public void unlock() {
    if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
    if (--holds > 0) return;
    free.touch();
    owner = null;
    free.holder = null;
    free.value = 1;
  }
  int release() {
    if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
    int held = holds;
    holds = 1;
    unlock();
    return held;
  }
  void retake(int held) {
    free.await(1);
    take();
    holds = held;
  }
  void check() { if (owner != Thread.currentThread()) throw new IllegalMonitorStateException(); }
  public Condition newCondition() { return new Waiting(this); }
  public boolean isLocked() { free.touch(); return free.value == 0; }
  public boolean isHeldByCurrentThread() { return owner == Thread.currentThread(); }
  public int getHoldCount() { return isHeldByCurrentThread() ? holds : 0; }
  public final boolean isFair() { return fair; }
  public final boolean hasQueuedThreads() { return getQueueLength() > 0; }
  public final boolean hasQueuedThread(Thread thread) { free.touch(); return waiting.contains(thread); }
  public boolean hasWaiters(Condition of) { return getWaitQueueLength(of) > 0; }
  public int getWaitQueueLength(Condition of) { check(); return ((Waiting) of).queue.size(); }
  public final int getQueueLength() { free.touch(); return waiting.size(); }
  public String toString() { return "java.util.concurrent.locks.ReentrantLock[" + (owner == null ? "Unlocked" : "Locked by thread " + owner.getName()) + "]"; }
}
final class Waiting implements Condition {
  private final ReentrantLock lock;
  final java.util.ArrayDeque<interleave.Gate> queue = new java.util.ArrayDeque<>();
  Waiting(ReentrantLock lock) { this.lock = lock; }
  private interleave.Gate enter() {
    interleave.Gate mine = new interleave.Gate(0, "condition");
    queue.addLast(mine);
    return mine;
  }
  public void await() throws InterruptedException {
    lock.check();
    if (Thread.interrupted()) throw new InterruptedException();
    interleave.Gate mine = enter();
    int held = lock.release();
    try {
      mine.awaitInterruptibly(1);
    } finally {
      lock.retake(held);
      queue.remove(mine);
    }
  }
  public boolean await(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException { return awaitNanos(unit.toNanos(time)) > 0; }
  public long awaitNanos(long nanos) throws InterruptedException {
    lock.check();
    interleave.Gate mine = enter();
    int held = lock.release();
    boolean woken = false;
    try {
      woken = mine.awaitFor(1, nanos);
    } finally {
      lock.retake(held);
      queue.remove(mine);
    }
    return woken ? 1 : 0;
  }
  public void awaitUninterruptibly() {
    lock.check();
    interleave.Gate mine = enter();
    int held = lock.release();
    mine.await(1);
    lock.retake(held);
  }
  public void signal() {
    lock.check();
    interleave.Gate first = queue.pollFirst();
    if (first == null) return;
    first.touch();
    first.value = 1;
  }
  public void signalAll() {
    lock.check();
    while (!queue.isEmpty()) signal();
  }
}
public class LockSupport {
  private LockSupport() {}
  public static native void park();
  public static void park(Object blocker) { park(); }
  public static native void parkNanos(long nanos);
  public static void parkNanos(Object blocker, long nanos) { parkNanos(nanos); }
  public static native void unpark(Thread thread);
}
`
