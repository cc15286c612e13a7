//> "aa\n" exited
//> "ab\n" exited
//> "ba\n" exited
// An iterator is not made for two threads: both may get the same element.
import java.util.Iterator;
import java.util.List;
public class Main {
  public static void main(String[] args) throws Exception {
    Iterator<String> each = List.of("a", "b").iterator();
    String[] got = new String[2];
    Thread one = new Thread(() -> got[0] = each.next());
    Thread two = new Thread(() -> got[1] = each.next());
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(got[0] + got[1]);
  }
}
