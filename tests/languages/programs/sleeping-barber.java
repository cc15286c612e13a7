// One barber, one chair to wait on, three customers: who finds the chair taken leaves.
//> outcomes 3
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    static final Semaphore chair = new Semaphore(1), customers = new Semaphore(0);
    static final AtomicInteger served = new AtomicInteger();

    static void barber() {
        while (true) {
            customers.acquireUninterruptibly();
            chair.release();
        }
    }

    static void customer() {
        if (!chair.tryAcquire()) return;
        served.incrementAndGet();
        customers.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread barber = new Thread(Main::barber);
        barber.setDaemon(true);
        barber.start();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) threads[i] = new Thread(Main::customer);
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println("served " + served);
    }
}
