/**
 * java.util.concurrent.locks: the queue on which programs build synchronizers of their own. Whoever cannot have it now stands in a queue, each
 * at a gate; who leaves opens the gate of the first; the first tries again.
 */
export const QUEUED_SYNCHRONIZER = String.raw`
public abstract class AbstractOwnableSynchronizer {
  private Thread exclusiveOwner;
  protected AbstractOwnableSynchronizer() {}
  protected final void setExclusiveOwnerThread(Thread thread) { exclusiveOwner = thread; }
  protected final Thread getExclusiveOwnerThread() { return exclusiveOwner; }
}
public abstract class AbstractQueuedSynchronizer extends AbstractOwnableSynchronizer {
  static final class Standing {
    final interleave.Gate gate = new interleave.Gate(0, "acquire");
    final Thread thread = Thread.currentThread();
    final boolean shared;
    boolean queued;
    Standing(boolean shared) { this.shared = shared; }
  }
  private int state;
  private final java.util.ArrayDeque<Standing> queue = new java.util.ArrayDeque<>();
  protected AbstractQueuedSynchronizer() {}
  protected final int getState() { interleave.Heap.sync(this); return state; }
  protected final void setState(int to) { interleave.Heap.sync(this); state = to; }
  protected final boolean compareAndSetState(int expected, int to) {
    interleave.Heap.sync(this);
    if (state != expected) return false;
    state = to;
    return true;
  }
  protected boolean tryAcquire(int arg) { throw new UnsupportedOperationException(); }
  protected boolean tryRelease(int arg) { throw new UnsupportedOperationException(); }
  protected int tryAcquireShared(int arg) { throw new UnsupportedOperationException(); }
  protected boolean tryReleaseShared(int arg) { throw new UnsupportedOperationException(); }
  protected boolean isHeldExclusively() { throw new UnsupportedOperationException(); }
  private boolean has(boolean shared, int arg) { return shared ? tryAcquireShared(arg) >= 0 : tryAcquire(arg); }
  private Standing stand(boolean shared) {
    Standing mine = new Standing(shared);
    interleave.Heap.sync(this);
    queue.addLast(mine);
    mine.queued = true;
    return mine;
  }
  private boolean isFirst(Standing mine) { interleave.Heap.sync(this); return queue.peekFirst() == mine; }
  private void leave(Standing mine) {
    interleave.Heap.sync(this);
    queue.remove(mine);
  }
  private void wakeFirst() {
    interleave.Heap.sync(this);
    Standing first = queue.peekFirst();
    if (first == null) return;
    first.gate.touch();
    first.gate.value = 1;
  }
  private boolean enters(Standing mine, int arg) {
    if (!isFirst(mine) || !has(mine.shared, arg)) return false;
    leave(mine);
    if (mine.shared) wakeFirst();
    return true;
  }
  private void giveUp(Standing mine) {
    leave(mine);
    wakeFirst();
  }
  private void enter(Standing mine, int arg) {
    while (!enters(mine, arg)) {
      mine.gate.await(1);
      mine.gate.value = 0;
    }
  }
  private void enterInterruptibly(boolean shared, int arg) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
    if (has(shared, arg)) return;
    Standing mine = stand(shared);
    try {
      while (!enters(mine, arg)) {
        mine.gate.awaitInterruptibly(1);
        mine.gate.value = 0;
      }
    } catch (InterruptedException problem) {
      giveUp(mine);
      throw problem;
    }
  }
  private boolean enterFor(boolean shared, int arg, long nanos) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
    if (has(shared, arg)) return true;
    if (nanos <= 0) return false;
    Standing mine = stand(shared);
    try {
      while (!enters(mine, arg)) {
        if (!mine.gate.awaitFor(1, nanos)) {
          giveUp(mine);
          return false;
        }
        mine.gate.value = 0;
      }
      return true;
    } catch (InterruptedException problem) {
      giveUp(mine);
      throw problem;
    }
  }
  public final void acquire(int arg) { if (!tryAcquire(arg)) enter(stand(false), arg); }
  public final void acquireInterruptibly(int arg) throws InterruptedException { enterInterruptibly(false, arg); }
  public final boolean tryAcquireNanos(int arg, long nanos) throws InterruptedException { return enterFor(false, arg, nanos); }
  public final boolean release(int arg) {
    if (!tryRelease(arg)) return false;
    wakeFirst();
    return true;
  }
  public final void acquireShared(int arg) { if (tryAcquireShared(arg) < 0) enter(stand(true), arg); }
  public final void acquireSharedInterruptibly(int arg) throws InterruptedException { enterInterruptibly(true, arg); }
  public final boolean tryAcquireSharedNanos(int arg, long nanos) throws InterruptedException { return enterFor(true, arg, nanos); }
  public final boolean releaseShared(int arg) {
    if (!tryReleaseShared(arg)) return false;
    wakeFirst();
    return true;
  }
  public final boolean hasQueuedThreads() { interleave.Heap.sync(this); return !queue.isEmpty(); }
  public final boolean hasQueuedPredecessors() {
    interleave.Heap.sync(this);
    Standing first = queue.peekFirst();
    return first != null && first.thread != Thread.currentThread();
  }
  public final int getQueueLength() { interleave.Heap.sync(this); return queue.size(); }
  public final Thread getFirstQueuedThread() {
    interleave.Heap.sync(this);
    Standing first = queue.peekFirst();
    return first == null ? null : first.thread;
  }
  public final boolean isQueued(Thread thread) {
    interleave.Heap.sync(this);
    for (Standing one : queue) if (one.thread == thread) return true;
    return false;
  }
  public final boolean owns(ConditionObject condition) { return condition.isOf(this); }
  public String toString() { return super.toString() + "[State = " + getState() + ", " + (hasQueuedThreads() ? "non" : "") + "empty queue]"; }
  public class ConditionObject implements Condition {
    private final java.util.ArrayDeque<Standing> waiting = new java.util.ArrayDeque<>();
    public ConditionObject() {}
    boolean isOf(AbstractQueuedSynchronizer other) { return other == AbstractQueuedSynchronizer.this; }
    private Standing begin() {
      Standing mine = new Standing(false);
      interleave.Heap.sync(AbstractQueuedSynchronizer.this);
      waiting.addLast(mine);
      return mine;
    }
    private int letGo(Standing mine) {
      int held = getState();
      if (release(held)) return held;
      waiting.remove(mine);
      throw new IllegalMonitorStateException();
    }
    private void transfer(Standing one) {
      queue.addLast(one);
      one.queued = true;
    }
    private boolean stopsWaiting(Standing mine) {
      interleave.Heap.sync(AbstractQueuedSynchronizer.this);
      if (mine.queued) return false;
      waiting.remove(mine);
      transfer(mine);
      return true;
    }
    public final void awaitUninterruptibly() {
      Standing mine = begin();
      int held = letGo(mine);
      while (!mine.queued) {
        mine.gate.await(1);
        mine.gate.value = 0;
      }
      enter(mine, held);
    }
    public final void await() throws InterruptedException {
      if (Thread.interrupted()) throw new InterruptedException();
      Standing mine = begin();
      int held = letGo(mine);
      InterruptedException interrupted = null;
      while (!mine.queued) {
        try {
          mine.gate.awaitInterruptibly(1);
          mine.gate.value = 0;
        } catch (InterruptedException problem) {
          if (stopsWaiting(mine)) interrupted = problem;
          else Thread.currentThread().interrupt();
        }
      }
      enter(mine, held);
      if (interrupted != null) throw interrupted;
    }
    public final boolean await(long time, java.util.concurrent.TimeUnit unit) throws InterruptedException {
      if (Thread.interrupted()) throw new InterruptedException();
      Standing mine = begin();
      int held = letGo(mine);
      InterruptedException interrupted = null;
      boolean signalled = true;
      while (!mine.queued) {
        try {
          if (mine.gate.awaitFor(1, unit.toNanos(time))) mine.gate.value = 0;
          else if (stopsWaiting(mine)) signalled = false;
        } catch (InterruptedException problem) {
          if (stopsWaiting(mine)) interrupted = problem;
          else Thread.currentThread().interrupt();
        }
      }
      enter(mine, held);
      if (interrupted != null) throw interrupted;
      return signalled;
    }
    public final long awaitNanos(long nanos) throws InterruptedException { return await(nanos, java.util.concurrent.TimeUnit.NANOSECONDS) ? nanos : 0L; }
    public final void signal() {
      if (!isHeldExclusively()) throw new IllegalMonitorStateException();
      interleave.Heap.sync(AbstractQueuedSynchronizer.this);
      Standing first = waiting.pollFirst();
      if (first != null) transfer(first);
    }
    public final void signalAll() {
      if (!isHeldExclusively()) throw new IllegalMonitorStateException();
      interleave.Heap.sync(AbstractQueuedSynchronizer.this);
      while (!waiting.isEmpty()) transfer(waiting.pollFirst());
    }
    protected final boolean hasWaiters() {
      if (!isHeldExclusively()) throw new IllegalMonitorStateException();
      interleave.Heap.sync(AbstractQueuedSynchronizer.this);
      return !waiting.isEmpty();
    }
    protected final int getWaitQueueLength() {
      if (!isHeldExclusively()) throw new IllegalMonitorStateException();
      interleave.Heap.sync(AbstractQueuedSynchronizer.this);
      return waiting.size();
    }
  }
}
`
