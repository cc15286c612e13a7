// Everybody takes the left lock first: no deadlock.
//> outcomes 6
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static final Lock left = new ReentrantLock();
    static final Lock right = new ReentrantLock();

    static void work(String name) {
        left.lock();
        right.lock();
        System.out.println(name);
        right.unlock();
        left.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            String name = "" + (char) ('a' + i);
            threads[i] = new Thread(() -> work(name));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println("done");
    }
}
