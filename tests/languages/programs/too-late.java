// Waits a second for an answer that may come or not come in time.
//> outcomes 2
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>();
        Thread t = new Thread(() -> q.add("answer"));
        t.start();
        String answer = q.poll(1, TimeUnit.SECONDS);
        System.out.println(answer == null ? "too late" : answer);
        t.join();
    }
}
