/** java.util.concurrent: executors, futures, synchronisers and concurrent collections, on gates and plain Java. */
export const CONCURRENT = String.raw`
public enum TimeUnit {
  NANOSECONDS(1L), MICROSECONDS(1000L), MILLISECONDS(1000000L), SECONDS(1000000000L), MINUTES(60000000000L), HOURS(3600000000000L), DAYS(86400000000000L);
  private final long nanos;
  TimeUnit(long nanos) { this.nanos = nanos; }
  public long toNanos(long amount) { return amount >= Long.MAX_VALUE / nanos ? Long.MAX_VALUE : amount * nanos; }
  public long toMicros(long amount) { return toNanos(amount) / 1000L; }
  public long toMillis(long amount) { return toNanos(amount) / 1000000L; }
  public long toSeconds(long amount) { return toNanos(amount) / 1000000000L; }
  public long toMinutes(long amount) { return toNanos(amount) / 60000000000L; }
  public long convert(long amount, TimeUnit from) { return from.toNanos(amount) / nanos; }
  public void sleep(long amount) throws InterruptedException { if (amount > 0) Thread.sleep(toMillis(amount), (int) (toNanos(amount) % 1000000L)); }
  public void timedJoin(Thread thread, long amount) throws InterruptedException { thread.join(toMillis(amount)); }
}
public interface Callable<V> { V call() throws Exception; }
public interface Executor { void execute(Runnable task); }
public interface ThreadFactory { Thread newThread(Runnable task); }
public interface Delayed extends Comparable<Delayed> { long getDelay(TimeUnit unit); }
public interface Future<V> {
  enum State { RUNNING, SUCCESS, FAILED, CANCELLED }
  boolean cancel(boolean interrupt);
  boolean isCancelled();
  boolean isDone();
  V get() throws InterruptedException, ExecutionException;
  V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
  default V resultNow() {
    if (!isDone()) throw new IllegalStateException("Task has not completed");
    try {
      return get();
    } catch (InterruptedException | ExecutionException problem) {
      throw new IllegalStateException("Task completed with exception");
    }
  }
}
public interface RunnableFuture<V> extends Runnable, Future<V> { void run(); }
public interface ScheduledFuture<V> extends Delayed, Future<V> {}
public class FutureTask<V> implements RunnableFuture<V> {
  private Callable<V> task;
  private final interleave.Gate done = new interleave.Gate(0, "future");
  private V result;
  private Throwable problem;
  private boolean cancelled;
  private boolean begun;
  private Thread runner;
  public FutureTask(Callable<V> task) { this.task = java.util.Objects.requireNonNull(task); }
  public FutureTask(Runnable task, V result) { this(Executors.callable(task, result)); }
  public void run() {
    done.touch();
    if (begun || cancelled) return;
    begun = true;
    runner = Thread.currentThread();
    try {
      finish(task.call(), null);
    } catch (Throwable problem) {
      finish(null, problem);
    }
  }
  boolean runAndReset() {
    if (done.value == 1) return false;
    runner = Thread.currentThread();
    try {
      task.call();
      return done.value == 0;
    } catch (Throwable problem) {
      finish(null, problem);
      return false;
    }
  }
  private void finish(V result, Throwable problem) {
    done.touch();
    if (done.value == 1) return;
    this.result = result;
    this.problem = problem;
    done.value = 1;
    done();
  }
  protected void done() {}
  public boolean cancel(boolean interrupt) {
    done.touch();
    if (done.value == 1) return false;
    cancelled = true;
    done.value = 1;
    if (interrupt && runner != null) runner.interrupt();
    done();
    return true;
  }
  public boolean isCancelled() { done.touch(); return cancelled; }
  public boolean isDone() { done.touch(); return done.value == 1; }
  private V report() throws ExecutionException {
    if (cancelled) throw new CancellationException();
    if (problem != null) throw new ExecutionException(problem);
    return result;
  }
  public V get() throws InterruptedException, ExecutionException {
    done.awaitInterruptibly(1);
    return report();
  }
  public V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
    if (!done.awaitFor(1, unit.toNanos(time))) throw new TimeoutException();
    return report();
  }
}
public interface ExecutorService extends Executor, AutoCloseable {
  void shutdown();
  java.util.List<Runnable> shutdownNow();
  boolean isShutdown();
  boolean isTerminated();
  boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException;
  <T> Future<T> submit(Callable<T> task);
  <T> Future<T> submit(Runnable task, T result);
  Future<?> submit(Runnable task);
  <T> java.util.List<Future<T>> invokeAll(java.util.Collection<? extends Callable<T>> tasks) throws InterruptedException;
  <T> T invokeAny(java.util.Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException;
  void close();
}
public interface ScheduledExecutorService extends ExecutorService {
  ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit);
  <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit);
  ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit);
  ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long delay, long pause, TimeUnit unit);
}
public abstract class AbstractExecutorService implements ExecutorService {
  public AbstractExecutorService() {}
  public <T> Future<T> submit(Callable<T> task) {
    FutureTask<T> made = new FutureTask<>(task);
    execute(made);
    return made;
  }
  public <T> Future<T> submit(Runnable task, T result) { return submit(Executors.callable(task, result)); }
  public Future<?> submit(Runnable task) { return submit(Executors.callable(task, null)); }
  public <T> java.util.List<Future<T>> invokeAll(java.util.Collection<? extends Callable<T>> tasks) throws InterruptedException {
    java.util.ArrayList<Future<T>> all = new java.util.ArrayList<>();
    for (Callable<T> one : tasks) all.add(submit(one));
    for (Future<T> one : all) {
      try {
        one.get();
      } catch (ExecutionException | CancellationException problem) { }
    }
    return all;
  }
  public <T> T invokeAny(java.util.Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
    ExecutorCompletionService<T> first = new ExecutorCompletionService<>(this);
    java.util.ArrayList<Future<T>> all = new java.util.ArrayList<>();
    for (Callable<T> one : tasks) all.add(first.submit(one));
    ExecutionException problem = null;
    for (int i = 0; i < all.size(); i++) {
      try {
        T result = first.take().get();
        for (Future<T> one : all) one.cancel(true);
        return result;
      } catch (ExecutionException one) {
        problem = one;
      }
    }
    throw problem;
  }
  public void close() {
    shutdown();
    try {
      awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException problem) {
      shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
public interface RejectedExecutionHandler { void rejectedExecution(Runnable task, ThreadPoolExecutor pool); }
public class ThreadPoolExecutor extends AbstractExecutorService {
  public static class AbortPolicy implements RejectedExecutionHandler {
    public AbortPolicy() {}
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) { throw new RejectedExecutionException("Task " + task + " rejected from " + pool); }
  }
  public static class CallerRunsPolicy implements RejectedExecutionHandler {
    public CallerRunsPolicy() {}
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) { if (!pool.isShutdown()) task.run(); }
  }
  public static class DiscardPolicy implements RejectedExecutionHandler {
    public DiscardPolicy() {}
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {}
  }
  public static class DiscardOldestPolicy implements RejectedExecutionHandler {
    public DiscardOldestPolicy() {}
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
      pool.getQueue().poll();
      pool.execute(task);
    }
  }
  private final interleave.Gate gone = new interleave.Gate(0, "executor");
  private final java.util.ArrayList<Thread> workers = new java.util.ArrayList<>();
  private final BlockingQueue<Runnable> queue;
  private int core;
  private int most;
  private boolean stopping;
  private boolean now;
  private int idle;
  private int started;
  private long completed;
  private final long keepAlive;
  private ThreadFactory factory;
  private RejectedExecutionHandler handler;
  private final interleave.Gate work = new interleave.Gate(0, "task");
  public ThreadPoolExecutor(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) { this(core, most, keepAlive, unit, queue, Executors.defaultThreadFactory(), new AbortPolicy()); }
  public ThreadPoolExecutor(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory) { this(core, most, keepAlive, unit, queue, factory, new AbortPolicy()); }
  public ThreadPoolExecutor(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, RejectedExecutionHandler handler) { this(core, most, keepAlive, unit, queue, Executors.defaultThreadFactory(), handler); }
  public ThreadPoolExecutor(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory, RejectedExecutionHandler handler) {
    if (core < 0 || most <= 0 || most < core || keepAlive < 0) throw new IllegalArgumentException();
    this.core = core;
    this.most = most;
    this.keepAlive = unit.toNanos(keepAlive);
    this.queue = java.util.Objects.requireNonNull(queue);
    this.factory = java.util.Objects.requireNonNull(factory);
    this.handler = handler;
  }
  public void execute(Runnable task) {
    java.util.Objects.requireNonNull(task);
    work.touch();
    if (stopping) {
      handler.rejectedExecution(task, this);
      return;
    }
    if (workers.size() < core) {
      addWorker(task);
      return;
    }
    boolean direct = queue instanceof SynchronousQueue;
    if (direct ? idle > work.value : ((Queued<Runnable>) queue).enter(task)) {
      if (direct) handed.addLast(task);
      work.value++;
      return;
    }
    if (workers.size() < most) addWorker(task);
    else handler.rejectedExecution(task, this);
  }
  private final java.util.ArrayDeque<Runnable> handed = new java.util.ArrayDeque<>();
  private void addWorker(Runnable first) {
    Thread made = factory.newThread(() -> work(first));
    workers.add(made);
    started++;
    made.start();
  }
  private void work(Runnable first) {
    Runnable task = first;
    try {
      while (task != null) {
        Throwable thrown = null;
        try {
          beforeExecute(Thread.currentThread(), task);
          task.run();
        } catch (Throwable problem) {
          thrown = problem;
          throw problem;
        } finally {
          completed++;
          afterExecute(task, thrown);
        }
        task = next();
      }
    } finally {
      work.touch();
      workers.remove(Thread.currentThread());
      if (stopping && workers.isEmpty() && (now || pending() == 0)) end();
      else if (pending() > 0 && workers.size() < Math.max(core, 1)) addWorker(next0());
    }
  }
  private Runnable next0() {
    work.value--;
    return take();
  }
  private int pending() { return handed.size() + (queue instanceof SynchronousQueue ? 0 : queue.size()); }
  private Runnable take() {
    Runnable handedOver = handed.pollFirst();
    return handedOver != null ? handedOver : ((Queued<Runnable>) queue).leave();
  }
  private Runnable next() {
    work.touch();
    idle++;
    boolean woken = false;
    while (!woken) {
      try {
        if (workers.size() > core) {
          if (!work.awaitFor(1, keepAlive)) {
            idle--;
            return null;
          }
        } else work.awaitInterruptibly(1);
        woken = true;
      } catch (InterruptedException problem) {
        if (now) {
          idle--;
          return null;
        }
      }
    }
    idle--;
    if (pending() == 0) return null;
    if (now) return null;
    if (!stopping || pending() > 0) work.value--;
    return take();
  }
  protected void beforeExecute(Thread thread, Runnable task) {}
  protected void afterExecute(Runnable task, Throwable problem) {}
  protected void terminated() {}
  private void end() {
    gone.value = 1;
    terminated();
  }
  public void shutdown() {
    work.touch();
    if (stopping) return;
    stopping = true;
    work.value += 1000000;
    if (workers.isEmpty()) end();
  }
  public java.util.List<Runnable> shutdownNow() {
    shutdown();
    now = true;
    java.util.ArrayList<Runnable> left = new java.util.ArrayList<>();
    while (pending() > 0) left.add(take());
    for (Thread one : new java.util.ArrayList<Thread>(workers)) one.interrupt();
    return left;
  }
  public boolean isShutdown() { work.touch(); return stopping; }
  public boolean isTerminated() { gone.touch(); return gone.value == 1; }
  public boolean isTerminating() { return stopping && gone.value == 0; }
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    if (unit.toNanos(time) == Long.MAX_VALUE) {
      gone.awaitInterruptibly(1);
      return true;
    }
    return gone.awaitFor(1, unit.toNanos(time));
  }
  public int getPoolSize() { work.touch(); return workers.size(); }
  public int getLargestPoolSize() { return started; }
  public int getCorePoolSize() { return core; }
  public int getMaximumPoolSize() { return most; }
  public void setCorePoolSize(int core) { this.core = core; }
  public void setMaximumPoolSize(int most) { this.most = most; }
  public int getActiveCount() { work.touch(); return workers.size() - idle; }
  public long getCompletedTaskCount() { work.touch(); return completed; }
  public long getTaskCount() { work.touch(); return completed + workers.size() - idle + pending(); }
  public BlockingQueue<Runnable> getQueue() { return queue; }
  public void setRejectedExecutionHandler(RejectedExecutionHandler handler) { this.handler = handler; }
  public int prestartAllCoreThreads() { return 0; }
  public void allowCoreThreadTimeOut(boolean on) {}
  public String toString() { return super.toString() + "[" + (gone.value == 1 ? "Terminated" : stopping ? "Shutting down" : "Running") + ", pool size = " + workers.size() + ", active threads = " + (workers.size() - idle) + ", queued tasks = " + pending() + ", completed tasks = " + completed + "]"; }
}
final class PerTask extends AbstractExecutorService {
  private final ThreadFactory factory;
  private final interleave.Gate none = new interleave.Gate(1, "executor");
  private final java.util.ArrayList<Thread> running = new java.util.ArrayList<>();
  private int count;
  private boolean stopping;
  PerTask(ThreadFactory factory) { this.factory = factory; }
  public void execute(Runnable task) {
    none.touch();
    if (stopping) throw new RejectedExecutionException();
    Thread made = factory.newThread(() -> {
      try {
        task.run();
      } finally {
        none.touch();
        if (interleave.Heap.followsThreads()) running.remove(Thread.currentThread());
        if (--count == 0) none.value = 1;
      }
    });
    if (interleave.Heap.followsThreads()) running.add(made);
    count++;
    none.value = 0;
    made.start();
  }
  public void shutdown() { none.touch(); stopping = true; }
  public java.util.List<Runnable> shutdownNow() {
    shutdown();
    for (Thread one : new java.util.ArrayList<Thread>(running)) one.interrupt();
    return new java.util.ArrayList<Runnable>();
  }
  public boolean isShutdown() { none.touch(); return stopping; }
  public boolean isTerminated() { none.touch(); return stopping && none.value == 1; }
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    if (unit.toNanos(time) == Long.MAX_VALUE) {
      none.awaitInterruptibly(1);
      return true;
    }
    return none.awaitFor(1, unit.toNanos(time));
  }
}
public class Executors {
  private static int pools = 0;
  private Executors() {}
  public static <T> Callable<T> callable(Runnable task, T result) {
    java.util.Objects.requireNonNull(task);
    return () -> {
      task.run();
      return result;
    };
  }
  public static Callable<Object> callable(Runnable task) { return callable(task, null); }
  static final class Naming implements ThreadFactory {
    private final String prefix;
    private int count = 0;
    Naming(int pool) { prefix = "pool-" + pool + "-thread-"; }
    public Thread newThread(Runnable task) { return new Thread(task, prefix + ++count); }
  }
  public static ThreadFactory defaultThreadFactory() { return new Naming(++pools); }
  public static ExecutorService newFixedThreadPool(int count) { return new ThreadPoolExecutor(count, count, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<Runnable>()); }
  public static ExecutorService newFixedThreadPool(int count, ThreadFactory factory) { return new ThreadPoolExecutor(count, count, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<Runnable>(), factory); }
  public static ExecutorService newSingleThreadExecutor() { return newFixedThreadPool(1); }
  public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) { return newFixedThreadPool(1, factory); }
  public static ExecutorService newCachedThreadPool() { return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60L, TimeUnit.SECONDS, new SynchronousQueue<Runnable>()); }
  public static ExecutorService newCachedThreadPool(ThreadFactory factory) { return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60L, TimeUnit.SECONDS, new SynchronousQueue<Runnable>(), factory); }
  public static ExecutorService newVirtualThreadPerTaskExecutor() { return new PerTask(Thread.ofVirtual().factory()); }
  public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory) { return new PerTask(factory); }
  public static ExecutorService newWorkStealingPool() { return new ForkJoinPool(); }
  public static ExecutorService newWorkStealingPool(int count) { return new ForkJoinPool(count); }
  public static ScheduledExecutorService newScheduledThreadPool(int count) { return new ScheduledThreadPoolExecutor(count); }
  public static ScheduledExecutorService newSingleThreadScheduledExecutor() { return new ScheduledThreadPoolExecutor(1); }
}
public class ScheduledThreadPoolExecutor extends AbstractExecutorService implements ScheduledExecutorService {
  private final PerTask inside;
  private final java.util.ArrayList<Timed<?>> waiting = new java.util.ArrayList<>();
  public ScheduledThreadPoolExecutor(int count) { this(count, Executors.defaultThreadFactory()); }
  public ScheduledThreadPoolExecutor(int count, ThreadFactory factory) { inside = new PerTask(factory); }
  static final class Timed<V> extends FutureTask<V> implements ScheduledFuture<V> {
    final long at;
    Timed(Callable<V> task, long at) {
      super(task);
      this.at = at;
    }
    public long getDelay(TimeUnit unit) { return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS); }
    public int compareTo(Delayed other) { return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS)); }
  }
  private <V> ScheduledFuture<V> later(Callable<V> task, long delay, long period, TimeUnit unit) {
    Timed<V> made = new Timed<>(task, System.nanoTime() + unit.toNanos(delay));
    inside.execute(() -> {
      try {
        if (delay > 0) unit.sleep(delay);
        if (period <= 0) made.run();
        else while (!inside.isShutdown() && made.runAndReset()) unit.sleep(period);
      } catch (InterruptedException problem) {
        made.cancel(false);
      }
    });
    return made;
  }
  public void execute(Runnable task) { later(Executors.callable(task, null), 0, 0, TimeUnit.NANOSECONDS); }
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) { return later(Executors.callable(task, null), delay, 0, unit); }
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) { return later(task, delay, 0, unit); }
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit) { return later(Executors.callable(task, null), delay, period, unit); }
  public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long delay, long pause, TimeUnit unit) { return later(Executors.callable(task, null), delay, pause, unit); }
  public void shutdown() { inside.shutdown(); }
  public java.util.List<Runnable> shutdownNow() { return inside.shutdownNow(); }
  public boolean isShutdown() { return inside.isShutdown(); }
  public boolean isTerminated() { return inside.isTerminated(); }
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException { return inside.awaitTermination(time, unit); }
}
public interface CompletionService<V> {
  Future<V> submit(Callable<V> task);
  Future<V> take() throws InterruptedException;
  Future<V> poll();
}
public class ExecutorCompletionService<V> implements CompletionService<V> {
  private final Executor executor;
  private final LinkedBlockingQueue<Future<V>> ready = new LinkedBlockingQueue<>();
  public ExecutorCompletionService(Executor executor) { this.executor = executor; }
  public Future<V> submit(Callable<V> task) {
    FutureTask<V> made = new FutureTask<V>(task) {
      protected void done() { ready.add(this); }
    };
    executor.execute(made);
    return made;
  }
  public Future<V> take() throws InterruptedException { return ready.take(); }
  public Future<V> poll() { return ready.poll(); }
  public Future<V> poll(long time, TimeUnit unit) throws InterruptedException { return ready.poll(time, unit); }
}
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
  public Semaphore(int permits) { free = new interleave.Gate(permits, "semaphore"); }
  public Semaphore(int permits, boolean fair) { this(permits); }
  public void acquire() throws InterruptedException { acquire(1); }
  public void acquire(int count) throws InterruptedException {
    if (count < 0) throw new IllegalArgumentException();
    free.awaitInterruptibly(count);
    free.value -= count;
  }
  public void acquireUninterruptibly() { free.await(1); free.value--; }
  public void acquireUninterruptibly(int count) { free.await(count); free.value -= count; }
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
public class Phaser {
  private int parties;
  private int arrived;
  private int phase;
  private boolean over;
  private interleave.Gate next = new interleave.Gate(0, "phaser");
  public Phaser() {}
  public Phaser(int parties) { this.parties = parties; }
  public int register() { interleave.Heap.sync(this); parties++; return phase; }
  public int bulkRegister(int count) { interleave.Heap.sync(this); parties += count; return phase; }
  private int arriveOne(boolean leave) {
    interleave.Heap.sync(this);
    if (over) return phase | Integer.MIN_VALUE;
    int at = phase;
    if (leave) parties--;
    else arrived++;
    if (arrived >= parties) advance();
    return at;
  }
  private void advance() {
    over = onAdvance(phase, parties);
    arrived = 0;
    phase = (phase + 1) & 0x7fffffff;
    interleave.Gate passed = next;
    next = new interleave.Gate(0, "phaser");
    passed.touch();
    passed.value = 1;
  }
  protected boolean onAdvance(int phase, int parties) { return parties == 0; }
  public int arrive() { return arriveOne(false); }
  public int arriveAndDeregister() { return arriveOne(true); }
  public int arriveAndAwaitAdvance() {
    interleave.Heap.sync(this);
    interleave.Gate wait = next;
    arriveOne(false);
    wait.await(1);
    return getPhase();
  }
  public int awaitAdvance(int at) {
    interleave.Heap.sync(this);
    if (at != phase || over) return getPhase();
    next.await(1);
    return getPhase();
  }
  public final int getPhase() { interleave.Heap.sync(this); return over ? phase | Integer.MIN_VALUE : phase; }
  public int getRegisteredParties() { interleave.Heap.sync(this); return parties; }
  public int getArrivedParties() { interleave.Heap.sync(this); return arrived; }
  public int getUnarrivedParties() { interleave.Heap.sync(this); return parties - arrived; }
  public boolean isTerminated() { interleave.Heap.sync(this); return over; }
  public void forceTermination() { interleave.Heap.sync(this); over = true; next.value = 1; }
}
public class Exchanger<V> {
  private interleave.Gate first;
  private Object[] slot;
  public Exchanger() {}
  public V exchange(V mine) throws InterruptedException {
    interleave.Heap.sync(this);
    if (first == null) {
      interleave.Gate gate = new interleave.Gate(0, "exchanger");
      Object[] pair = new Object[] { mine, null };
      first = gate;
      slot = pair;
      gate.awaitInterruptibly(1);
      return (V) pair[1];
    }
    interleave.Gate gate = first;
    Object[] pair = slot;
    first = null;
    slot = null;
    gate.touch();
    pair[1] = mine;
    gate.value = 1;
    return (V) pair[0];
  }
}
public interface BlockingQueue<E> extends java.util.Queue<E> {
  void put(E value) throws InterruptedException;
  boolean offer(E value);
  boolean offer(E value, long time, TimeUnit unit) throws InterruptedException;
  E take() throws InterruptedException;
  E poll(long time, TimeUnit unit) throws InterruptedException;
  int remainingCapacity();
  int drainTo(java.util.Collection<? super E> into);
  int drainTo(java.util.Collection<? super E> into, int most);
}
public interface BlockingDeque<E> extends BlockingQueue<E>, java.util.Deque<E> {}
public interface TransferQueue<E> extends BlockingQueue<E> {}
abstract class Queued<E> extends java.util.AbstractQueue<E> implements BlockingQueue<E> {
  final interleave.Gate items = new interleave.Gate(0, "queue");
  final interleave.Gate room;
  Queued(int capacity) {
    if (capacity <= 0) throw new IllegalArgumentException();
    room = new interleave.Gate(capacity, "queue");
  }
  abstract void keep(E value);
  abstract E first();
  abstract E drop();
  abstract java.util.Collection<E> inside();
  boolean enter(E value) {
    java.util.Objects.requireNonNull(value);
    if (room.value < 1) return false;
    room.value--;
    keep(value);
    items.value++;
    return true;
  }
  E leave() {
    if (items.value < 1) return null;
    items.value--;
    room.value++;
    return drop();
  }
  public void put(E value) throws InterruptedException {
    java.util.Objects.requireNonNull(value);
    room.awaitInterruptibly(1);
    items.touch();
    enter(value);
  }
  public boolean offer(E value) {
    java.util.Objects.requireNonNull(value);
    items.touch();
    return enter(value);
  }
  public boolean offer(E value, long time, TimeUnit unit) throws InterruptedException {
    if (!room.awaitFor(1, unit.toNanos(time))) return false;
    return enter(value);
  }
  public E take() throws InterruptedException {
    items.awaitInterruptibly(1);
    return leave();
  }
  public E poll() {
    items.touch();
    return leave();
  }
  public E poll(long time, TimeUnit unit) throws InterruptedException { return items.awaitFor(1, unit.toNanos(time)) ? leave() : null; }
  public E peek() {
    items.touch();
    return items.value < 1 ? null : first();
  }
  public int size() { items.touch(); return items.value; }
  public int remainingCapacity() { items.touch(); return room.value; }
  public int drainTo(java.util.Collection<? super E> into) { return drainTo(into, Integer.MAX_VALUE); }
  public int drainTo(java.util.Collection<? super E> into, int most) {
    items.touch();
    int count = 0;
    while (count < most && items.value > 0) {
      into.add(leave());
      count++;
    }
    return count;
  }
  public java.util.Iterator<E> iterator() {
    items.touch();
    return new java.util.ArrayList<E>(inside()).iterator();
  }
  public boolean remove(Object value) {
    items.touch();
    if (!inside().remove(value)) return false;
    items.value--;
    room.value++;
    return true;
  }
  public void clear() { while (poll() != null) { } }
}
public class LinkedBlockingDeque<E> extends Queued<E> implements BlockingDeque<E> {
  private final java.util.ArrayDeque<E> all = new java.util.ArrayDeque<>();
  public LinkedBlockingDeque() { super(Integer.MAX_VALUE); }
  public LinkedBlockingDeque(int capacity) { super(capacity); }
  void keep(E value) { all.addLast(value); }
  E first() { return all.peekFirst(); }
  E drop() { return all.pollFirst(); }
  java.util.Collection<E> inside() { return all; }
  public void addFirst(E value) { if (!offerFirst(value)) throw new IllegalStateException("Deque full"); }
  public void addLast(E value) { add(value); }
  public boolean offerFirst(E value) {
    items.touch();
    if (room.value < 1) return false;
    room.value--;
    all.addFirst(value);
    items.value++;
    return true;
  }
  public boolean offerLast(E value) { return offer(value); }
  public void putFirst(E value) throws InterruptedException { room.awaitInterruptibly(1); offerFirst(value); }
  public void putLast(E value) throws InterruptedException { put(value); }
  public E takeFirst() throws InterruptedException { return take(); }
  public E takeLast() throws InterruptedException { items.awaitInterruptibly(1); return pollLast(); }
  public E pollFirst() { return poll(); }
  public E pollLast() {
    items.touch();
    if (items.value < 1) return null;
    items.value--;
    room.value++;
    return all.pollLast();
  }
  public E removeFirst() { return remove(); }
  public E removeLast() { E gone = pollLast(); if (gone == null) throw new java.util.NoSuchElementException(); return gone; }
  public E getFirst() { return element(); }
  public E getLast() { E last = peekLast(); if (last == null) throw new java.util.NoSuchElementException(); return last; }
  public E peekFirst() { return peek(); }
  public E peekLast() { items.touch(); return all.peekLast(); }
  public void push(E value) { addFirst(value); }
  public E pop() { return remove(); }
  public java.util.Iterator<E> descendingIterator() { return all.descendingIterator(); }
}
public class LinkedBlockingQueue<E> extends Queued<E> {
  private final java.util.ArrayDeque<E> all = new java.util.ArrayDeque<>();
  public LinkedBlockingQueue() { super(Integer.MAX_VALUE); }
  public LinkedBlockingQueue(int capacity) { super(capacity); }
  void keep(E value) { all.addLast(value); }
  E first() { return all.peekFirst(); }
  E drop() { return all.pollFirst(); }
  java.util.Collection<E> inside() { return all; }
}
public class LinkedTransferQueue<E> extends LinkedBlockingQueue<E> implements TransferQueue<E> {
  public LinkedTransferQueue() {}
}
public class ArrayBlockingQueue<E> extends LinkedBlockingQueue<E> {
  public ArrayBlockingQueue(int capacity) { super(capacity); }
  public ArrayBlockingQueue(int capacity, boolean fair) { super(capacity); }
}
public class PriorityBlockingQueue<E> extends Queued<E> {
  private final java.util.PriorityQueue<E> all;
  public PriorityBlockingQueue() { this(11, null); }
  public PriorityBlockingQueue(int capacity) { this(capacity, null); }
  public PriorityBlockingQueue(int capacity, java.util.Comparator<? super E> by) {
    super(Integer.MAX_VALUE);
    all = new java.util.PriorityQueue<E>(capacity, by);
  }
  void keep(E value) { all.offer(value); }
  E first() { return all.peek(); }
  E drop() { return all.poll(); }
  java.util.Collection<E> inside() { return all; }
}
public class DelayQueue<E extends Delayed> extends java.util.AbstractQueue<E> {
  private final PriorityBlockingQueue<E> inside = new PriorityBlockingQueue<>();
  public DelayQueue() {}
  public boolean offer(E value) { return inside.offer(value); }
  public void put(E value) { inside.offer(value); }
  public E take() throws InterruptedException {
    E first = inside.take();
    long left = first.getDelay(TimeUnit.NANOSECONDS);
    if (left > 0) TimeUnit.NANOSECONDS.sleep(left);
    return first;
  }
  public E poll() { E first = inside.peek(); return first == null || first.getDelay(TimeUnit.NANOSECONDS) > 0 ? null : inside.poll(); }
  public E peek() { return inside.peek(); }
  public int size() { return inside.size(); }
  public java.util.Iterator<E> iterator() { return inside.iterator(); }
}
public class SynchronousQueue<E> extends java.util.AbstractQueue<E> implements BlockingQueue<E> {
  private final interleave.Gate offered = new interleave.Gate(0, "queue");
  private final interleave.Gate takers = new interleave.Gate(0, "queue");
  private final java.util.ArrayDeque<Object[]> waiting = new java.util.ArrayDeque<>();
  public SynchronousQueue() {}
  public SynchronousQueue(boolean fair) {}
  public void put(E value) throws InterruptedException {
    java.util.Objects.requireNonNull(value);
    offered.touch();
    interleave.Gate taken = new interleave.Gate(0, "queue");
    Object[] mine = new Object[] { value, taken };
    waiting.addLast(mine);
    offered.value++;
    try {
      taken.awaitInterruptibly(1);
    } catch (InterruptedException problem) {
      if (waiting.remove(mine)) offered.value--;
      throw problem;
    }
  }
  private E take0() {
    offered.value--;
    Object[] first = waiting.pollFirst();
    interleave.Gate taken = (interleave.Gate) first[1];
    taken.value = 1;
    return (E) first[0];
  }
  public E take() throws InterruptedException {
    takers.value++;
    try {
      offered.awaitInterruptibly(1);
    } finally {
      takers.value--;
    }
    return take0();
  }
  public E poll() { offered.touch(); return offered.value < 1 ? null : take0(); }
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    takers.value++;
    boolean got;
    try {
      got = offered.awaitFor(1, unit.toNanos(time));
    } finally {
      takers.value--;
    }
    return got ? take0() : null;
  }
  public boolean offer(E value) {
    offered.touch();
    if (takers.value <= offered.value) return false;
    waiting.addLast(new Object[] { java.util.Objects.requireNonNull(value), new interleave.Gate(0, "queue") });
    offered.value++;
    return true;
  }
  public boolean offer(E value, long time, TimeUnit unit) throws InterruptedException {
    offered.touch();
    interleave.Gate taken = new interleave.Gate(0, "queue");
    Object[] mine = new Object[] { java.util.Objects.requireNonNull(value), taken };
    waiting.addLast(mine);
    offered.value++;
    if (taken.awaitFor(1, unit.toNanos(time))) return true;
    if (waiting.remove(mine)) offered.value--;
    return false;
  }
  public E peek() { return null; }
  public int size() { return 0; }
  public int remainingCapacity() { return 0; }
  public int drainTo(java.util.Collection<? super E> into) { return drainTo(into, Integer.MAX_VALUE); }
  public int drainTo(java.util.Collection<? super E> into, int most) {
    int count = 0;
    for (E one = poll(); one != null && count < most; one = poll()) {
      into.add(one);
      count++;
    }
    return count;
  }
  public java.util.Iterator<E> iterator() { return java.util.List.<E>of().iterator(); }
}
public interface ConcurrentMap<K, V> extends java.util.Map<K, V> {}
public class ConcurrentHashMap<K, V> extends java.util.AbstractMap<K, V> implements ConcurrentMap<K, V> {
  private final java.util.HashMap<K, V> inside = new java.util.HashMap<>();
  public ConcurrentHashMap() {}
  public ConcurrentHashMap(int capacity) {}
  public ConcurrentHashMap(int capacity, float load) {}
  public ConcurrentHashMap(int capacity, float load, int level) {}
  public ConcurrentHashMap(java.util.Map<? extends K, ? extends V> others) { putAll(others); }
  private static void check(Object value) { if (value == null) throw new NullPointerException(); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public long mappingCount() { return size(); }
  public boolean isEmpty() { return size() == 0; }
  public V get(Object key) { check(key); interleave.Heap.sync(this); return inside.get(key); }
  public boolean containsKey(Object key) { check(key); interleave.Heap.sync(this); return inside.containsKey(key); }
  public boolean contains(Object value) { return containsValue(value); }
  public V put(K key, V value) { check(key); check(value); interleave.Heap.sync(this); return inside.put(key, value); }
  public V remove(Object key) { check(key); interleave.Heap.sync(this); return inside.remove(key); }
  public void clear() { interleave.Heap.sync(this); inside.clear(); }
  public V getOrDefault(Object key, V otherwise) { V found = get(key); return found == null ? otherwise : found; }
  public V putIfAbsent(K key, V value) { check(value); interleave.Heap.sync(this); return inside.putIfAbsent(key, value); }
  public boolean remove(Object key, Object value) { interleave.Heap.sync(this); return inside.remove(key, value); }
  public V replace(K key, V value) { check(value); interleave.Heap.sync(this); return inside.replace(key, value); }
  public boolean replace(K key, V before, V after) { interleave.Heap.sync(this); return inside.replace(key, before, after); }
  private final java.util.HashMap<K, interleave.Gate> busy = new java.util.HashMap<>();
  private interleave.Gate hold(K key) {
    interleave.Heap.sync(this);
    interleave.Gate gate = busy.get(key);
    if (gate == null) {
      gate = new interleave.Gate(1, "map");
      busy.put(key, gate);
    }
    gate.await(1);
    gate.value = 0;
    return gate;
  }
  private void drop(K key, interleave.Gate gate) {
    gate.value = 1;
  }
  public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> by) {
    interleave.Gate held = hold(key);
    try {
      V found = inside.get(key);
      if (found != null) return found;
      V made = by.apply(key);
      if (made != null) put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public V computeIfPresent(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    interleave.Gate held = hold(key);
    try {
      V found = inside.get(key);
      if (found == null) return null;
      V made = by.apply(key, found);
      if (made == null) remove(key);
      else put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    interleave.Gate held = hold(key);
    try {
      V made = by.apply(key, inside.get(key));
      if (made == null) remove(key);
      else put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> by) {
    check(value);
    interleave.Gate held = hold(key);
    try {
      V found = inside.get(key);
      V made = found == null ? value : by.apply(found, value);
      if (made == null) remove(key);
      else put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {
    ConcurrentHashMap<K, V> map = this;
    return new java.util.AbstractSet<java.util.Map.Entry<K, V>>() {
      public int size() { return map.size(); }
      public void clear() { map.clear(); }
      public java.util.Iterator<java.util.Map.Entry<K, V>> iterator() {
        interleave.Heap.sync(map);
        java.util.Iterator<java.util.Map.Entry<K, V>> each = new java.util.ArrayList<java.util.Map.Entry<K, V>>(map.inside.entrySet()).iterator();
        return new java.util.Iterator<java.util.Map.Entry<K, V>>() {
          private java.util.Map.Entry<K, V> last;
          public boolean hasNext() { return each.hasNext(); }
          public java.util.Map.Entry<K, V> next() { last = each.next(); return last; }
          public void remove() { map.remove(last.getKey()); }
        };
      }
    };
  }
  public static <T> java.util.Set<T> newKeySet() { return new Keys<T>(new ConcurrentHashMap<T, Boolean>()); }
  public void forEach(long level, java.util.function.BiConsumer<? super K, ? super V> action) { forEach(action); }
  static final class Keys<T> extends java.util.AbstractSet<T> {
    private final ConcurrentMap<T, Boolean> map;
    Keys(ConcurrentMap<T, Boolean> map) { this.map = map; }
    public int size() { return map.size(); }
    public boolean contains(Object value) { return map.containsKey(value); }
    public boolean add(T value) { return map.putIfAbsent(value, true) == null; }
    public boolean remove(Object value) { return map.remove(value) != null; }
    public void clear() { map.clear(); }
    public java.util.Iterator<T> iterator() { return map.keySet().iterator(); }
  }
}
public class ConcurrentSkipListMap<K, V> extends java.util.AbstractMap<K, V> implements ConcurrentMap<K, V> {
  private final java.util.TreeMap<K, V> inside;
  public ConcurrentSkipListMap() { inside = new java.util.TreeMap<>(); }
  public ConcurrentSkipListMap(java.util.Comparator<? super K> by) { inside = new java.util.TreeMap<>(by); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public V get(Object key) { interleave.Heap.sync(this); return inside.get(key); }
  public boolean containsKey(Object key) { interleave.Heap.sync(this); return inside.containsKey(key); }
  public V put(K key, V value) { interleave.Heap.sync(this); return inside.put(key, java.util.Objects.requireNonNull(value)); }
  public V remove(Object key) { interleave.Heap.sync(this); return inside.remove(key); }
  public V putIfAbsent(K key, V value) { interleave.Heap.sync(this); return inside.putIfAbsent(key, value); }
  public K firstKey() { interleave.Heap.sync(this); return inside.firstKey(); }
  public K lastKey() { interleave.Heap.sync(this); return inside.lastKey(); }
  public java.util.Map.Entry<K, V> firstEntry() { interleave.Heap.sync(this); return inside.firstEntry(); }
  public java.util.Map.Entry<K, V> lastEntry() { interleave.Heap.sync(this); return inside.lastEntry(); }
  public java.util.Map.Entry<K, V> pollFirstEntry() { interleave.Heap.sync(this); return inside.pollFirstEntry(); }
  public K floorKey(K key) { interleave.Heap.sync(this); return inside.floorKey(key); }
  public K ceilingKey(K key) { interleave.Heap.sync(this); return inside.ceilingKey(key); }
  public java.util.Set<java.util.Map.Entry<K, V>> entrySet() { interleave.Heap.sync(this); return new java.util.LinkedHashSet<java.util.Map.Entry<K, V>>(inside.entrySet()); }
}
public class ConcurrentSkipListSet<E> extends java.util.AbstractSet<E> {
  private final java.util.TreeSet<E> inside;
  public ConcurrentSkipListSet() { inside = new java.util.TreeSet<>(); }
  public ConcurrentSkipListSet(java.util.Comparator<? super E> by) { inside = new java.util.TreeSet<>(by); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public boolean contains(Object value) { interleave.Heap.sync(this); return inside.contains(value); }
  public boolean add(E value) { interleave.Heap.sync(this); return inside.add(value); }
  public boolean remove(Object value) { interleave.Heap.sync(this); return inside.remove(value); }
  public E first() { interleave.Heap.sync(this); return inside.first(); }
  public E last() { interleave.Heap.sync(this); return inside.last(); }
  public E pollFirst() { interleave.Heap.sync(this); return inside.pollFirst(); }
  public java.util.Iterator<E> iterator() { interleave.Heap.sync(this); return new java.util.ArrayList<E>(inside).iterator(); }
}
public class ConcurrentLinkedQueue<E> extends java.util.AbstractQueue<E> {
  private final java.util.ArrayDeque<E> inside = new java.util.ArrayDeque<>();
  public ConcurrentLinkedQueue() {}
  public ConcurrentLinkedQueue(java.util.Collection<? extends E> others) { addAll(others); }
  public boolean offer(E value) { interleave.Heap.sync(this); return inside.offer(value); }
  public E poll() { interleave.Heap.sync(this); return inside.poll(); }
  public E peek() { interleave.Heap.sync(this); return inside.peek(); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public boolean isEmpty() { return size() == 0; }
  public boolean contains(Object value) { interleave.Heap.sync(this); return inside.contains(value); }
  public boolean remove(Object value) { interleave.Heap.sync(this); return inside.remove(value); }
  public java.util.Iterator<E> iterator() { interleave.Heap.sync(this); return new java.util.ArrayList<E>(inside).iterator(); }
}
public class ConcurrentLinkedDeque<E> extends java.util.AbstractCollection<E> implements java.util.Deque<E> {
  private final java.util.ArrayDeque<E> inside = new java.util.ArrayDeque<>();
  public ConcurrentLinkedDeque() {}
  public boolean add(E value) { addLast(value); return true; }
  public boolean offer(E value) { addLast(value); return true; }
  public void addFirst(E value) { interleave.Heap.sync(this); inside.addFirst(value); }
  public void addLast(E value) { interleave.Heap.sync(this); inside.addLast(value); }
  public boolean offerFirst(E value) { addFirst(value); return true; }
  public boolean offerLast(E value) { addLast(value); return true; }
  public E pollFirst() { interleave.Heap.sync(this); return inside.pollFirst(); }
  public E pollLast() { interleave.Heap.sync(this); return inside.pollLast(); }
  public E poll() { return pollFirst(); }
  public E peekFirst() { interleave.Heap.sync(this); return inside.peekFirst(); }
  public E peekLast() { interleave.Heap.sync(this); return inside.peekLast(); }
  public E peek() { return peekFirst(); }
  public E removeFirst() { interleave.Heap.sync(this); return inside.removeFirst(); }
  public E removeLast() { interleave.Heap.sync(this); return inside.removeLast(); }
  public E remove() { return removeFirst(); }
  public E getFirst() { interleave.Heap.sync(this); return inside.getFirst(); }
  public E getLast() { interleave.Heap.sync(this); return inside.getLast(); }
  public E element() { return getFirst(); }
  public void push(E value) { addFirst(value); }
  public E pop() { return removeFirst(); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public boolean remove(Object value) { interleave.Heap.sync(this); return inside.remove(value); }
  public java.util.Iterator<E> iterator() { interleave.Heap.sync(this); return new java.util.ArrayList<E>(inside).iterator(); }
  public java.util.Iterator<E> descendingIterator() { interleave.Heap.sync(this); return inside.descendingIterator(); }
}
public class CopyOnWriteArrayList<E> extends java.util.AbstractList<E> {
  private Object[] items = new Object[0];
  public CopyOnWriteArrayList() {}
  public CopyOnWriteArrayList(java.util.Collection<? extends E> others) { items = others.toArray(); }
  public int size() { interleave.Heap.sync(this); return items.length; }
  public E get(int index) {
    interleave.Heap.sync(this);
    if (index < 0 || index >= items.length) throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + items.length);
    return (E) items[index];
  }
  public E set(int index, E value) {
    interleave.Heap.sync(this);
    E before = (E) items[index];
    items = java.util.Arrays.copyOf(items, items.length);
    items[index] = value;
    return before;
  }
  public boolean add(E value) {
    interleave.Heap.sync(this);
    items = java.util.Arrays.copyOf(items, items.length + 1);
    items[items.length - 1] = value;
    return true;
  }
  public void add(int index, E value) {
    interleave.Heap.sync(this);
    Object[] more = java.util.Arrays.copyOf(items, items.length + 1);
    System.arraycopy(items, index, more, index + 1, items.length - index);
    more[index] = value;
    items = more;
  }
  public boolean addIfAbsent(E value) {
    interleave.Heap.sync(this);
    for (Object one : items) if (java.util.Objects.equals(one, value)) return false;
    items = java.util.Arrays.copyOf(items, items.length + 1);
    items[items.length - 1] = value;
    return true;
  }
  public E remove(int index) {
    interleave.Heap.sync(this);
    E gone = (E) items[index];
    Object[] less = java.util.Arrays.copyOf(items, items.length - 1);
    System.arraycopy(items, index + 1, less, index, items.length - index - 1);
    items = less;
    return gone;
  }
  public boolean remove(Object value) {
    interleave.Heap.sync(this);
    for (int i = 0; i < items.length; i++) {
      if (java.util.Objects.equals(items[i], value)) {
        remove(i);
        return true;
      }
    }
    return false;
  }
  public void clear() { interleave.Heap.sync(this); items = new Object[0]; }
  public Object[] toArray() { interleave.Heap.sync(this); return items.clone(); }
  public java.util.Iterator<E> iterator() {
    interleave.Heap.sync(this);
    Object[] now = items;
    return new java.util.Iterator<E>() {
      private int at = 0;
      public boolean hasNext() { return at < now.length; }
      public E next() {
        if (at >= now.length) throw new java.util.NoSuchElementException();
        return (E) now[at++];
      }
    };
  }
}
public class CopyOnWriteArraySet<E> extends java.util.AbstractSet<E> {
  private final CopyOnWriteArrayList<E> inside = new CopyOnWriteArrayList<>();
  public CopyOnWriteArraySet() {}
  public int size() { return inside.size(); }
  public boolean contains(Object value) { return inside.contains(value); }
  public boolean add(E value) { return inside.addIfAbsent(value); }
  public boolean remove(Object value) { return inside.remove(value); }
  public java.util.Iterator<E> iterator() { return inside.iterator(); }
}
public class ThreadLocalRandom extends java.util.Random {
  private static final ThreadLocalRandom ONE = new ThreadLocalRandom();
  private ThreadLocalRandom() { super(42L); }
  public static ThreadLocalRandom current() { return ONE; }
}
public abstract class ForkJoinTask<V> implements Future<V> {
  private final interleave.Gate done = new interleave.Gate(0, "task");
  private Throwable problem;
  private boolean begun;
  private boolean cancelled;
  public ForkJoinTask() {}
  protected abstract boolean exec();
  public abstract V getRawResult();
  void runOnce() {
    done.touch();
    if (begun) return;
    begun = true;
    try {
      exec();
    } catch (Throwable thrown) {
      problem = thrown;
    }
    done.touch();
    done.value = 1;
  }
  public final ForkJoinTask<V> fork() {
    ForkJoinPool.spawn(this);
    return this;
  }
  private static <X extends Throwable> void rethrow(Throwable problem) throws X { throw (X) problem; }
  public final V join() {
    if (!begun) runOnce();
    done.await(1);
    if (problem != null) ForkJoinTask.<RuntimeException>rethrow(problem);
    return getRawResult();
  }
  public final V invoke() {
    runOnce();
    return join();
  }
  public final V get() throws InterruptedException, ExecutionException {
    if (!begun) runOnce();
    done.awaitInterruptibly(1);
    if (problem != null) throw new ExecutionException(problem);
    return getRawResult();
  }
  public final V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
    if (!done.awaitFor(1, unit.toNanos(time))) throw new TimeoutException();
    return get();
  }
  public boolean cancel(boolean interrupt) { cancelled = true; return false; }
  public final boolean isCancelled() { return cancelled; }
  public final boolean isDone() { done.touch(); return done.value == 1; }
  public final boolean isCompletedNormally() { return isDone() && problem == null; }
  public final boolean isCompletedAbnormally() { return isDone() && problem != null; }
  public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
    second.fork();
    first.invoke();
    second.join();
  }
  public static void invokeAll(ForkJoinTask<?>... tasks) {
    for (int i = 1; i < tasks.length; i++) tasks[i].fork();
    if (tasks.length > 0) tasks[0].invoke();
    for (int i = 1; i < tasks.length; i++) tasks[i].join();
  }
  public static <T extends ForkJoinTask<?>> java.util.Collection<T> invokeAll(java.util.Collection<T> tasks) {
    for (T one : tasks) one.fork();
    for (T one : tasks) one.join();
    return tasks;
  }
}
public abstract class RecursiveTask<V> extends ForkJoinTask<V> {
  private V result;
  public RecursiveTask() {}
  protected abstract V compute();
  public final V getRawResult() { return result; }
  protected final boolean exec() { result = compute(); return true; }
}
public abstract class RecursiveAction extends ForkJoinTask<Void> {
  public RecursiveAction() {}
  protected abstract void compute();
  public final Void getRawResult() { return null; }
  protected final boolean exec() { compute(); return true; }
}
public class ForkJoinPool extends AbstractExecutorService {
  private static final ForkJoinPool COMMON = new ForkJoinPool(3, "ForkJoinPool.commonPool-worker-");
  private static int pools = 0;
  private final int parallelism;
  private final PerTask inside;
  private final String prefix;
  private int count;
  public ForkJoinPool() { this(4); }
  public ForkJoinPool(int parallelism) { this(parallelism, "ForkJoinPool-" + ++pools + "-worker-"); }
  private ForkJoinPool(int parallelism, String prefix) {
    if (parallelism <= 0) throw new IllegalArgumentException();
    this.parallelism = parallelism;
    this.prefix = prefix;
    inside = new PerTask(task -> {
      Thread made = new Thread(task, this.prefix + ++count);
      made.setDaemon(true);
      return made;
    });
  }
  public static ForkJoinPool commonPool() { return COMMON; }
  public static int getCommonPoolParallelism() { return 3; }
  static void spawn(ForkJoinTask<?> task) { COMMON.execute(() -> task.runOnce()); }
  public static void runAll(java.util.List<Runnable> tasks) {
    java.util.ArrayList<Future<?>> all = new java.util.ArrayList<>();
    for (int i = 1; i < tasks.size(); i++) all.add(COMMON.submit(tasks.get(i)));
    if (!tasks.isEmpty()) tasks.get(0).run();
    for (Future<?> one : all) {
      try {
        one.get();
      } catch (InterruptedException | ExecutionException problem) {
        throw new RuntimeException(problem.getCause());
      }
    }
  }
  public void execute(Runnable task) { inside.execute(task); }
  public void execute(ForkJoinTask<?> task) { inside.execute(() -> task.runOnce()); }
  public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) { execute(task); return task; }
  public <T> T invoke(ForkJoinTask<T> task) { execute(task); return task.join(); }
  public int getParallelism() { return parallelism; }
  public int getPoolSize() { return parallelism; }
  public void shutdown() { if (this != COMMON) inside.shutdown(); }
  public java.util.List<Runnable> shutdownNow() { return this == COMMON ? new java.util.ArrayList<Runnable>() : inside.shutdownNow(); }
  public boolean isShutdown() { return inside.isShutdown(); }
  public boolean isTerminated() { return inside.isTerminated(); }
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException { return inside.awaitTermination(time, unit); }
  public boolean awaitQuiescence(long time, TimeUnit unit) {
    try {
      return inside.awaitTermination(time, unit);
    } catch (InterruptedException problem) {
      return false;
    }
  }
}
public interface CompletionStage<T> {
  CompletableFuture<T> toCompletableFuture();
}
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
  public interface AsynchronousCompletionTask {}
  private final interleave.Gate done = new interleave.Gate(0, "future");
  private T result;
  private Throwable problem;
  private final java.util.ArrayList<Runnable> then = new java.util.ArrayList<>();
  public CompletableFuture() {}
  private boolean finish(T result, Throwable problem) {
    done.touch();
    if (done.value == 1) return false;
    this.result = result;
    this.problem = problem;
    done.value = 1;
    for (int i = then.size() - 1; i >= 0; i--) then.get(i).run();
    return true;
  }
  private void whenDone(Runnable next) {
    done.touch();
    if (done.value == 1) next.run();
    else then.add(next);
  }
  private static Throwable wrapped(Throwable problem) { return problem instanceof CompletionException ? problem : new CompletionException(problem); }
  private static void run(Executor by, Runnable task) {
    if (by == null) task.run();
    else by.execute(task);
  }
  public static <U> CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> task) { return supplyAsync(task, ForkJoinPool.commonPool()); }
  public static <U> CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> task, Executor by) {
    CompletableFuture<U> made = new CompletableFuture<>();
    by.execute(() -> made.complete0(task));
    return made;
  }
  private void complete0(java.util.function.Supplier<? extends T> task) {
    T value;
    try {
      value = task.get();
    } catch (Throwable problem) {
      finish(null, wrapped(problem));
      return;
    }
    finish(value, null);
  }
  public static CompletableFuture<Void> runAsync(Runnable task) { return runAsync(task, ForkJoinPool.commonPool()); }
  public static CompletableFuture<Void> runAsync(Runnable task, Executor by) {
    return supplyAsync(() -> {
      task.run();
      return null;
    }, by);
  }
  public static <U> CompletableFuture<U> completedFuture(U value) {
    CompletableFuture<U> made = new CompletableFuture<>();
    made.finish(value, null);
    return made;
  }
  public static <U> CompletableFuture<U> failedFuture(Throwable problem) {
    CompletableFuture<U> made = new CompletableFuture<>();
    made.finish(null, problem);
    return made;
  }
  public boolean complete(T value) { return finish(value, null); }
  public boolean completeExceptionally(Throwable problem) { return finish(null, java.util.Objects.requireNonNull(problem)); }
  public CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> task) {
    ForkJoinPool.commonPool().execute(() -> complete0(task));
    return this;
  }
  private <U> CompletableFuture<U> next(Executor by, java.util.function.BiConsumer<CompletableFuture<U>, T> action) {
    CompletableFuture<U> made = new CompletableFuture<>();
    whenDone(() -> run(by, () -> {
      if (problem != null) {
        made.finish(null, wrapped(problem));
        return;
      }
      try {
        action.accept(made, result);
      } catch (Throwable thrown) {
        made.finish(null, wrapped(thrown));
      }
    }));
    return made;
  }
  private static Executor common() { return ForkJoinPool.commonPool(); }
  public <U> CompletableFuture<U> thenApply(java.util.function.Function<? super T, ? extends U> by) { return next(null, (made, value) -> made.finish(by.apply(value), null)); }
  public <U> CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> by) { return thenApplyAsync(by, common()); }
  public <U> CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> by, Executor on) { return next(on, (made, value) -> made.finish(by.apply(value), null)); }
  public CompletableFuture<Void> thenAccept(java.util.function.Consumer<? super T> by) { return next(null, (made, value) -> { by.accept(value); made.finish(null, null); }); }
  public CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> by) { return thenAcceptAsync(by, common()); }
  public CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> by, Executor on) { return next(on, (made, value) -> { by.accept(value); made.finish(null, null); }); }
  public CompletableFuture<Void> thenRun(Runnable by) { return next(null, (made, value) -> { by.run(); made.finish(null, null); }); }
  public CompletableFuture<Void> thenRunAsync(Runnable by) { return next(common(), (made, value) -> { by.run(); made.finish(null, null); }); }
  private <U> void forward(CompletableFuture<U> from, CompletableFuture<U> to) { from.whenDone(() -> to.finish(from.result, from.problem == null ? null : wrapped(from.problem))); }
  public <U> CompletableFuture<U> thenCompose(java.util.function.Function<? super T, ? extends CompletionStage<U>> by) { return next(null, (made, value) -> forward(by.apply(value).toCompletableFuture(), made)); }
  public <U> CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends CompletionStage<U>> by) { return next(common(), (made, value) -> forward(by.apply(value).toCompletableFuture(), made)); }
  public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by) {
    CompletableFuture<U> second = (CompletableFuture<U>) other.toCompletableFuture();
    return next(null, (made, value) -> second.whenDone(() -> {
      if (second.problem != null) {
        made.finish(null, wrapped(second.problem));
        return;
      }
      try {
        made.finish(by.apply(value, second.result), null);
      } catch (Throwable thrown) {
        made.finish(null, wrapped(thrown));
      }
    }));
  }
  public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by) { return thenCombine(other, by); }
  public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, java.util.function.BiConsumer<? super T, ? super U> by) { return thenCombine(other, (a, b) -> { by.accept(a, b); return null; }); }
  public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, java.util.function.Function<? super T, U> by) {
    CompletableFuture<T> first = new CompletableFuture<>();
    forward(this, first);
    forward((CompletableFuture<T>) other.toCompletableFuture(), first);
    return first.thenApply(by);
  }
  public <U> CompletableFuture<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> by) { return handleOn(null, by); }
  public <U> CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> by) { return handleOn(common(), by); }
  private <U> CompletableFuture<U> handleOn(Executor on, java.util.function.BiFunction<? super T, Throwable, ? extends U> by) {
    CompletableFuture<U> made = new CompletableFuture<>();
    whenDone(() -> run(on, () -> {
      try {
        made.finish(by.apply(result, problem), null);
      } catch (Throwable thrown) {
        made.finish(null, wrapped(thrown));
      }
    }));
    return made;
  }
  public CompletableFuture<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> by) {
    CompletableFuture<T> made = new CompletableFuture<>();
    whenDone(() -> {
      try {
        by.accept(result, problem);
      } catch (Throwable thrown) {
        if (problem == null) {
          made.finish(null, wrapped(thrown));
          return;
        }
      }
      made.finish(result, problem == null ? null : wrapped(problem));
    });
    return made;
  }
  public CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> by) { return whenComplete(by); }
  public CompletableFuture<T> exceptionally(java.util.function.Function<Throwable, ? extends T> by) { return handle((value, problem) -> problem == null ? value : by.apply(problem)); }
  public CompletableFuture<T> orTimeout(long time, TimeUnit unit) { late(time, unit, () -> finish(null, new TimeoutException())); return this; }
  public CompletableFuture<T> completeOnTimeout(T value, long time, TimeUnit unit) { late(time, unit, () -> finish(value, null)); return this; }
  private void late(long time, TimeUnit unit, Runnable action) {
    Thread waiter = Thread.ofPlatform().daemon(true).name("CompletableFutureDelayScheduler").unstarted(() -> {
      try {
        if (!done.awaitFor(1, unit.toNanos(time))) action.run();
      } catch (InterruptedException problem) { }
    });
    waiter.start();
  }
  public static CompletableFuture<Void> allOf(CompletableFuture<?>... all) {
    CompletableFuture<Void> made = new CompletableFuture<>();
    int[] left = new int[] { all.length };
    Throwable[] first = new Throwable[1];
    if (all.length == 0) made.finish(null, null);
    for (CompletableFuture<?> one : all) {
      one.whenDone(() -> {
        if (one.problem != null) first[0] = wrapped(one.problem);
        if (--left[0] == 0) made.finish(null, first[0]);
      });
    }
    return made;
  }
  public static CompletableFuture<Object> anyOf(CompletableFuture<?>... all) {
    CompletableFuture<Object> made = new CompletableFuture<>();
    for (CompletableFuture<?> one : all) one.whenDone(() -> made.finish(one.result, one.problem == null ? null : wrapped(one.problem)));
    return made;
  }
  public CompletableFuture<T> toCompletableFuture() { return this; }
  public T join() {
    done.await(1);
    if (problem == null) return result;
    if (problem instanceof CancellationException cancelled) throw cancelled;
    throw (CompletionException) wrapped(problem);
  }
  private T report() throws ExecutionException {
    if (problem == null) return result;
    if (problem instanceof CancellationException cancelled) throw cancelled;
    throw new ExecutionException(problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem);
  }
  public T get() throws InterruptedException, ExecutionException {
    done.awaitInterruptibly(1);
    return report();
  }
  public T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
    if (!done.awaitFor(1, unit.toNanos(time))) throw new TimeoutException();
    return report();
  }
  public T getNow(T otherwise) {
    done.touch();
    return done.value == 0 ? otherwise : join();
  }
  public boolean isDone() { done.touch(); return done.value == 1; }
  public boolean isCompletedExceptionally() { return isDone() && problem != null; }
  public boolean isCancelled() { return isDone() && problem instanceof CancellationException; }
  public boolean cancel(boolean interrupt) { return finish(null, new CancellationException()) || isCancelled(); }
}
`
