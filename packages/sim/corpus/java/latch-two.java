//> "step\nstep\ngo 0\n" exited
// A latch waits for two.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) new Thread(() -> { System.out.println("step"); latch.countDown(); }).start();
    latch.await();
    System.out.println("go " + latch.getCount());
  }
}
