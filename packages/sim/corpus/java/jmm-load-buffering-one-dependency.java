//> "0 0\n" exited
//> "1 0\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// One thread passes the value on: it can only pass on what was there.
public class Main {
  static int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { int r = x; y = r; r1 = r; });
    Thread b = new Thread(() -> { int r = y; x = 1; r2 = r; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
