//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// The same through local variables.
public class Main {
  static int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { int r = x; y = 1; r1 = r; });
    Thread b = new Thread(() -> { int r = y; x = 1; r2 = r; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
