//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// Volatile variables are sequentially consistent among themselves: 0 0 is gone.
public class Main {
  static volatile int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; r1 = y; });
    Thread b = new Thread(() -> { y = 1; r2 = x; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
