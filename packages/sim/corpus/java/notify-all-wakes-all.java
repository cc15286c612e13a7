//> "through\nthrough\n" exited
// notifyAll wakes both who wait.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static final Object lock = new Object();
  static boolean open;
  public static void main(String[] args) throws Exception {
    Runnable wait = () -> { synchronized (lock) { while (!open) try { lock.wait(); } catch (InterruptedException e) { } } System.out.println("through"); };
    Thread a = new Thread(wait), b = new Thread(wait);
    a.start(); b.start();
    synchronized (lock) { open = true; lock.notifyAll(); }
    a.join(); b.join();
  }
}
