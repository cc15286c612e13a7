//> "[2, 0]\n" exited
// Places of an array through a VarHandle.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
public class Main {
  static final VarHandle PLACES = MethodHandles.arrayElementVarHandle(int[].class);
  public static void main(String[] args) throws Exception {
    int[] all = new int[2];
    Runnable work = () -> {
      int seen;
      do seen = (int) PLACES.getVolatile(all, 0); while (!PLACES.compareAndSet(all, 0, seen, seen + 1));
    };
    Thread one = new Thread(work);
    Thread two = new Thread(work);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(Arrays.toString(all));
  }
}
