// Taking a permit that one already holds: stuck at once. The other thread can still be served before.
//> outcomes 2
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore gate = new Semaphore(1);

    static void twice() {
        gate.acquireUninterruptibly();
        System.out.println("once");
        gate.acquireUninterruptibly();
        System.out.println("twice");
    }

    static void other() {
        gate.acquireUninterruptibly();
        System.out.println("other");
        gate.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(Main::twice);
        Thread b = new Thread(Main::other);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
