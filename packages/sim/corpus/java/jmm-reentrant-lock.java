//> "0 0\n" exited
//> "1 1\n" exited
//> semantics jmm
//> "0 0\n" exited
//> "1 1\n" exited
// unlock happens before the next lock.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static int data, flag;
  static int r1, r2;
  static final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { lock.lock(); data = 1; flag = 1; lock.unlock(); });
    Thread b = new Thread(() -> { lock.lock(); r1 = flag; r2 = data; lock.unlock(); });
    a.start(); b.start();
    a.join(); b.join();
    System.out.println(r1 + " " + r2);
  }
}
