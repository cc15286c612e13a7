/** java.util.concurrent.locks: the lock that many may read under. */
export const READ_WRITE_LOCKS = String.raw`
public class ReentrantReadWriteLock implements ReadWriteLock {
  private final interleave.Gate free = new interleave.Gate(1000000, "lock");
  private final java.util.HashMap<Thread, Integer> readers = new java.util.HashMap<>();
  private Thread writer;
  private int holds;
  private final ReadLock reading = new ReadLock(this);
  private final WriteLock writing = new WriteLock(this);
  private final boolean fair;
  public ReentrantReadWriteLock() { this(false); }
  public ReentrantReadWriteLock(boolean fair) { this.fair = fair; }
  public final boolean isFair() { return fair; }
  public int getReadHoldCount() { return readers.getOrDefault(Thread.currentThread(), 0); }
  public int getWriteHoldCount() { return isWriteLockedByCurrentThread() ? holds : 0; }
  public ReadLock readLock() { return reading; }
  public WriteLock writeLock() { return writing; }
  public int getReadLockCount() { free.touch(); int all = 0; for (int one : readers.values()) all += one; return all; }
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
    public int getHoldCount() { return of.getWriteHoldCount(); }
    public boolean isHeldByCurrentThread() { return of.writer == Thread.currentThread(); }
    public Condition newCondition() { throw new UnsupportedOperationException(); }
  }
}
`
