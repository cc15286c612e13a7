//> "data#1 data#1 1\n0 0 1 false\n" exited
// A writer becomes a reader by taking the read lock before it lets go of the write lock.
import java.util.concurrent.locks.*;
public class Main {
    static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    static String data;
    static int loads;
    static String use() {
        lock.readLock().lock();
        if (data == null) {
            lock.readLock().unlock();
            lock.writeLock().lock();
            try {
                if (data == null) data = "data#" + ++loads;
                lock.readLock().lock();
            } finally { lock.writeLock().unlock(); }
        }
        try { return data; } finally { lock.readLock().unlock(); }
    }
    public static void main(String[] args) throws InterruptedException {
        String[] seen = new String[2];
        Thread a = new Thread(() -> seen[0] = use()), b = new Thread(() -> seen[1] = use());
        a.start(); b.start(); a.join(); b.join();
        System.out.println(seen[0] + " " + seen[1] + " " + loads);
        lock.writeLock().lock();
        lock.readLock().lock();
        int reading = lock.getReadHoldCount();
        lock.readLock().unlock();
        lock.writeLock().unlock();
        System.out.println(lock.getReadHoldCount() + " " + lock.getWriteHoldCount() + " " + reading + " " + lock.isFair());
    }
}
