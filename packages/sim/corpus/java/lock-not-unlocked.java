//> "in\n" deadlocked
// A lock that is not given back keeps the next one out.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Thread a = new Thread(() -> { lock.lock(); System.out.println("in"); });
    Thread b = new Thread(() -> { lock.lock(); System.out.println("in"); });
    a.start(); b.start(); a.join(); b.join();
  }
}
