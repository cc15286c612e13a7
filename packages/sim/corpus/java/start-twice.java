//> "run\nagain: java.lang.IllegalThreadStateException\n" exited
// A thread is started once.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> System.out.println("run"));
    t.start();
    t.join();
    try { t.start(); } catch (IllegalThreadStateException e) { System.out.println("again: " + e); }
  }
}
