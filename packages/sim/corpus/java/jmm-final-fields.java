//> "-1\n" exited
//> "42\n" exited
//> semantics jmm
//> "-1\n" exited
//> "42\n" exited
// Final fields are seen as the constructor left them, however the object was published.
public class Main {
  static Box box;
  static class Box { final int value; Box(int value) { this.value = value; } }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { box = new Box(42); });
    Thread b = new Thread(() -> { Box seen = box; System.out.println(seen == null ? -1 : seen.value); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
