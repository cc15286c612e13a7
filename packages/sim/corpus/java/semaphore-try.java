//> "true false 0\n2 2\n" exited
// tryAcquire tells.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Semaphore s = new Semaphore(1);
    System.out.println(s.tryAcquire() + " " + s.tryAcquire() + " " + s.availablePermits());
    s.release(2);
    System.out.println(s.availablePermits() + " " + s.drainPermits());
  }
}
