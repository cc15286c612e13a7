//> "0 0\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "1 1\n" exited
// A lock publishes to whoever takes it later.
public class Main {
  static int data, flag;
  static int r1, r2;
  static final Object lock = new Object();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { synchronized (lock) { data = 1; flag = 1; } });
    Thread b = new Thread(() -> { synchronized (lock) { r1 = flag; r2 = data; } });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
