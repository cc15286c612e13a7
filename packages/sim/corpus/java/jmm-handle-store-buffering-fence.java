//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// A full fence between store and load in both threads.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
public class Main {
  static int x, y;
  static int r1, r2;
  static final VarHandle X, Y;
  static {
    try {
      X = MethodHandles.lookup().findStaticVarHandle(Main.class, "x", int.class);
      Y = MethodHandles.lookup().findStaticVarHandle(Main.class, "y", int.class);
    } catch (ReflectiveOperationException problem) {
      throw new ExceptionInInitializerError(problem);
    }
  }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; VarHandle.fullFence(); r1 = y; });
    Thread b = new Thread(() -> { y = 1; VarHandle.fullFence(); r2 = x; });
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(r1 + " " + r2);
  }
}
