// A barrier between two phases: nobody is in the second while somebody is in the first.
//> outcomes 6
import java.util.concurrent.CyclicBarrier;

public class Main {
    static final CyclicBarrier barrier = new CyclicBarrier(3);

    static void work(String name) {
        System.out.println("first " + name);
        try {
            barrier.await();
        } catch (Exception e) {
            System.out.println(e);
        }
        System.out.println("second");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(() -> work("a")), new Thread(() -> work("b")), new Thread(() -> work("c"))};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
