//> "2 true true\nnot mine\n" exited
// A reentrant lock counts.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    lock.lock(); lock.lock();
    System.out.println(lock.getHoldCount() + " " + lock.isLocked() + " " + lock.isHeldByCurrentThread());
    lock.unlock(); lock.unlock();
    try { lock.unlock(); } catch (IllegalMonitorStateException e) { System.out.println("not mine"); }
  }
}
