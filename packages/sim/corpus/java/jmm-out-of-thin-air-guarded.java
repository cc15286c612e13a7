//> "0 0\n" exited
//> semantics jmm
//> "0 0\n" exited
// Writes behind conditions that nothing makes true do not happen.
public class Main {
  static int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { int r = x; if (r != 0) y = 1; r1 = r; });
    Thread b = new Thread(() -> { int r = y; if (r != 0) x = 1; r2 = r; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
