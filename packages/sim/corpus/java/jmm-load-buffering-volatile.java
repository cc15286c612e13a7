//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
// Volatile accesses keep their order: no 1 1.
public class Main {
  static volatile int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { r1 = x; y = 1; });
    Thread b = new Thread(() -> { r2 = y; x = 1; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
