//> "1 true true\n2\nin\n" exited
// Whoever asks a lock who waits for it is told the truth.
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.*;
public class Main {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        Thread t = new Thread(() -> { lock.lock(); System.out.println("in"); lock.unlock(); });
        t.start();
        while (!lock.hasQueuedThreads()) Thread.yield();
        System.out.println(lock.getQueueLength() + " " + lock.hasQueuedThread(t) + " " + lock.isLocked());
        Semaphore none = new Semaphore(0, true);
        Thread[] two = { new Thread(none::acquireUninterruptibly), new Thread(none::acquireUninterruptibly) };
        for (Thread one : two) one.start();
        while (none.getQueueLength() < 2) Thread.yield();
        System.out.println(none.getQueueLength());
        none.release(2);
        lock.unlock();
        t.join();
    }
}
