// A lock for many readers or one writer: no reader sees half of what the writer does.
//> outcomes 8
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Main {
    static final ReadWriteLock lock = new ReentrantReadWriteLock();
    static int x = 0, y = 0;

    static void reader(String name) {
        lock.readLock().lock();
        int a = x, b = y;
        lock.readLock().unlock();
        System.out.println(name + " " + a + " " + b);
    }

    static void writer() {
        lock.writeLock().lock();
        x = 1;
        y = 1;
        lock.writeLock().unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(() -> reader("a")), new Thread(() -> reader("b")), new Thread(Main::writer)};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
