// One sender, one receiver: the order is kept, and the end is said by a word of its own.
//> outcomes 1
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> q = new LinkedBlockingQueue<>();
        new Thread(() -> {
            try {
                for (int i = 0; i < 4; i++) q.put(i);
                q.put(-1);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        }).start();
        for (int n = q.take(); n >= 0; n = q.take()) System.out.println(n);
        System.out.println("end");
    }
}
