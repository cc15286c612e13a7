//> "stopped\n" exited
//> semantics jmm
//> "stopped\n" exited
// A volatile flag is read in every round.
public class Main {
  static volatile boolean stop;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { while (!stop) { } });
    a.start();
    stop = true;
    a.join();
    System.out.println("stopped");
  }
}
