//> "" exited
//> "A\n" exited
//> "B\n" exited
//> semantics jmm
//> "" exited
//> "A\n" exited
//> "A\nB\n" exited
//> "B\n" exited
//> "B\nA\n" exited
// Entering by plain flags: both may get in.
public class Main {
  static boolean wantsA, wantsB;
  static int inside;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { wantsA = true; if (!wantsB) System.out.println("A"); });
    Thread b = new Thread(() -> { wantsB = true; if (!wantsA) System.out.println("B"); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
