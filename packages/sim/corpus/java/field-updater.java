//> "2 5 b\n" exited
// Updaters make volatile fields atomic without an object for each.
import java.util.concurrent.atomic.*;
public class Main {
  volatile int count;
  volatile long sum;
  volatile String name = "a";
  static final AtomicIntegerFieldUpdater<Main> COUNT = AtomicIntegerFieldUpdater.newUpdater(Main.class, "count");
  static final AtomicLongFieldUpdater<Main> SUM = AtomicLongFieldUpdater.newUpdater(Main.class, "sum");
  static final AtomicReferenceFieldUpdater<Main, String> NAME = AtomicReferenceFieldUpdater.newUpdater(Main.class, String.class, "name");
  public static void main(String[] args) throws Exception {
    Main main = new Main();
    Thread one = new Thread(() -> { COUNT.incrementAndGet(main); SUM.addAndGet(main, 2); });
    Thread two = new Thread(() -> { COUNT.getAndIncrement(main); SUM.accumulateAndGet(main, 3, Long::sum); });
    one.start();
    two.start();
    one.join();
    two.join();
    NAME.compareAndSet(main, "a", "b");
    System.out.println(COUNT.get(main) + " " + main.sum + " " + NAME.get(main));
  }
}
