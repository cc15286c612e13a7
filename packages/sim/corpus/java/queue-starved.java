//> "got\n" deadlocked
// One element, two who take.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> q = new LinkedBlockingQueue<>();
    q.add(1);
    Runnable take = () -> { try { q.take(); System.out.println("got"); } catch (InterruptedException e) { } };
    Thread a = new Thread(take), b = new Thread(take);
    a.start(); b.start(); a.join(); b.join();
  }
}
