// Two permits for three: the greatest number inside at once is one or two, never three.
//> outcomes 2
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore permits = new Semaphore(2);
    static int inside = 0, most = 0;

    static synchronized void enter() {
        inside++;
        most = Math.max(most, inside);
    }

    static synchronized void leave() {
        inside--;
    }

    static void work() {
        permits.acquireUninterruptibly();
        enter();
        leave();
        permits.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) threads[i] = new Thread(Main::work);
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println("at most " + most);
    }
}
