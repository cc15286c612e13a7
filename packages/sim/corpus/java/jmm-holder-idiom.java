//> "42\n42\n" exited
//> semantics jmm
//> "42\n42\n" exited
// A class is initialised once, and its initialiser happens before every use.
public class Main {
  static class Thing { int value; Thing() { value = 42; } }
  static class Holder { static final Thing THING = new Thing(); }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { System.out.println(Holder.THING.value); });
    Thread b = new Thread(() -> { System.out.println(Holder.THING.value); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
