/** java.util.concurrent: tasks and what becomes of them. */
export const FUTURES = String.raw`
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
  default State state() {
    if (!isDone()) return State.RUNNING;
    if (isCancelled()) return State.CANCELLED;
    try {
      get();
      return State.SUCCESS;
    } catch (InterruptedException | ExecutionException problem) {
      return State.FAILED;
    }
  }
  default Throwable exceptionNow() {
    if (!isDone()) throw new IllegalStateException("Task has not completed");
    if (isCancelled()) throw new IllegalStateException("Task was cancelled");
    try {
      get();
    } catch (InterruptedException | ExecutionException problem) {
      return problem.getCause();
    }
    throw new IllegalStateException("Task completed with a result");
  }
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
`
