// Two workers share four pieces of work; how much each does is open, the sum is not.
//> outcomes 5
import java.util.concurrent.*;

public class Main {
    static final BlockingQueue<Integer> work = new LinkedBlockingQueue<>();
    static final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();

    static void worker() {
        try {
            int count = 0;
            for (int n = work.take(); n != 0; n = work.take()) {
                count++;
                done.put(n * n);
            }
            System.out.println("pieces: " + count);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        for (int n = 1; n <= 4; n++) work.put(n);
        for (int i = 0; i < 2; i++) work.put(0);
        Thread a = new Thread(Main::worker), b = new Thread(Main::worker);
        a.start();
        b.start();
        a.join();
        b.join();
        int sum = 0;
        for (int i = 0; i < 4; i++) sum += done.take();
        System.out.println("sum " + sum);
    }
}
