// Main goes on when two of three have finished their part.
//> outcomes 1
import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(2);
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) threads[i] = new Thread(latch::countDown);
        for (Thread t : threads) t.start();
        latch.await();
        System.out.println("two of three");
        for (Thread t : threads) t.join();
        System.out.println("all " + latch.getCount());
    }
}
