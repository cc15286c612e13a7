//> "9\n" exited
//> semantics jmm
//> "9\n" exited
// release happens before acquire.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static int data;
  static final Semaphore ready = new Semaphore(0);
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { data = 9; ready.release(); });
    Thread b = new Thread(() -> { ready.acquireUninterruptibly(); System.out.println(data); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
