//> "0 0 0 0\n" exited
//> "0 0 0 1\n" exited
//> "0 0 1 0\n" exited
//> "0 0 1 1\n" exited
//> "0 1 0 0\n" exited
//> "0 1 0 1\n" exited
//> "0 1 1 0\n" exited
//> "0 1 1 1\n" exited
//> "1 0 0 0\n" exited
//> "1 0 0 1\n" exited
//> "1 0 1 1\n" exited
//> "1 1 0 0\n" exited
//> "1 1 0 1\n" exited
//> "1 1 1 0\n" exited
//> "1 1 1 1\n" exited
//> semantics jmm
//> "0 0 0 0\n" exited
//> "0 0 0 1\n" exited
//> "0 0 1 0\n" exited
//> "0 0 1 1\n" exited
//> "0 1 0 0\n" exited
//> "0 1 0 1\n" exited
//> "0 1 1 0\n" exited
//> "0 1 1 1\n" exited
//> "1 0 0 0\n" exited
//> "1 0 0 1\n" exited
//> "1 0 1 1\n" exited
//> "1 1 0 0\n" exited
//> "1 1 0 1\n" exited
//> "1 1 1 0\n" exited
//> "1 1 1 1\n" exited
// All threads agree on the order of volatile writes: all but 1 0 1 0.
public class Main {
  static volatile int x, y;
  static int r1, r2, r3, r4;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; });
    Thread b = new Thread(() -> { y = 1; });
    Thread c = new Thread(() -> { r1 = x; r2 = y; });
    Thread d = new Thread(() -> { r3 = y; r4 = x; });
    a.start(); b.start(); c.start(); d.start();
    a.join(); b.join(); c.join(); d.join();
    System.out.println(r1 + " " + r2 + " " + r3 + " " + r4);
  }
}
