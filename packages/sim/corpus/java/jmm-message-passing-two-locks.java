//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// Two locks publish nothing to each other.
public class Main {
  static int data, flag;
  static int r1, r2;
  static final Object left = new Object(), right = new Object();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { synchronized (left) { data = 1; flag = 1; } });
    Thread b = new Thread(() -> { synchronized (right) { r1 = flag; r2 = data; } });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
