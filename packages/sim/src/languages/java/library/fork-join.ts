/** java.util.concurrent: tasks that split. */
export const FORK_JOIN = String.raw`
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
      if (!cancelled) problem = thrown;
    }
    done.touch();
    done.value = 1;
  }
  boolean pooled;
  public static <T> ForkJoinTask<T> adapt(Callable<? extends T> task) { return new Adapted<T>(task); }
  public static ForkJoinTask<?> adapt(Runnable task) { return new Adapted<Object>(Executors.callable(task)); }
  static final class Adapted<T> extends ForkJoinTask<T> {
    private final Callable<? extends T> task;
    private T result;
    Adapted(Callable<? extends T> task) { this.task = java.util.Objects.requireNonNull(task); }
    public T getRawResult() { return result; }
    protected boolean exec() {
      try {
        result = task.call();
      } catch (RuntimeException problem) {
        throw problem;
      } catch (Exception problem) {
        throw new RuntimeException(problem);
      }
      return true;
    }
  }
  public final ForkJoinTask<V> fork() {
    ForkJoinPool.spawn(this);
    return this;
  }
  private static <X extends Throwable> void rethrow(Throwable problem) throws X { throw (X) problem; }
  public final V join() {
    if (!begun && !pooled) runOnce();
    done.await(1);
    if (problem != null) ForkJoinTask.<RuntimeException>rethrow(problem);
    return getRawResult();
  }
  public final V invoke() {
    runOnce();
    return join();
  }
  public final V get() throws InterruptedException, ExecutionException {
    if (!begun && !pooled) runOnce();
    done.awaitInterruptibly(1);
    if (cancelled) throw new CancellationException();
    if (problem != null) throw new ExecutionException(problem);
    return getRawResult();
  }
  public final V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
    if (!done.awaitFor(1, unit.toNanos(time))) throw new TimeoutException();
    return get();
  }
  public boolean cancel(boolean interrupt) {
    done.touch();
    if (done.value == 0) {
      cancelled = true;
      begun = true;
      problem = new CancellationException();
      done.value = 1;
    }
    return cancelled;
  }
  public final boolean isCancelled() { done.touch(); return cancelled; }
  public final Throwable getException() { return isDone() ? problem : null; }
  public final void quietlyJoin() {
    if (!begun && !pooled) runOnce();
    done.await(1);
  }
  public final void quietlyInvoke() { quietlyJoin(); }
  public static boolean inForkJoinPool() { return Thread.currentThread().getName().startsWith("ForkJoinPool"); }
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
  public <T> ForkJoinTask<T> submit(Callable<T> task) { return submit(ForkJoinTask.<T>adapt(task)); }
  public ForkJoinTask<?> submit(Runnable task) { return submit(ForkJoinTask.adapt(task)); }
  public void execute(ForkJoinTask<?> task) { task.pooled = this != COMMON; inside.execute(() -> task.runOnce()); }
  public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) { execute(task); return task; }
  public <T> T invoke(ForkJoinTask<T> task) { execute(task); return task.join(); }
  public int getParallelism() { return parallelism; }
  public int getPoolSize() { return parallelism; }
  public boolean getAsyncMode() { return false; }
  public boolean isTerminating() { return inside.isShutdown() && !inside.isTerminated(); }
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
`
