//> "4\n" exited
//> semantics jmm
//> "4\n" exited
// unpark passes nothing on by itself; the volatile flag does.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static int data;
  static volatile boolean ready;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { while (!ready) java.util.concurrent.locks.LockSupport.park(); System.out.println(data); });
    a.start();
    data = 4;
    ready = true;
    java.util.concurrent.locks.LockSupport.unpark(a);
    a.join();
  }
}
