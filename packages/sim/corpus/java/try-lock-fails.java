//> "false\n" exited
// tryLock does not wait.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    Thread t = new Thread(() -> System.out.println(lock.tryLock()));
    t.start();
    t.join();
    lock.unlock();
  }
}
