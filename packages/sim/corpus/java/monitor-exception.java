//> "left\nentered\n" exited
// An exception leaves the monitor.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread a = new Thread(() -> { try { synchronized (lock) { throw new RuntimeException(); } } catch (RuntimeException e) { System.out.println("left"); } });
    a.start();
    a.join();
    synchronized (lock) { System.out.println("entered"); }
  }
}
