// Try again until nobody came between: nothing gets lost without a lock.
//> outcomes 1
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    static final AtomicInteger value = new AtomicInteger();

    static void add(int by) {
        while (true) {
            int seen = value.get();
            if (value.compareAndSet(seen, seen + by)) return;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> add(1));
        Thread b = new Thread(() -> add(10));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(value);
    }
}
