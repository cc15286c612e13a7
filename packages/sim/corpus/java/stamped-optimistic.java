//> "false\nfalse\n" exited
//> "true\nfalse\n" exited
// An optimistic read may have to be thrown away.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    StampedLock lock = new StampedLock();
    Thread w = new Thread(() -> { long s = lock.writeLock(); lock.unlockWrite(s); });
    long stamp = lock.tryOptimisticRead();
    w.start();
    System.out.println(lock.validate(stamp));
    w.join();
    System.out.println(lock.validate(stamp));
  }
}
