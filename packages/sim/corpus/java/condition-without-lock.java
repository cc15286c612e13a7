//> "no lock\n" exited
// await needs the lock.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Condition c = new ReentrantLock().newCondition();
    try { c.signal(); } catch (IllegalMonitorStateException e) { System.out.println("no lock"); }
  }
}
