/** java.util.concurrent: pools that wait before they work. */
export const SCHEDULED = String.raw`
public class ScheduledThreadPoolExecutor extends AbstractExecutorService implements ScheduledExecutorService {
  private final PerTask inside;
  private final java.util.ArrayList<Timed<?>> waiting = new java.util.ArrayList<>();
  private final java.util.ArrayDeque<String> names = new java.util.ArrayDeque<>();
  private final interleave.Gate workers;
  private final int core;
  private int made;
  public ScheduledThreadPoolExecutor(int count) { this(count, Executors.defaultThreadFactory()); }
  public ScheduledThreadPoolExecutor(int count, ThreadFactory factory) {
    core = count;
    workers = new interleave.Gate(Math.max(count, 1), "executor");
    inside = new PerTask(task -> {
      if (made >= Math.max(core, 1)) return new Thread(task, "");
      made++;
      Thread worker = factory.newThread(task);
      names.addLast(worker.getName());
      return worker;
    });
  }
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
    workers.touch();
    waiting.add(made);
    inside.execute(() -> {
      try {
        if (delay > 0) unit.sleep(delay);
        while (turn(made, period > 0)) unit.sleep(period);
      } catch (InterruptedException problem) {
        made.cancel(false);
      }
    });
    return made;
  }
  private boolean turn(Timed<?> task, boolean again) throws InterruptedException {
    workers.awaitInterruptibly(1);
    workers.value--;
    waiting.remove(task);
    String name = names.size() > 1 && !new interleave.Gate(1, "executor").awaitFor(1, 1) ? names.pollLast() : names.pollFirst();
    Thread.currentThread().setName(name);
    boolean goesOn = false;
    if (!again) task.run();
    else goesOn = !inside.isShutdown() && task.runAndReset();
    workers.touch();
    workers.value++;
    names.addFirst(name);
    if (goesOn) waiting.add(task);
    return goesOn;
  }
  public int getCorePoolSize() { return core; }
  public int getPoolSize() { workers.touch(); return made; }
  public BlockingQueue<Runnable> getQueue() { workers.touch(); return new LinkedBlockingQueue<Runnable>(waiting); }
  public void setRemoveOnCancelPolicy(boolean on) {}
  public void execute(Runnable task) { later(Executors.callable(task, null), 0, 0, TimeUnit.NANOSECONDS); }
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) { return later(Executors.callable(task, null), delay, 0, unit); }
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) { return later(task, delay, 0, unit); }
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit) { return later(Executors.callable(task, null), delay, period, unit); }
  public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long delay, long pause, TimeUnit unit) { return later(Executors.callable(task, null), delay, pause, unit); }
  public void shutdown() { inside.shutdown(); }
  public java.util.List<Runnable> shutdownNow() {
    workers.touch();
    java.util.ArrayList<Runnable> left = new java.util.ArrayList<>(waiting);
    waiting.clear();
    inside.shutdownNow();
    return left;
  }
  public boolean isShutdown() { return inside.isShutdown(); }
  public boolean isTerminated() { return inside.isTerminated(); }
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException { return inside.awaitTermination(time, unit); }
}
`
