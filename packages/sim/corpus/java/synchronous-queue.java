//> "given\nhand\n" exited
// Both meet in the middle.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    SynchronousQueue<String> q = new SynchronousQueue<>();
    Thread t = new Thread(() -> { try { q.put("hand"); System.out.println("given"); } catch (InterruptedException e) { } });
    t.start();
    String got = q.take();
    t.join();
    System.out.println(got);
  }
}
