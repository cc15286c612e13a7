//> "x\ny\n" exited
//> "y\nx\n" exited
// Who gets which is open.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", "y"));
    Runnable take = () -> { try { System.out.println(q.take()); } catch (InterruptedException e) { } };
    Thread a = new Thread(take), b = new Thread(take);
    a.start(); b.start(); a.join(); b.join();
  }
}
