// Two resources of one permit each, asked for in opposite orders.
//> outcomes 3
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore printer = new Semaphore(1), scanner = new Semaphore(1);

    static void copy(String name, Semaphore first, Semaphore second) {
        first.acquireUninterruptibly();
        second.acquireUninterruptibly();
        System.out.println(name + " copies");
        second.release();
        first.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> copy("ann", printer, scanner));
        Thread b = new Thread(() -> copy("bob", scanner, printer));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
