// Main waits for a message that nobody sends.
//> outcomes 1
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>();
        System.out.println("waiting");
        System.out.println(q.take());
    }
}
