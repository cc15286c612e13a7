//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
// An atomic is as good as a volatile for publishing.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static int data;
  static int r1, r2;
  static final AtomicInteger flag = new AtomicInteger();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { data = 1; flag.set(1); });
    Thread b = new Thread(() -> { r1 = flag.get(); r2 = data; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
