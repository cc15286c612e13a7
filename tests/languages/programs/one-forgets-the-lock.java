// Only one of two threads takes the lock: that guards nothing.
//> outcomes 3
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static int x = 0;
    static final ReentrantLock lock = new ReentrantLock();

    static void careful() {
        lock.lock();
        try {
            x = x + 1;
        } finally {
            lock.unlock();
        }
    }

    static void careless() {
        x = x + 10;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(Main::careful);
        Thread b = new Thread(Main::careless);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(x);
    }
}
