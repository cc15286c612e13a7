//> "0\n" exited
//> "2\n" exited
import java.util.concurrent.locks.*; public class Main { static int v = 0; public static void main(String[] args) throws Exception { ReadWriteLock l = new ReentrantReadWriteLock(); Thread w = new Thread(() -> { l.writeLock().lock(); try { v = 1; v = 2; } finally { l.writeLock().unlock(); } }); Thread r = new Thread(() -> { l.readLock().lock(); try { System.out.println(v); } finally { l.readLock().unlock(); } }); w.start(); r.start(); w.join(); r.join(); } }
