//> "42\n" exited
//> semantics jmm
//> "0\n" exited
//> "42\n" exited
// Double-checked locking without volatile: the thing may be seen before it is made (0).
public class Main {
  static Thing thing;
  static class Thing { int value; Thing() { value = 42; } }
  static Thing get() {
    Thing t = thing;
    if (t == null) synchronized (Main.class) { t = thing; if (t == null) { t = new Thing(); thing = t; } }
    return t;
  }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { get(); });
    Thread b = new Thread(() -> { System.out.println(get().value); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
