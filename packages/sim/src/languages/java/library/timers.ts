/** java.util: timers, and names that are unique. */
export const TIMERS = String.raw`
public final class UUID implements Comparable<UUID> {
  private final long high;
  private final long low;
  public UUID(long high, long low) { this.high = high; this.low = low; }
  public int compareTo(UUID other) { return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low); }
  public boolean equals(Object other) { return other instanceof UUID that && high == that.high && low == that.low; }
  public int hashCode() { return Long.hashCode(high ^ low); }
}
public abstract class TimerTask implements Runnable {
  volatile boolean cancelled;
  boolean given;
  protected TimerTask() {}
  public long scheduledExecutionTime() { return System.currentTimeMillis(); }
  public abstract void run();
  public boolean cancel() { boolean first = !cancelled; cancelled = true; return first; }
}
public class Timer {
  private final java.util.concurrent.ScheduledThreadPoolExecutor inside;
  public Timer() { this(false); }
  public Timer(boolean daemon) { this("Timer-0", daemon); }
  public Timer(String name) { this(name, false); }
  public Timer(String name, boolean daemon) { inside = new java.util.concurrent.ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon(daemon).factory()); }
  private volatile boolean over;
  private Runnable given(TimerTask task) {
    if (over) throw new IllegalStateException("Timer already cancelled.");
    if (task.given || task.cancelled) throw new IllegalStateException("Task already scheduled or cancelled");
    task.given = true;
    return () -> {
      if (over || task.cancelled) throw new IllegalStateException();
      boolean fine = false;
      try {
        task.run();
        fine = true;
      } finally {
        if (!fine) over = true;
      }
    };
  }
  public void schedule(TimerTask task, long delay) { Runnable one = given(task); inside.schedule(one, delay, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void schedule(TimerTask task, long delay, long period) { Runnable one = given(task); inside.scheduleWithFixedDelay(one, delay, period, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void scheduleAtFixedRate(TimerTask task, long delay, long period) { schedule(task, delay, period); }
  public int purge() { return 0; }
  public void cancel() { over = true; inside.shutdownNow(); }
}
`
