//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
// A lock released by one and taken by another carries all that was known, not only what it guards.
public class Main {
  static int before, guarded;
  static int r1, r2;
  static final Object lock = new Object();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { before = 1; synchronized (lock) { guarded = 1; } });
    Thread b = new Thread(() -> { synchronized (lock) { r1 = guarded; } r2 = before; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
