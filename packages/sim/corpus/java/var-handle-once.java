//> "one\ndone\n" exited
//> "two\ndone\n" exited
// compareAndSet lets exactly one thread through.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
public class Main {
  private volatile boolean taken;
  public static void main(String[] args) throws Exception {
    VarHandle handle = MethodHandles.lookup().findVarHandle(Main.class, "taken", boolean.class);
    Main main = new Main();
    Thread one = new Thread(() -> { if (handle.compareAndSet(main, false, true)) System.out.println("one"); });
    Thread two = new Thread(() -> { if (handle.compareAndSet(main, false, true)) System.out.println("two"); });
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println("done");
  }
}
