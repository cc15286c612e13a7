// Two meet: what either says before comes before what either says after.
//> outcomes 4
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore[] here = {new Semaphore(0), new Semaphore(0)};

    static void come(int me) {
        System.out.println(me + " comes");
        here[me].release();
        here[1 - me].acquireUninterruptibly();
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
