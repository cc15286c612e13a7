/** java.util.concurrent: latches, semaphores, barriers; random numbers of a thread. */
export const SYNCHRONIZERS = String.raw`
public class CountDownLatch {
  private final interleave.Gate open;
  private long count;
  public CountDownLatch(int count) {
    if (count < 0) throw new IllegalArgumentException("count < 0");
    this.count = count;
    open = new interleave.Gate(count == 0 ? 1 : 0, "latch");
  }
  public void await() throws InterruptedException { open.awaitInterruptibly(1); }
  public boolean await(long time, TimeUnit unit) throws InterruptedException { return open.awaitFor(1, unit.toNanos(time)); }
  public void countDown() {
    open.touch();
    if (count > 0 && --count == 0) open.value = 1;
  }
  public long getCount() { open.touch(); return count; }
  public String toString() { return super.toString() + "[Count = " + getCount() + "]"; }
}
public class Semaphore {
  private final interleave.Gate free;
  private final boolean fair;
  public Semaphore(int permits) { this(permits, false); }
  public Semaphore(int permits, boolean fair) {
    free = new interleave.Gate(permits, "semaphore");
    this.fair = fair;
  }
  public boolean isFair() { return fair; }
  private int waiting;
  private boolean arrive() {
    if (!interleave.Heap.followsQueues()) return false;
    free.touch();
    waiting++;
    return true;
  }
  public final int getQueueLength() { free.touch(); return waiting; }
  public final boolean hasQueuedThreads() { return getQueueLength() > 0; }
  public void acquire() throws InterruptedException { acquire(1); }
  public void acquire(int count) throws InterruptedException {
    if (count < 0) throw new IllegalArgumentException();
    boolean isCounted = arrive();
    try {
      free.awaitInterruptibly(count);
    } finally {
      if (isCounted) waiting--;
    }
    free.value -= count;
  }
  public void acquireUninterruptibly() { acquireUninterruptibly(1); }
  public void acquireUninterruptibly(int count) {
    boolean isCounted = arrive();
    free.await(count);
    if (isCounted) waiting--;
    free.value -= count;
  }
  public boolean tryAcquire() { return tryAcquire(1); }
  public boolean tryAcquire(int count) {
    free.touch();
    if (free.value < count) return false;
    free.value -= count;
    return true;
  }
  public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException { return tryAcquire(1, time, unit); }
  public boolean tryAcquire(int count, long time, TimeUnit unit) throws InterruptedException {
    if (!free.awaitFor(count, unit.toNanos(time))) return false;
    free.value -= count;
    return true;
  }
  public void release() { release(1); }
  public void release(int count) {
    if (count < 0) throw new IllegalArgumentException();
    free.touch();
    free.value += count;
  }
  public int availablePermits() { free.touch(); return free.value; }
  public int drainPermits() {
    free.touch();
    int had = free.value;
    free.value = 0;
    return had;
  }
  public String toString() { return super.toString() + "[Permits = " + availablePermits() + "]"; }
}
public class CyclicBarrier {
  private static final class Round {
    final interleave.Gate over = new interleave.Gate(0, "barrier");
    boolean broken;
    int waiting;
  }
  private final int parties;
  private final Runnable action;
  private Round round = new Round();
  public CyclicBarrier(int parties) { this(parties, null); }
  public CyclicBarrier(int parties, Runnable action) {
    if (parties <= 0) throw new IllegalArgumentException();
    this.parties = parties;
    this.action = action;
  }
  private void breakUp(Round mine) {
    mine.broken = true;
    mine.waiting = 0;
    mine.over.value = 1;
  }
  private int arrive(long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
    interleave.Heap.sync(this);
    Round mine = round;
    if (mine.broken) throw new BrokenBarrierException();
    if (Thread.interrupted()) {
      breakUp(mine);
      throw new InterruptedException();
    }
    int index = parties - 1 - mine.waiting++;
    if (index == 0) {
      boolean fine = false;
      try {
        if (action != null) action.run();
        fine = true;
        mine.over.touch();
        round = new Round();
        mine.over.value = 1;
        return 0;
      } finally {
        if (!fine) breakUp(mine);
      }
    }
    try {
      if (nanos < 0) mine.over.awaitInterruptibly(1);
      else if (!mine.over.awaitFor(1, nanos)) {
        breakUp(mine);
        throw new TimeoutException();
      }
    } catch (InterruptedException problem) {
      if (mine == round && !mine.broken) breakUp(mine);
      throw problem;
    }
    if (mine.broken) throw new BrokenBarrierException();
    return index;
  }
  public int await() throws InterruptedException, BrokenBarrierException {
    try {
      return arrive(-1);
    } catch (TimeoutException never) {
      throw new Error(never);
    }
  }
  public int await(long time, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException { return arrive(unit.toNanos(time)); }
  public boolean isBroken() { interleave.Heap.sync(this); return round.broken; }
  public int getParties() { return parties; }
  public int getNumberWaiting() { interleave.Heap.sync(this); return round.waiting; }
  public void reset() {
    interleave.Heap.sync(this);
    if (round.waiting > 0) breakUp(round);
    round = new Round();
  }
}
public class ThreadLocalRandom extends java.util.Random {
  private static final ThreadLocal<ThreadLocalRandom> OWN = ThreadLocal.withInitial(() -> new ThreadLocalRandom());
  private ThreadLocalRandom() { super(42L); }
  public static ThreadLocalRandom current() { return OWN.get(); }
  protected int next(int bits) { return draw(bits); }
}
`
