// Two take from one queue: everything is taken once, by either.
//> outcomes 4
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    static final LinkedBlockingQueue<Integer> q = new LinkedBlockingQueue<>();

    static Thread taker(String name) {
        return new Thread(() -> {
            try {
                System.out.println(name + " " + q.take());
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 2; i++) q.put(i);
        Thread a = taker("a"), b = taker("b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
