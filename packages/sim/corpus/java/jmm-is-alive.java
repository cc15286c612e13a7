//> "alive\n" exited
//> "ended 1\n" exited
//> semantics jmm
//> "alive\n" exited
//> "ended 1\n" exited
// Seeing that a thread has ended passes on what it did; not seeing it passes on nothing.
public class Main {
  static int x;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { x = 1; });
    a.start();
    System.out.println(a.isAlive() ? "alive" : "ended " + x);
    a.join();
  }
}
