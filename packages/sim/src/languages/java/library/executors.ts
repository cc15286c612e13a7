/** java.util.concurrent: pools, on gates and plain Java. */
export const EXECUTORS = String.raw`
public interface ExecutorService extends Executor, AutoCloseable {
  void shutdown();
  java.util.List<Runnable> shutdownNow();
  boolean isShutdown();
  boolean isTerminated();
  boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException;
  <T> Future<T> submit(Callable<T> task);
  <T> Future<T> submit(Runnable task, T result);
  Future<?> submit(Runnable task);
  default void submit$(Callable<?> task) { submit(task); }
  default void submit$(Runnable task) { submit(task); }
  <T> java.util.List<Future<T>> invokeAll(java.util.Collection<? extends Callable<T>> tasks) throws InterruptedException;
  <T> T invokeAny(java.util.Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException;
  <T> java.util.List<Future<T>> invokeAll(java.util.Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) throws InterruptedException;
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
  public void submit$(Callable<?> task) { execute(quiet(java.util.Objects.requireNonNull(task))); }
  public void submit$(Runnable task) { execute(quiet(java.util.Objects.requireNonNull(task))); }
  private static Runnable quiet(Callable<?> task) {
    return () -> {
      try {
        task.call();
      } catch (Throwable dropped) { }
    };
  }
  private static Runnable quiet(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (Throwable dropped) { }
    };
  }
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
  public <T> java.util.List<Future<T>> invokeAll(java.util.Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) throws InterruptedException {
    java.util.ArrayList<Future<T>> all = new java.util.ArrayList<>();
    for (Callable<T> one : tasks) all.add(submit(one));
    boolean isLate = false;
    for (Future<T> one : all) {
      if (isLate) one.cancel(true);
      else try {
        one.get(time, unit);
      } catch (ExecutionException | CancellationException problem) {
      } catch (TimeoutException late) {
        isLate = true;
        one.cancel(true);
      }
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
  private long keepAlive;
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
    try {
      Runnable task = first == null ? next() : first;
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
        if (mayGo || workers.size() > core) {
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
  public boolean prestartCoreThread() {
    work.touch();
    if (workers.size() >= core) return false;
    addWorker(null);
    return true;
  }
  public int prestartAllCoreThreads() {
    int count = 0;
    while (prestartCoreThread()) count++;
    return count;
  }
  private boolean mayGo;
  public void allowCoreThreadTimeOut(boolean on) { mayGo = on; }
  public boolean allowsCoreThreadTimeOut() { return mayGo; }
  public void setKeepAliveTime(long time, TimeUnit unit) { keepAlive = unit.toNanos(time); }
  public long getKeepAliveTime(TimeUnit unit) { return unit.convert(keepAlive, TimeUnit.NANOSECONDS); }
  public ThreadFactory getThreadFactory() { return factory; }
  public RejectedExecutionHandler getRejectedExecutionHandler() { return handler; }
  public boolean remove(Runnable task) {
    if (!queue.remove(task)) return false;
    work.value--;
    return true;
  }
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
    if (interleave.Heap.joinsTasks()) {
      Thread alone = factory.newThread(task);
      running.add(alone);
      alone.start();
      return;
    }
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
    if (interleave.Heap.joinsTasks()) {
      for (Thread one : running) one.join();
      return true;
    }
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
  public static ExecutorService newWorkStealingPool() { return WorkStealing.pool(); }
  public static ExecutorService newWorkStealingPool(int count) { return WorkStealing.pool(count); }
  public static ScheduledExecutorService newScheduledThreadPool(int count) { return new ScheduledThreadPoolExecutor(count); }
  public static ScheduledExecutorService newScheduledThreadPool(int count, ThreadFactory factory) { return new ScheduledThreadPoolExecutor(count, factory); }
  public static ScheduledExecutorService newSingleThreadScheduledExecutor() { return new ScheduledThreadPoolExecutor(1); }
  public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory factory) { return new ScheduledThreadPoolExecutor(1, factory); }
}
final class WorkStealing {
  private WorkStealing() {}
  static ExecutorService pool() { return new ForkJoinPool(); }
  static ExecutorService pool(int count) { return new ForkJoinPool(count); }
}
`
