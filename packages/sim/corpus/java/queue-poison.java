//> "1\n2\nend\n" exited
// A last element ends the consumer.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> q = new LinkedBlockingQueue<>();
    Thread c = new Thread(() -> { try { for (int n; (n = q.take()) >= 0; ) System.out.println(n); System.out.println("end"); } catch (InterruptedException e) { } });
    c.start();
    q.put(1); q.put(2); q.put(-1);
    c.join();
  }
}
