//> "" exited
//> "A\n" exited
//> "B\n" exited
//> semantics jmm
//> "" exited
//> "A\n" exited
//> "B\n" exited
// Entering by volatile flags: never both.
public class Main {
  static volatile boolean wantsA, wantsB;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { wantsA = true; if (!wantsB) System.out.println("A"); });
    Thread b = new Thread(() -> { wantsB = true; if (!wantsA) System.out.println("B"); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
