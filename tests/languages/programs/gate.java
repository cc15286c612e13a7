// A latch that is counted down once: what was written before it is seen by all who waited for it.
//> outcomes 6
import java.util.concurrent.CountDownLatch;

public class Main {
    static final CountDownLatch gate = new CountDownLatch(1);
    static String word = "";

    static void await(String name) {
        try {
            gate.await();
            System.out.println(name + " " + word);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> await("a"));
        Thread b = new Thread(() -> await("b"));
        a.start();
        b.start();
        word = "open";
        gate.countDown();
        System.out.println("main");
        a.join();
        b.join();
    }
}
