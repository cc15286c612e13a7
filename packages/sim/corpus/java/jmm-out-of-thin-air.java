//> "0 0\n" exited
//> semantics jmm
//> "0 0\n" exited
// Values do not come out of thin air: each thread copies what it read, and nothing but 0 was ever written.
public class Main {
  static int x, y;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { int r = x; y = r; r1 = r; });
    Thread b = new Thread(() -> { int r = y; x = r; r2 = r; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
