//> "-1\n" exited
//> "3\n" exited
//> semantics jmm
//> "-1\n" exited
//> "3\n" exited
// put happens before the get that finds it.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static final ConcurrentHashMap<String, int[]> map = new ConcurrentHashMap<>();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { int[] cell = new int[1]; cell[0] = 3; map.put("k", cell); });
    Thread b = new Thread(() -> { int[] cell = map.get("k"); System.out.println(cell == null ? -1 : cell[0]); });
    a.start(); b.start();
    a.join(); b.join();
  }
}
