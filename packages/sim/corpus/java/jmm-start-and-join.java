//> "2\n" exited
//> semantics jmm
//> "2\n" exited
// start and join pass everything on.
public class Main {
  static int x;
  public static void main(String[] args) throws Exception {
    x = 1;
    Thread a = new Thread(() -> { x = x + 1; });
    a.start();
    a.join();
    System.out.println(x);
  }
}
