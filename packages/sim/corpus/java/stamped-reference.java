//> "false 2\n" exited
// A stamp tells A from A again.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    String x = "x", y = "y";
    AtomicStampedReference<String> r = new AtomicStampedReference<>(x, 0);
    r.compareAndSet(x, y, 0, 1);
    r.compareAndSet(y, x, 1, 2);
    System.out.println(r.compareAndSet(x, y, 0, 3) + " " + r.getStamp());
  }
}
