//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
// Volatile reads never go back.
public class Main {
  static volatile int x;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; });
    Thread b = new Thread(() -> { r1 = x; r2 = x; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
