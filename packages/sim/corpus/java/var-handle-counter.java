//> "3 3\n" exited
// getAndAdd is one step; its result is the value before.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
public class Main {
  private int count;
  private long sum = 1L;
  static final VarHandle COUNT;
  static final VarHandle SUM;
  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      COUNT = lookup.findVarHandle(Main.class, "count", int.class);
      SUM = lookup.findVarHandle(Main.class, "sum", long.class);
    } catch (ReflectiveOperationException problem) {
      throw new ExceptionInInitializerError(problem);
    }
  }
  public static void main(String[] args) throws Exception {
    Main main = new Main();
    Runnable work = () -> {
      int before = (int) COUNT.getAndAdd(main, 1);
      SUM.getAndAdd(main, 1L);
      if (before > 1) COUNT.setVolatile(main, 100);
    };
    Thread one = new Thread(work);
    Thread two = new Thread(work);
    one.start();
    two.start();
    one.join();
    two.join();
    COUNT.getAndAdd(main, 1);
    System.out.println(main.count + " " + (long) SUM.getVolatile(main));
  }
}
