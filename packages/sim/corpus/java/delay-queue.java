//> "soon\nlater\n" exited
// A DelayQueue gives out what is due, the earliest first.
import java.util.concurrent.*;
public class Main {
  record Due(String name, long at) implements Delayed {
    public long getDelay(TimeUnit unit) { return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS); }
    public int compareTo(Delayed other) { return Long.compare(at, ((Due) other).at); }
  }
  public static void main(String[] args) throws Exception {
    long now = System.nanoTime();
    BlockingQueue<Due> queue = new DelayQueue<>();
    queue.put(new Due("later", now + 20_000_000L));
    queue.put(new Due("soon", now + 5_000_000L));
    System.out.println(queue.take().name());
    System.out.println(queue.take().name());
  }
}
