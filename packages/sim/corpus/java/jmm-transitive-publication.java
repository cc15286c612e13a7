//> "-1\n" exited
//> "7\n" exited
//> semantics jmm
//> "-1\n" exited
//> "7\n" exited
// Data, handed on by two volatile flags through a thread in the middle.
public class Main {
  static int data, r1;
  static volatile boolean first, second;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { data = 7; first = true; });
    Thread b = new Thread(() -> { if (first) second = true; });
    Thread c = new Thread(() -> { if (second) r1 = data; else r1 = -1; });
    a.start(); b.start(); c.start();
    a.join(); b.join(); c.join();
    System.out.println(r1);
  }
}
