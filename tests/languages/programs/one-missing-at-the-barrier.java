// Two at a barrier for three: they wait for ever.
//> outcomes 2
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class Main {
    static final CyclicBarrier barrier = new CyclicBarrier(3);

    static void work(String name) {
        System.out.println(name + " waits");
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            System.out.println(e);
        }
        System.out.println(name + " goes on");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> work("a"));
        Thread b = new Thread(() -> work("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
