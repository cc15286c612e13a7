// No flag: a signal that comes before anybody waits is gone.
//> outcomes 2
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static final ReentrantLock lock = new ReentrantLock();
    static final Condition turn = lock.newCondition();

    static void await() {
        lock.lock();
        try {
            turn.awaitUninterruptibly();
            System.out.println("woken");
        } finally {
            lock.unlock();
        }
    }

    static void wake() {
        lock.lock();
        try {
            turn.signal();
            System.out.println("told");
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(Main::await);
        Thread b = new Thread(Main::wake);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
