// Each waits before it says that it is here: both wait for ever.
//> outcomes 2
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore[] here = {new Semaphore(0), new Semaphore(0)};

    static void come(int me) {
        System.out.println(me + " comes");
        here[1 - me].acquireUninterruptibly();
        here[me].release();
        System.out.println(me + " goes");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> come(0));
        Thread b = new Thread(() -> come(1));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
