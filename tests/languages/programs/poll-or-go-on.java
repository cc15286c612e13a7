// Looks once whether something is there, and goes on either way.
//> outcomes 2
import java.util.concurrent.ConcurrentLinkedQueue;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>();
        Thread t = new Thread(() -> q.add("letter"));
        t.start();
        String letter = q.poll();
        System.out.println(letter == null ? "nothing yet" : letter);
        t.join();
    }
}
