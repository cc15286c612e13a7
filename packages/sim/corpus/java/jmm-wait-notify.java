//> "6\n" exited
//> semantics jmm
//> "6\n" exited
// notify is sent under the lock, and the lock passes the data on.
public class Main {
  static int data;
  static boolean ready;
  static final Object lock = new Object();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { synchronized (lock) { data = 6; ready = true; lock.notify(); } });
    Thread b = new Thread(() -> { synchronized (lock) { while (!ready) try { lock.wait(); } catch (InterruptedException e) { } } System.out.println(data); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
