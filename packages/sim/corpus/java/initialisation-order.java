//> output
public class Main {
  static int a = log("a", 1);
  int x = log("x", 2);
  static { log("static block", 0); }
  { log("instance block", 0); }
  static int b = log("b", a + 1);
  Main() { log("constructor", x); }
  static int log(String s, int v) { System.out.println(s + " " + v); return v; }
  static class Lazy { static { System.out.println("lazy"); } static final int CONST = 5; static int value = 6; }
  enum Level { LOW, HIGH; static { System.out.println("levels"); } Level() { System.out.println("make " + name()); } }
  public static void main(String[] args) {
    System.out.println("main");
    new Main();
    System.out.println(Lazy.CONST);
    System.out.println(Lazy.value);
    System.out.println(Level.HIGH.compareTo(Level.LOW) + " " + Level.valueOf("LOW") + Level.values().length);
    try { Level.valueOf("MID"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
  }
}
