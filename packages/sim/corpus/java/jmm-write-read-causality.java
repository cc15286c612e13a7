//> "0 0 0\n" exited
//> "0 0 1\n" exited
//> "1 0 0\n" exited
//> "1 0 1\n" exited
//> "1 1 1\n" exited
//> semantics jmm
//> "0 0 0\n" exited
//> "0 0 1\n" exited
//> "1 0 0\n" exited
//> "1 0 1\n" exited
//> "1 1 0\n" exited
//> "1 1 1\n" exited
// Who passes a plain value on passes no knowledge on.
public class Main {
  static int x, y;
  static int r1, r2, r3;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; });
    Thread b = new Thread(() -> { r1 = x; y = r1; });
    Thread c = new Thread(() -> { r2 = y; r3 = x; });
    a.start(); b.start(); c.start();
    a.join(); b.join(); c.join();
    System.out.println(r1 + " " + r2 + " " + r3);
  }
}
