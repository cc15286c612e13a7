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
  private int waiting;
  private final boolean fair;
  public ReentrantLock() { fair = false; }
  public ReentrantLock(boolean fair) { this.fair = fair; }
  public void lock() {
    if (owner == Thread.currentThread()) {
      holds++;
      return;
    }
    free.await(1);
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
  public final boolean hasQueuedThreads() { return false; }
  public final int getQueueLength() { return 0; }
  public String toString() { return "java.util.concurrent.locks.ReentrantLock[" + (owner == null ? "Unlocked" : "Locked by thread " + owner.getName()) + "]"; }
}
final class Waiting implements Condition {
  private final ReentrantLock lock;
  private final java.util.ArrayDeque<interleave.Gate> queue = new java.util.ArrayDeque<>();
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
public class ReentrantReadWriteLock implements ReadWriteLock {
  private final interleave.Gate free = new interleave.Gate(1000000, "lock");
  private final java.util.HashMap<Thread, Integer> readers = new java.util.HashMap<>();
  private Thread writer;
  private int holds;
  private final ReadLock reading = new ReadLock(this);
  private final WriteLock writing = new WriteLock(this);
  public ReentrantReadWriteLock() {}
  public ReentrantReadWriteLock(boolean fair) {}
  public ReadLock readLock() { return reading; }
  public WriteLock writeLock() { return writing; }
  public int getReadLockCount() { free.touch(); return 1000000 - free.value - (writer == null ? 0 : 1000000); }
  public boolean isWriteLocked() { free.touch(); return writer != null; }
  public boolean isWriteLockedByCurrentThread() { return writer == Thread.currentThread(); }
  public static class ReadLock implements Lock {
    private final ReentrantReadWriteLock of;
    ReadLock(ReentrantReadWriteLock of) { this.of = of; }
    private boolean again() {
      Thread me = Thread.currentThread();
      Integer held = of.readers.get(me);
      if (held == null && of.writer != me) return false;
      of.readers.put(me, held == null ? 1 : held + 1);
      return true;
    }
    private void take() {
      of.free.value--;
      of.readers.put(Thread.currentThread(), 1);
    }
    public void lock() {
      if (again()) return;
      of.free.await(1);
      take();
    }
    public void lockInterruptibly() throws InterruptedException {
      if (again()) return;
      of.free.awaitInterruptibly(1);
      take();
    }
    public boolean tryLock() {
      if (again()) return true;
      of.free.touch();
      if (of.free.value < 1) return false;
      take();
      return true;
    }
    public boolean tryLock(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException {
      if (again()) return true;
      if (!of.free.awaitFor(1, unit.toNanos(time))) return false;
      take();
      return true;
    }
    public void unlock() {
      Thread me = Thread.currentThread();
      Integer held = of.readers.get(me);
      if (held == null) throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
      if (held > 1) {
        of.readers.put(me, held - 1);
        return;
      }
      of.free.touch();
      of.readers.remove(me);
      if (of.writer != me) of.free.value++;
    }
    public Condition newCondition() { throw new UnsupportedOperationException(); }
  }
  public static class WriteLock implements Lock {
    private final ReentrantReadWriteLock of;
    WriteLock(ReentrantReadWriteLock of) { this.of = of; }
    private boolean again() {
      if (of.writer != Thread.currentThread()) return false;
      of.holds++;
      return true;
    }
    private void take() {
      of.free.value -= 1000000;
      of.writer = Thread.currentThread();
      of.free.holder = of.writer;
      of.holds = 1;
    }
    public void lock() {
      if (again()) return;
      of.free.await(1000000);
      take();
    }
    public void lockInterruptibly() throws InterruptedException {
      if (again()) return;
      of.free.awaitInterruptibly(1000000);
      take();
    }
    public boolean tryLock() {
      if (again()) return true;
      of.free.touch();
      if (of.free.value < 1000000) return false;
      take();
      return true;
    }
    public boolean tryLock(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException {
      if (again()) return true;
      if (!of.free.awaitFor(1000000, unit.toNanos(time))) return false;
      take();
      return true;
    }
    public void unlock() {
      if (of.writer != Thread.currentThread()) throw new IllegalMonitorStateException();
      if (--of.holds > 0) return;
      of.free.touch();
      Integer reading = of.readers.get(of.writer);
      of.writer = null;
      of.free.holder = null;
      of.free.value += reading == null ? 1000000 : 999999;
    }
    public boolean isHeldByCurrentThread() { return of.writer == Thread.currentThread(); }
    public Condition newCondition() { throw new UnsupportedOperationException(); }
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
