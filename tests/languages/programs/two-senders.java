// Two senders into one queue: any mixture that keeps each sender's order.
//> outcomes 6
import java.util.concurrent.ArrayBlockingQueue;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        ArrayBlockingQueue<String> q = new ArrayBlockingQueue<>(4);
        for (String name : new String[] {"a", "b"}) {
            new Thread(() -> {
                for (int i = 1; i <= 2; i++) q.add(name + i);
            }).start();
        }
        for (int i = 0; i < 4; i++) System.out.println(q.take());
    }
}
