//> "1 1\n" exited
//> "1 2\n" exited
//> "2 2\n" exited
//> semantics jmm
//> "1 1\n" exited
//> "1 2\n" exited
//> "2 1\n" exited
//> "2 2\n" exited
// A thread sees its own write, or a racing one: never what its own write took the place of.
public class Main {
  static int x;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; r1 = x; });
    Thread b = new Thread(() -> { x = 2; r2 = x; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
