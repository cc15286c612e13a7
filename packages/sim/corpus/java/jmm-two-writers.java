//> "1 2\n" exited
//> "2 1\n" exited
//> "2 2\n" exited
//> semantics jmm
//> "1 1\n" exited
//> "1 2\n" exited
//> "2 1\n" exited
//> "2 2\n" exited
// Two racing pairs of writes: whoever reads afterwards may see either of each.
public class Main {
  static int x, y;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; y = 2; });
    Thread b = new Thread(() -> { y = 1; x = 2; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(x + " " + y);
  }
}
