//> "3\n" exited
//> semantics jmm
//> "3\n" exited
// Increments under a lock are exact under the memory model, too.
public class Main {
  static int n;
  static synchronized void bump() { n++; }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { bump(); bump(); });
    Thread b = new Thread(() -> { bump(); });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(n);
  }
}
