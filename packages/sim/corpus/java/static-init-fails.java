//> "first: ExceptionInInitializerError\nsecond: NoClassDefFoundError\n" exited
//> "first: NoClassDefFoundError\nsecond: ExceptionInInitializerError\n" exited
//> "second: ExceptionInInitializerError\nfirst: NoClassDefFoundError\n" exited
//> "second: NoClassDefFoundError\nfirst: ExceptionInInitializerError\n" exited
// A static initialiser that fails is run once; whoever comes later is told that the class is not there.
public class Main {
  static class Broken {
    static int value = Integer.parseInt("no number");
  }
  static void use(String who) {
    try {
      System.out.println(who + ": " + Broken.value);
    } catch (Throwable problem) {
      System.out.println(who + ": " + problem.getClass().getSimpleName());
    }
  }
  public static void main(String[] args) throws Exception {
    Thread first = new Thread(() -> use("first"));
    Thread second = new Thread(() -> use("second"));
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
