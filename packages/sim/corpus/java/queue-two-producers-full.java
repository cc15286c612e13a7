//> "" deadlocked
// Two producers, one place, nobody who takes: one of them waits for ever, and nothing is dropped.
import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
    Runnable put = () -> {
      try {
        queue.put(1);
      } catch (InterruptedException problem) {
        System.out.println("interrupted");
      }
    };
    Thread one = new Thread(put);
    Thread two = new Thread(put);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(queue);
  }
}
