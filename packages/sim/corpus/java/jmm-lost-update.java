//> "1\n" exited
//> "2\n" exited
//> semantics jmm
//> "1\n" exited
//> "2\n" exited
// Two increments without a lock: 1 or 2.
public class Main {
  static int n;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { n++; });
    Thread b = new Thread(() -> { n++; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(n);
  }
}
