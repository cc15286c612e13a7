//> "42\n" exited
//> semantics jmm
//> "42\n" exited
// Double-checked locking with volatile is right.
public class Main {
  static volatile Thing thing;
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
