// Two hydrogens and an oxygen make water: the oxygen waits for both, and they for it.
//> outcomes 1
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore hydrogen = new Semaphore(0), bond = new Semaphore(0);

    static void makeHydrogen() {
        hydrogen.release();
        bond.acquireUninterruptibly();
        System.out.println("H");
    }

    static void makeOxygen() {
        hydrogen.acquireUninterruptibly(2);
        System.out.println("O");
        bond.release(2);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(Main::makeHydrogen), new Thread(Main::makeOxygen), new Thread(Main::makeHydrogen)};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println("water");
    }
}
