//> "0 1\n" exited
//> "1 0\n" exited
//> semantics jmm
//> "0 1\n" exited
//> "1 0\n" exited
// Under one lock each thread sees what the other did before it.
public class Main {
  static int x, y;
  static int r1, r2;
  static final Object lock = new Object();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { synchronized (lock) { x = 1; r1 = y; } });
    Thread b = new Thread(() -> { synchronized (lock) { y = 1; r2 = x; } });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
