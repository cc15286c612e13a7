//> "interrupted\ntrue\n" exited
// An interrupted waiter breaks the barrier for all.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Thread a = new Thread(() -> { try { barrier.await(); } catch (InterruptedException e) { System.out.println("interrupted"); } catch (BrokenBarrierException e) { System.out.println("broken"); } });
    a.start();
    a.interrupt();
    a.join();
    System.out.println(barrier.isBroken());
  }
}
