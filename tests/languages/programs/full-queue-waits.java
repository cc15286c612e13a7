// Room for one: the second piece waits until the first is taken.
//> outcomes 5
import java.util.concurrent.ArrayBlockingQueue;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);
        Thread t = new Thread(() -> {
            try {
                for (int i = 1; i <= 2; i++) {
                    q.put(i);
                    System.out.println("put " + i);
                }
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        t.start();
        System.out.println("got " + q.take());
        System.out.println("got " + q.take());
        t.join();
    }
}
