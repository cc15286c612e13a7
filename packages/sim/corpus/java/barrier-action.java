//> "all here\non\non\n" exited
// The last one to come runs the action, before anybody goes on.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2, () -> System.out.println("all here"));
    Runnable run = () -> { try { barrier.await(); } catch (Exception e) { } System.out.println("on"); };
    Thread a = new Thread(run), b = new Thread(run);
    a.start(); b.start(); a.join(); b.join();
  }
}
