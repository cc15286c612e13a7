//> "stopped\n" exited
//> semantics jmm
//> "" diverged
//> "stopped\n" exited
// The loop may read the flag once and go on for ever.
public class Main {
  static boolean stop;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { while (!stop) { } });
    a.start();
    stop = true;
    a.join();
    System.out.println("stopped");
  }
}
