// Requests carry the place where the answer goes.
//> outcomes 2
import java.util.concurrent.*;

public class Main {
    record Request(int n, BlockingQueue<Integer> reply) {}

    static final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    static void serve() {
        try {
            for (int i = 0; i < 2; i++) {
                Request r = requests.take();
                r.reply().put(r.n() * 10);
            }
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    static void ask(int n) {
        try {
            BlockingQueue<Integer> reply = new ArrayBlockingQueue<>(1);
            requests.put(new Request(n, reply));
            System.out.println(n + " -> " + reply.take());
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(Main::serve), new Thread(() -> ask(1)), new Thread(() -> ask(2))};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
