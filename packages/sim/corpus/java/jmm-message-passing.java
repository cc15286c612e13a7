//> "0 0\n" exited
//> "0 1\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "0 1\n" exited
//> "1 0\n" exited
//> "1 1\n" exited
// A flag that is not volatile publishes nothing: the flag is seen, the data is not (1 0).
public class Main {
  static int data, flag;
  static int r1, r2;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { data = 1; flag = 1; });
    Thread b = new Thread(() -> { r1 = flag; r2 = data; });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
