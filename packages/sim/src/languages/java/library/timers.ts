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
  boolean cancelled;
  protected TimerTask() {}
  public abstract void run();
  public boolean cancel() { boolean first = !cancelled; cancelled = true; return first; }
}
public class Timer {
  private final java.util.concurrent.ScheduledThreadPoolExecutor inside;
  public Timer() { this(false); }
  public Timer(boolean daemon) { this("Timer-0", daemon); }
  public Timer(String name) { this(name, false); }
  public Timer(String name, boolean daemon) { inside = new java.util.concurrent.ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon(daemon).factory()); }
  public void schedule(TimerTask task, long delay) { inside.schedule(() -> { if (!task.cancelled) task.run(); }, delay, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void schedule(TimerTask task, long delay, long period) { inside.scheduleWithFixedDelay(() -> { if (!task.cancelled) task.run(); }, delay, period, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void scheduleAtFixedRate(TimerTask task, long delay, long period) { inside.scheduleAtFixedRate(() -> { if (!task.cancelled) task.run(); }, delay, period, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void cancel() { inside.shutdownNow(); }
}
`
