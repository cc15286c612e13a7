//> "5\n" exited
//> semantics jmm
//> "5\n" exited
// What is put is seen by whoever takes it, with all it refers to.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static final BlockingQueue<int[]> queue = new ArrayBlockingQueue<>(1);
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { try { int[] cell = new int[1]; cell[0] = 5; queue.put(cell); } catch (InterruptedException e) { } });
    Thread b = new Thread(() -> { try { System.out.println(queue.take()[0]); } catch (InterruptedException e) { } });
    a.start(); b.start();
    a.join(); b.join();
  }
}
