// One of two keeps the lock for ever; the other waits, and so does main.
//> outcomes 2
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static final ReentrantLock lock = new ReentrantLock();

    static void greedy(String name) {
        lock.lock();
        System.out.println(name + " has it");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> greedy("ann"));
        Thread b = new Thread(() -> greedy("bob"));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("never");
    }
}
