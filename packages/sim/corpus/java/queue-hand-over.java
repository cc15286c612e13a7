//> "0\n1\n2\n" exited
// A queue of one holds the producer back.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);
    Thread p = new Thread(() -> { try { for (int i = 0; i < 3; i++) q.put(i); } catch (InterruptedException e) { } });
    p.start();
    for (int i = 0; i < 3; i++) System.out.println(q.take());
    p.join();
  }
}
