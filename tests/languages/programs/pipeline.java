// Two stages between source and end: each may work on the next number while the one after prints.
//> outcomes 5
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    static final BlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();
    static final BlockingQueue<Integer> squares = new LinkedBlockingQueue<>();

    static void square() {
        try {
            for (int i = 0; i < 3; i++) {
                int n = numbers.take();
                System.out.println("squaring " + n);
                squares.put(n * n);
            }
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(Main::square);
        t.start();
        for (int n = 1; n <= 3; n++) numbers.put(n);
        for (int i = 0; i < 3; i++) System.out.println("got " + squares.take());
        t.join();
    }
}
