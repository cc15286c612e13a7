//> "a\nb\nc\nput\n" exited
//> "a\nb\nput\n" exited
//> "a\nb\nput\nc\n" exited
//> "a\nput\nb\n" exited
//> "a\nput\nb\nc\n" exited
//> "put\na\nb\nc\n" exited
// A walk over a ConcurrentHashMap never fails; what is put meanwhile it may meet or miss.
import java.util.concurrent.ConcurrentHashMap;
public class Main {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    map.put("a", 1);
    map.put("b", 2);
    Thread writer = new Thread(() -> {
      map.put("c", 3);
      System.out.println("put");
    });
    writer.start();
    for (String key : map.keySet()) System.out.println(key);
    writer.join();
  }
}
