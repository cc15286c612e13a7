/** java.util.concurrent: pools that wait before they work. */
export const SCHEDULED = String.raw`
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
`
