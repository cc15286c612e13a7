//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// One volatile of two is not enough: the plain read may still be stale.
public class Main {
  static volatile int x;
  static int y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; r1 = y; });
    Thread b = new Thread(() -> { y = 1; r2 = x; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
