/** java.util.concurrent.locks: the lock with optimistic reads. */
export const STAMPED_LOCK = String.raw`
public class StampedLock {
  private final interleave.Gate free = new interleave.Gate(1000000, "lock");
  private long version = 256;
  public StampedLock() {}
  public long writeLock() { free.await(1000000); free.value = 0; return version += 128; }
  public long tryWriteLock() {
    free.touch();
    if (free.value < 1000000) return 0;
    free.value = 0;
    return version += 128;
  }
  public void unlockWrite(long stamp) {
    if (free.value != 0 || stamp != version) throw new IllegalMonitorStateException();
    free.touch();
    free.value = 1000000;
    version += 128;
  }
  public long readLock() { free.await(1); free.value--; return version + 1; }
  public long tryReadLock() {
    free.touch();
    if (free.value < 1) return 0;
    free.value--;
    return version + 1;
  }
  public void unlockRead(long stamp) {
    if (free.value == 1000000 || stamp != version + 1) throw new IllegalMonitorStateException();
    free.touch();
    free.value++;
  }
  public void unlock(long stamp) { if (stamp == version && free.value == 0) unlockWrite(stamp); else unlockRead(stamp); }
  public long tryOptimisticRead() { free.touch(); return free.value == 0 ? 0 : version; }
  public boolean validate(long stamp) { free.touch(); return stamp != 0 && (stamp & -128L) == version && (free.value != 0 || stamp == version && (version & 128L) != 0); }
  public long tryConvertToWriteLock(long stamp) {
    free.touch();
    if (stamp == version + 1 && free.value == 999999) {
      free.value = 0;
      return version += 128;
    }
    if (stamp == version && free.value == 1000000) {
      free.value = 0;
      return version += 128;
    }
    return stamp == version && free.value == 0 ? stamp : 0;
  }
  public long tryConvertToReadLock(long stamp) {
    free.touch();
    if (stamp == version && free.value == 0) {
      free.value = 999999;
      version += 128;
      return version + 1;
    }
    if (stamp == version && free.value > 0) {
      free.value--;
      return version + 1;
    }
    return stamp == version + 1 && free.value < 1000000 ? stamp : 0;
  }
  public long tryConvertToOptimisticRead(long stamp) {
    if (stamp == version && free.value == 0) unlockWrite(stamp);
    else if (stamp == version + 1 && free.value < 1000000) unlockRead(stamp);
    else if (stamp != version) return 0;
    return version;
  }
  public long writeLockInterruptibly() throws InterruptedException { free.awaitInterruptibly(1000000); free.value = 0; return version += 128; }
  public long readLockInterruptibly() throws InterruptedException { free.awaitInterruptibly(1); free.value--; return version + 1; }
  public long tryWriteLock(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException {
    if (!free.awaitFor(1000000, unit.toNanos(time))) return 0;
    free.value = 0;
    return version += 128;
  }
  public long tryReadLock(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException {
    if (!free.awaitFor(1, unit.toNanos(time))) return 0;
    free.value--;
    return version + 1;
  }
  public int getReadLockCount() { free.touch(); return free.value == 0 ? 0 : 1000000 - free.value; }
  public static boolean isWriteLockStamp(long stamp) { return (stamp & 255) == 128; }
  public static boolean isReadLockStamp(long stamp) { return (stamp & 127) != 0; }
  public static boolean isLockStamp(long stamp) { return (stamp & 255) != 0; }
  public static boolean isOptimisticReadStamp(long stamp) { return (stamp & 255) == 0 && stamp != 0; }
  public boolean isWriteLocked() { free.touch(); return free.value == 0; }
  public boolean isReadLocked() { free.touch(); return free.value > 0 && free.value < 1000000; }
}
`
