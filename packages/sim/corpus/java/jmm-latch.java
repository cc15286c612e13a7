//> "7\n" exited
//> semantics jmm
//> "7\n" exited
// countDown happens before await returns.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static int data;
  static final CountDownLatch latch = new CountDownLatch(1);
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { data = 7; latch.countDown(); });
    Thread b = new Thread(() -> { try { latch.await(); } catch (InterruptedException e) { } System.out.println(data); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
