//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// Elements of an array are plain variables, even when the array is volatile.
public class Main {
  static volatile int[] cells = new int[2];
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { cells[0] = 1; cells[1] = 1; });
    Thread b = new Thread(() -> { r1 = cells[1]; r2 = cells[0]; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
