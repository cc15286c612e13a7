//> "false\ntrue\n" exited
// A read lock cannot become a write lock.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    lock.readLock().lock();
    System.out.println(lock.writeLock().tryLock());
    lock.readLock().unlock();
    System.out.println(lock.writeLock().tryLock());
  }
}
