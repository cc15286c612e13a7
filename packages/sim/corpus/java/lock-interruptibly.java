//> "gave up\n" exited
// lockInterruptibly ends by an interrupt.
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
    Thread t = new Thread(() -> { try { lock.lockInterruptibly(); System.out.println("got it"); } catch (InterruptedException e) { System.out.println("gave up"); } });
    t.start();
    t.interrupt();
    t.join();
  }
}
