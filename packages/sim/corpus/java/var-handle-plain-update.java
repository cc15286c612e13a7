//> "1\n" exited
//> "2\n" exited
// A VarHandle's plain get and set are a plain read and a plain write: an update can be lost between them.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
public class Main {
  static int count;
  public static void main(String[] args) throws Exception {
    VarHandle handle = MethodHandles.lookup().findStaticVarHandle(Main.class, "count", int.class);
    Runnable work = () -> handle.set((int) handle.get() + 1);
    Thread one = new Thread(work);
    Thread two = new Thread(work);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(count);
  }
}
