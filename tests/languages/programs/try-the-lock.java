// Who does not get the lock at once goes away.
//> outcomes 6
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static final ReentrantLock lock = new ReentrantLock();

    static void work(String name) {
        if (lock.tryLock()) {
            System.out.println(name + " in");
            lock.unlock();
        } else {
            System.out.println(name + " away");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> work("a"));
        Thread b = new Thread(() -> work("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
