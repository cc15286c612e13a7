//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// Load buffering: a compiler may put the independent store before the load (1 1).
public class Main {
  static int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { r1 = x; y = 1; });
    Thread b = new Thread(() -> { r2 = y; x = 1; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
