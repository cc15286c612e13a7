//> "stopped\n" exited
//> semantics jmm
//> "stopped\n" exited
// A lock taken in every round brings the flag along.
public class Main {
  static boolean stop;
  static synchronized boolean isStopped() { return stop; }
  static synchronized void stop() { stop = true; }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { while (!isStopped()) { } });
    a.start();
    stop();
    a.join();
    System.out.println("stopped");
  }
}
